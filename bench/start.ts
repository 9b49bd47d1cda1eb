import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/platform/config.ts'
import { databaseAccess } from '../src/platform/db/index.ts'
import { OperatorError } from '../src/platform/process/operator-error.ts'
import { freePort } from '../src/platform/process/port.ts'
import { waitUntil } from '../src/platform/process/wait.ts'
import { root } from '../src/platform/root.ts'
import { type Line, interleaved, judgeCost } from './line.ts'
import { answers, bare, ownDatabase, say } from './place.ts'
import type { Sizes } from './sizes.ts'

const untilAnswered = async (url: string, child: ChildProcess): Promise<number> => {
  const began = performance.now()
  const isUp = () => child.exitCode !== null || answers(url)
  if (!(await waitUntil(isUp, { forMs: 300_000, everyMs: 5 })) || child.exitCode !== null)
    throw new OperatorError('What the bench started ended, or never answered.')
  return performance.now() - began
}

/** One `npm start` from the key press to the first page; then it is stopped as Ctrl-C would. */
async function start(data: string, env: NodeJS.ProcessEnv): Promise<number> {
  const port = (await freePort(0)) ?? 0
  const child = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['start', '--silent'], {
    cwd: root,
    env: { ...bare(), ...env, PORT: String(port), ALONGSIDE_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const over = new Promise(resolve => child.once('close', resolve))
  const took = await untilAnswered(`http://127.0.0.1:${port}/`, child)
  process.kill(Number(readFileSync(join(data, 'alongside.pid'), 'utf8')), 'SIGTERM')
  await over
  return took
}

/** The least that answers: a Node with one `node:http` server and nothing else. */
async function bareNode(): Promise<number> {
  const port = (await freePort(0)) ?? 0
  const program = `require('node:http').createServer((q, r) => r.end('here')).listen(${port}, '127.0.0.1')`
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
  const over = new Promise(resolve => child.once('close', resolve))
  const took = await untilAnswered(`http://127.0.0.1:${port}/`, child)
  child.kill()
  await over
  return took
}

/** On DATABASE_URL's server a database of its own, with the roles that this installation has there. */
async function databaseEnv(folder: string, cleanup: AsyncDisposableStack): Promise<NodeJS.ProcessEnv> {
  const { databaseUrl, dataFolder } = readConfig()
  if (databaseUrl === undefined) return {}
  await databaseAccess(dataFolder)
  copyFileSync(join(dataFolder, 'database-passwords.json'), join(folder, 'database-passwords.json'))
  return { DATABASE_URL: await ownDatabase(databaseUrl, cleanup) }
}

/** A second `npm start`: installed, built, migrated and loaded already. */
export async function starting(sizes: Sizes): Promise<Line[]> {
  await using cleanup = new AsyncDisposableStack()
  const data = mkdtempSync(join(tmpdir(), `alongside-bench-${process.pid}-`))
  cleanup.defer(() => rmSync(data, { recursive: true, force: true }))
  const env = await databaseEnv(data, cleanup)
  say(`The first start took ${((await start(data, env)) / 1000).toFixed(1)} s.`)
  const pairs = await interleaved(sizes.pairs, () => start(data, env), bareNode)
  return [judgeCost({ name: 'start', unit: 'ms', pairs, most: 3000 })]
}
