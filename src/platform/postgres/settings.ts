import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OperatorError } from '../process/operator-error.ts'

const schema = z.object({ port: z.number().int().min(0).max(65_535), password: z.string().min(20) })

/** What must be known to come back to a cluster; kept beside it in `postgres.json`, 0600. */
export type ClusterSecrets = z.infer<typeof schema>

/** Fresh ones: a random password, a port still to be chosen (0). */
export const freshSecrets = (): ClusterSecrets => ({
  port: 0,
  password: randomBytes(24).toString('base64url'),
})

/** @throws OperatorError when the file is missing or spoilt: without it the data cannot be opened. */
export function readSecrets(dataFolder: string): ClusterSecrets {
  const path = join(dataFolder, 'postgres.json')
  const parsed = existsSync(path) ? schema.safeParse(jsonOrNothing(path)) : undefined
  if (parsed?.success) return parsed.data
  throw new OperatorError(
    `The file ${path}, which holds the database's password, is missing or spoilt: put it back from a backup of the data folder.`,
  )
}

function jsonOrNothing(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Written whole or not at all: a start killed in between must not lose the password. */
export function writeSecrets(dataFolder: string, secrets: ClusterSecrets): void {
  const path = join(dataFolder, 'postgres.json')
  writeFileSync(`${path}.new`, JSON.stringify(secrets), { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

/** Nothing acknowledged is lost (reliability.md). */
const lasting = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }

/** For tests: their databases go with the cluster, so nothing waits for a disk. `assertDurable` keeps the program from it. */
const passing = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off', checkpoint_timeout: '1h' }

/**
 * Every setting the cluster runs with, stated on its command line, so that an edited postgresql.conf
 * cannot weaken it. Loopback only, no socket. What it acknowledges lasts, unless it `lasts` no longer than a test.
 * The log never holds a statement, a parameter or the DETAIL of a refused row.
 */
export const serverSettings = (port: number, lasts: boolean): string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...(lasts ? lasting : passing),
    max_connections: '200',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    logging_collector: 'off',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
