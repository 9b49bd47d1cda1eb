import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../process/operator-error.ts'
import type { Binaries } from './binaries.ts'
import { type RunAs, chooseRunAs } from './run-as.ts'
import { freshSecrets, writeSecrets } from './settings.ts'

async function run(runAs: RunAs, program: string, args: string[], cwd: string): Promise<string> {
  const { file, args: all } = runAs.command(program, args)
  // LC_ALL: the messages we may show are English whatever the machine speaks.
  const env = { ...process.env, LC_ALL: 'C' }
  const child = spawn(file, all, { ...runAs.spawn, cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', chunk => (said += String(chunk)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code === 0 ? '' : said || `exit code ${code}`))
  })
}

/** The password reaches initdb through a file only its user may read, never the command line that `ps` shows. */
function passwordFile(dataFolder: string, runAs: RunAs, password: string): string {
  const path = join(dataFolder, 'postgres.pwfile')
  rmSync(path, { force: true })
  writeFileSync(path, password, { mode: 0o600 })
  if (runAs.owner) chownSync(path, runAs.owner.uid, runAs.owner.gid)
  return path
}

/**
 * Makes `<dataFolder>/postgres`, the cluster, unless it is there. It is built beside and renamed when
 * whole, so that a start killed half-way leaves nothing that looks like data.
 * Superuser `postgres`; checksums on; UTF-8 with code point order, the same on every machine.
 */
export async function initialiseCluster(binaries: Binaries, dataFolder: string): Promise<void> {
  const whole = join(dataFolder, 'postgres')
  if (existsSync(whole)) return
  const building = join(dataFolder, 'postgres.new')
  rmSync(building, { recursive: true, force: true })
  mkdirSync(building, { mode: 0o700 })
  const runAs = chooseRunAs(binaries, building)
  const secrets = freshSecrets()
  const pwfile = passwordFile(dataFolder, runAs, secrets.password)
  const fault = await run(
    runAs,
    binaries.initdb,
    [
      `--pgdata=${building}`,
      '--username=postgres',
      `--pwfile=${pwfile}`,
      '--auth=scram-sha-256',
      '--data-checksums',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    dataFolder,
  ).finally(() => rmSync(pwfile, { force: true }))
  if (fault) {
    throw new OperatorError(
      `PostgreSQL could not lay out its data in ${dataFolder} (${fault.trim().split('\n').at(-1)}): make room or rights there, or set ALONGSIDE_DATA to another folder.`,
    )
  }
  writeSecrets(dataFolder, secrets)
  renameSync(building, whole)
}
