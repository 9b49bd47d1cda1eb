import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, realpathSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError, codeOf } from '../process/operator-error.ts'
import { freePort } from '../process/port.ts'
import { waitUntil } from '../process/wait.ts'
import { type Binaries, postgresBinaries } from './binaries.ts'
import { ensureDatabase } from './durable.ts'
import { initialiseCluster } from './initialise.ts'
import { forgetReusedPid, isAlive, readPostmaster, whoHolds } from './postmaster.ts'
import { chooseRunAs } from './run-as.ts'
import { readSecrets, serverSettings, writeSecrets } from './settings.ts'

/** A running PostgreSQL of our own. */
export type Cluster = {
  /** The superuser's address of the database `alongside`: for `migrate` alone. */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Whether it was found running (after a kill -9 of Node) rather than started. */
  readonly adopted: boolean
  /** Resolves when the process is gone, for whatever reason. */
  readonly gone: () => Promise<void>
  /** Fast shutdown with a checkpoint; everything acknowledged is on disk anyway. Safe to call twice. */
  readonly stop: () => Promise<void>
}

// Crash recovery after a power cut may take minutes on a slow disk; killing it would start it over.
const recoveryMs = 10 * 60_000
const stopMs = 60_000

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) truncateSync(path)
  return openSync(path, 'a', 0o600)
}

function logFault(dataFolder: string): OperatorError {
  return new OperatorError(
    `PostgreSQL did not start: ${join(dataFolder, 'postgres.log')} says why; mend that and start again (your data is as it was).`,
  )
}

/** @returns the pid of a postmaster that is ready to be asked. */
async function launch(binaries: Binaries, dataFolder: string, settings: string[]): Promise<number> {
  const folder = join(dataFolder, 'postgres')
  const runAs = chooseRunAs(binaries, folder)
  const { file, args } = runAs.command(binaries.postgres, ['-D', folder, ...settings])
  const log = openLog(join(dataFolder, 'postgres.log'))
  // Detached: Ctrl-C in the terminal must reach us and not PostgreSQL, which goes last.
  const child = spawn(file, args, {
    ...runAs.spawn,
    cwd: dataFolder,
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let over = false
  child.once('exit', () => (over = true))
  child.once('error', () => (over = true))
  const isReady = () => {
    const there = readPostmaster(folder)
    return there?.pid === child.pid && there?.ready === true
  }
  const settled = await waitUntil(() => over || isReady(), { forMs: recoveryMs })
  if (!settled || over || child.pid === undefined) throw logFault(dataFolder)
  child.unref()
  return child.pid
}

async function interrupt(pid: number, folder: string): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return
    throw new OperatorError(
      `A PostgreSQL of another user (process ${pid}) is at work in ${folder}: stop it, or start Alongside as that user.`,
      { cause: error },
    )
  }
  const isGone = await waitUntil(() => !isAlive(pid), { forMs: stopMs })
  if (!isGone) {
    // Never SIGKILL: it is alive and may be writing.
    throw new OperatorError(`PostgreSQL (process ${pid}) is still stopping: wait, then start again.`)
  }
}

async function adopt(folder: string): Promise<{ pid: number; port: number } | undefined> {
  const isReady = await waitUntil(() => readPostmaster(folder)?.ready !== false, { forMs: recoveryMs })
  const there = readPostmaster(folder)
  return isReady && there && isAlive(there.pid) ? { pid: there.pid, port: there.port } : undefined
}

async function findOrLaunch(binaries: Binaries, dataFolder: string, lasts: boolean) {
  const folder = join(realpathSync(dataFolder), 'postgres')
  const secrets = readSecrets(dataFolder)
  const holder = whoHolds(folder, binaries.postgres)
  if (holder === 'ours') {
    const orphan = await adopt(folder)
    if (orphan) return { ...orphan, adopted: true, password: secrets.password }
  }
  const there = readPostmaster(folder)
  if (holder === 'other postgres' && there) await interrupt(there.pid, folder)
  forgetReusedPid(folder)
  // The port is kept, so that tools pointed at it go on working, unless somebody took it meanwhile.
  const port = (await freePort(secrets.port)) ?? (await freePort(0)) ?? 0
  if (port !== secrets.port) writeSecrets(dataFolder, { ...secrets, port })
  const pid = await launch(binaries, realpathSync(dataFolder), serverSettings(port, lasts))
  return { pid, port, adopted: false, password: secrets.password }
}

/**
 * The embedded PostgreSQL on `<dataFolder>/postgres`: laid out at the first call, adopted when it is
 * already running, started otherwise; ready, with its database, when this resolves. The caller holds the
 * data folder's lock. Only 127.0.0.1 reaches it. `lasts: false` is for tests that throw it away: it may lose what it
 * acknowledged, and the program refuses to work on it.
 * @throws OperatorError with one sentence for everything a person can mend.
 */
export async function startCluster(dataFolder: string, { lasts = true } = {}): Promise<Cluster> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const binaries = postgresBinaries()
  await initialiseCluster(binaries, realpathSync(dataFolder))
  const { pid, port, adopted, password } = await findOrLaunch(binaries, dataFolder, lasts)
  const address = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  await ensureDatabase(address('postgres'), 'alongside')
  return {
    url: address('alongside'),
    port,
    pid,
    adopted,
    gone: async () => void (await waitUntil(() => !isAlive(pid), { forMs: Infinity, everyMs: 250 })),
    stop: () => interrupt(pid, dataFolder),
  }
}
