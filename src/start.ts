import { closeSync, openSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { whoseDatabase } from './demonstration.ts'
import { bringUpToDate } from './migrate.ts'
import { type Config, readConfig } from './platform/config.ts'
import type { PlaneUrls } from './platform/db/index.ts'
import { mailAdvice } from './platform/mail.ts'
import { keepCluster } from './platform/postgres/keep-cluster.ts'
import { keepRunning } from './platform/process/child.ts'
import { lockFolder, prepareDataFolder } from './platform/process/folder-lock.ts'
import { OperatorError } from './platform/process/operator-error.ts'
import { freePort } from './platform/process/port.ts'
import { runProgram } from './platform/process/run-program.ts'
import { untilStopped } from './platform/process/until-stopped.ts'

/** One `npm start`: what it has opened is closed in the opposite order, whatever happens. */
type Run = {
  readonly config: Config
  readonly cleanup: AsyncDisposableStack
  /** Aborts when somebody wants it to end; its reason is an OperatorError when something could not go on. */
  readonly ending: AbortController
}

async function takeFolder({ config, cleanup }: Run): Promise<void> {
  prepareDataFolder(config.dataFolder)
  cleanup.defer(lockFolder(config.dataFolder))
  if ((await freePort(config.port, config.host)) === undefined) {
    throw new OperatorError(
      `Port ${config.port} is taken by another program: stop that one, or choose another port, for example PORT=${config.port + 1} npm start.`,
    )
  }
}

/** Told when `what` died: it comes back by itself, or this run ends with the reason. */
const troubleWith =
  (what: string, ending: AbortController) =>
  (error?: OperatorError): void => {
    if (error) ending.abort(error)
    else console.error(`${what} ended without being asked to; starting it again.`)
  }

/** @returns the address of a login that may migrate. */
async function openDatabase({ config, cleanup, ending }: Run): Promise<string> {
  if (config.databaseUrl !== undefined) return config.databaseUrl
  console.log('Starting the database …')
  const { cluster, stop } = await keepCluster(config.dataFolder, troubleWith('PostgreSQL', ending))
  cleanup.defer(stop)
  if (cluster.adopted) console.log('(It was still running from last time.)')
  return cluster.url
}

/** @returns what stands on the demonstration's posters, when this is the demonstration. */
async function fill({ config }: Run, url: string, urls: PlaneUrls): Promise<string | undefined> {
  const whose = await whoseDatabase(urls.gov)
  if (whose.kind === 'somebody') {
    const advice = mailAdvice(config)
    if (advice) console.error(advice)
    return undefined
  }
  if (whose.kind === 'demonstration' && !whose.faded) return whose.phrase
  console.log('Loading the demonstration: a fictional force, its people and its stations …')
  // A process of its own: seeding needs the opening half of the protocol, which web and worker must not hold.
  const code = await runProgram('seed-demo', {
    ...process.env,
    ...planeEnv(urls),
    DATABASE_URL: url,
    ALONGSIDE_DATA: config.dataFolder,
  })
  if (code !== 0)
    throw new OperatorError(
      'The demonstration could not be loaded: the reason stands above; mend that and start again.',
    )
  const made = await whoseDatabase(urls.gov)
  return made.kind === 'demonstration' ? made.phrase : undefined
}

function openLog(folder: string): number {
  const path = join(folder, 'alongside.log')
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) truncateSync(path)
  return openSync(path, 'a', 0o600)
}

const planeEnv = (urls: Partial<PlaneUrls>): Record<string, string> =>
  Object.fromEntries(Object.entries(urls).map(([name, url]) => [`DATABASE_URL_${name.toUpperCase()}`, url]))

/** `web` and `worker` hold the logins of their own planes and nobody else's, least of all the one that migrates. */
async function startProcesses({ config, cleanup, ending }: Run, urls: PlaneUrls): Promise<void> {
  const logFile = openLog(config.dataFolder)
  cleanup.defer(() => closeSync(logFile))
  const { content, gov, worker, stats } = urls
  const bare = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('DATABASE_URL')),
  )
  const one = async (name: string, its: Partial<PlaneUrls>) => {
    const kept = await keepRunning({
      name,
      module: process.argv[1] ?? '',
      args: [name],
      env: { ...bare, ...planeEnv(its), ALONGSIDE_DATA: config.dataFolder },
      logFile,
      onTrouble: troubleWith(`The ${name} process`, ending),
    })
    cleanup.defer(kept.stop)
  }
  await Promise.all([one('web', { content, gov, stats }), one('worker', { worker, stats })])
}

async function begin(run: Run): Promise<string | undefined> {
  const { signal } = run.ending
  await takeFolder(run)
  const url = await openDatabase(run)
  signal.throwIfAborted()
  const urls = await bringUpToDate(run.config, url)
  signal.throwIfAborted()
  const phrase = await fill(run, url, urls)
  signal.throwIfAborted()
  await startProcesses(run, urls)
  return phrase
}

const greeting = (origin: string, phrase: string | undefined): string => `
Alongside is ready: ${origin}
${phrase === undefined ? '' : `\nThe phrase on the demonstration’s posters, which opens the list of supporters: ${phrase}\n`}
What to try first: ${origin}/try opens a colleague, a peer supporter or a coordinator in one click. Or look
round as an officer would: the guidance, the films, the library, and the ways to be helped now. Everybody in
the demonstration is made up. Ctrl-C stops it.`

/** `npm start`: everything, on this machine; returns when it has been stopped and all of it is down. */
export async function run(): Promise<number> {
  const config = readConfig()
  const ending = new AbortController()
  const cleanup = new AsyncDisposableStack()
  void untilStopped().then(() => ending.abort())
  try {
    const phrase = await begin({ config, cleanup, ending })
    console.log(greeting(config.origin, phrase))
    if (!ending.signal.aborted) await new Promise(done => ending.signal.addEventListener('abort', done))
    console.log('\nStopping …')
  } catch (error) {
    if (!ending.signal.aborted) throw error
  } finally {
    await cleanup.disposeAsync()
  }
  const { reason } = ending.signal
  if (reason instanceof OperatorError) throw reason
  console.log('Stopped. Everything is saved.')
  return 0
}
