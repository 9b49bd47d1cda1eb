import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, escapeIdentifier } from 'pg'
import { bringUpToDate } from '../src/migrate.ts'
import { readConfig } from '../src/platform/config.ts'
import type { PlaneUrls } from '../src/platform/db/index.ts'
import { startCluster } from '../src/platform/postgres/cluster.ts'
import { prepareDataFolder } from '../src/platform/process/folder-lock.ts'
import { OperatorError } from '../src/platform/process/operator-error.ts'
import { freePort } from '../src/platform/process/port.ts'
import { waitUntil } from '../src/platform/process/wait.ts'
import { root } from '../src/platform/root.ts'
import { clearAfterTheDead } from '../tests/make/postgres.ts'

/** Of the folders a bench works in; one that was killed is cleared up after by the next. */
const prefix = 'alongside-bench-'

/** Where a bench works: a database of its own with the demonstration in it, and one web process of the production bundle. */
export type Place = {
  readonly adminUrl: string
  readonly urls: PlaneUrls
  readonly port: number
  readonly origin: string
  /** For files that go with it. */
  readonly folder: string
}

/** What is said while it works goes to standard error: standard output holds the report alone. */
export const say = (words: string): void => console.error(words)

type Server = { readonly url: string; readonly data: string }

/** DATABASE_URL's server (its roles belong to the installation whose data folder is ALONGSIDE_DATA), or one of our own. */
async function server(folder: string, cleanup: AsyncDisposableStack): Promise<Server> {
  const { databaseUrl, dataFolder } = readConfig()
  if (databaseUrl !== undefined) return { url: databaseUrl, data: dataFolder }
  const cluster = await startCluster(folder)
  cleanup.defer(cluster.stop)
  return { url: cluster.url, data: folder }
}

/** A database of its own on this server, dropped at the end. */
export async function ownDatabase(url: string, cleanup: AsyncDisposableStack): Promise<string> {
  const name = `alongside_bench_${process.pid}`
  const admin = new Client({ connectionString: url })
  await admin.connect()
  cleanup.defer(() => admin.end())
  await admin.query(`create database ${escapeIdentifier(name)}`)
  cleanup.defer(async () => {
    await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`)
  })
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

/** This process's environment without what would lead to another database. */
export const bare = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(DATABASE_|npm_)/.test(name)))

const planeEnv = (urls: PlaneUrls): NodeJS.ProcessEnv => ({
  DATABASE_URL_CONTENT: urls.content,
  DATABASE_URL_GOV: urls.gov,
  DATABASE_URL_STATS: urls.stats,
})

/** A command through the launcher, as production runs it. */
function command(name: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(root, 'start.mjs'), name], {
    cwd: root,
    env: { ...bare(), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const over = new Promise<number>(resolve => child.once('close', code => resolve(code ?? 1)))
  return { child, over }
}

/** Whether this address answers. */
export const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    async reply => (await reply.text()) !== '' && reply.ok,
    () => false,
  )

async function web(urls: PlaneUrls, data: string, cleanup: AsyncDisposableStack): Promise<number> {
  const port = (await freePort(0)) ?? 0
  const env = { PORT: String(port), HOST: '127.0.0.1', ALONGSIDE_DATA: data, ...planeEnv(urls) }
  // Profiling is the reader's own business: BENCH_NODE_OPTIONS="--cpu-prof --cpu-prof-dir=build/profiles" reaches this process alone.
  const extra = process.env['BENCH_NODE_OPTIONS']
  const { child, over } = command('web', { ...env, ...(extra && { NODE_OPTIONS: extra }) })
  cleanup.defer(async () => {
    child.kill('SIGTERM')
    await over
  })
  const isUp = await waitUntil(() => answers(`http://127.0.0.1:${port}/health/live`), {
    forMs: 60_000,
    everyMs: 50,
  })
  if (!isUp) throw new OperatorError('The web process of the bench did not start: the reason stands above.')
  return port
}

/** A place while `use` runs; everything it opened is closed and dropped afterwards. */
export async function withPlace<T>(use: (place: Place) => Promise<T>): Promise<T> {
  await clearAfterTheDead(prefix)
  await using cleanup = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  cleanup.defer(() => rmSync(folder, { recursive: true, force: true }))
  const { url, data } = await server(folder, cleanup)
  prepareDataFolder(data)
  const adminUrl = await ownDatabase(url, cleanup)
  const urls = await bringUpToDate({ ...readConfig(), databaseUrl: adminUrl, dataFolder: data }, adminUrl)
  say('Loading the demonstration …')
  const seeded = command('seed-demo', { DATABASE_URL: adminUrl, ALONGSIDE_DATA: data, ...planeEnv(urls) })
  if ((await seeded.over) !== 0)
    throw new OperatorError('The demonstration of the bench could not be loaded.')
  const port = await web(urls, data, cleanup)
  // Awaited here: what follows closes the place.
  return await use({ adminUrl, urls, port, origin: `http://localhost:${port}`, folder })
}
