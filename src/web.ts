import { Server, createServer } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from './app.ts'
import { type SiteAsset, assetSources } from './browser-entries.ts'
import { urlsOf } from './plane-urls.ts'
import { type Config, readConfig } from './platform/config.ts'
import { openAssets } from './platform/assets.ts'
import { steadyClock } from './platform/clock.ts'
import { closePlanes, createWaker, listen as hear, openPlanes } from './platform/db/index.ts'
import { lateBySeconds } from './platform/due.ts'
import { databaseProbe, diskProbe, lateness, queueProbe, readiness } from './platform/health.ts'
import { drainer } from './platform/http/drain.ts'
import { createLive } from './platform/live.ts'
import { createLog } from './platform/log.ts'
import { OperatorError, codeOf } from './platform/process/operator-error.ts'
import { root } from './platform/root.ts'
import { sayReady, untilStopped } from './platform/process/until-stopped.ts'

type Listening = { readonly port: number; readonly close: () => Promise<void> }

function listen(
  app: ReturnType<typeof createApp>,
  { port, host }: Pick<Config, 'port' | 'host'>,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch, createServer })
    if (!(server instanceof Server)) throw new TypeError('It was to be a server of node:http.')
    const close = drainer(server)
    server.once('error', error => {
      const isTaken = codeOf(error) === 'EADDRINUSE'
      reject(
        isTaken
          ? new OperatorError(`Port ${port} is taken by another program: stop that one, or set PORT.`)
          : error,
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address ? address.port : port, close })
    })
  })
}

/** Serves the app until `close`, which drains it. */
export async function startWeb(config: Config): Promise<Listening> {
  const log = createLog({ level: config.logLevel, process: 'web' })
  const urls = await urlsOf(config, ['content', 'gov', 'stats'])
  const planes = openPlanes(urls, ['content', 'gov', 'stats'], {
    onLost: (error, plane) => log.warn('a database connection was lost', { plane, error }),
  })
  const assets = await openAssets({ root, sources: assetSources })
  const live = createLive(createWaker(planes.content))
  // LISTEN does not work through a pooler: one direct connection a process, for this alone.
  const ears = hear({
    url: config.directUrl ?? urls.content,
    onWake: ({ about }) => live.heard(about),
    onConnect: live.lookAgain,
  })
  const probes = {
    database: databaseProbe(planes.gov.pool),
    queue: queueProbe(() => lateBySeconds(planes.gov)),
    disk: diskProbe(config.dataFolder),
  }
  const app = createApp({
    planes,
    live,
    asset: name => assets.url(name as SiteAsset),
    serveAsset: request => assets.answer(request),
    ready: () => readiness(probes),
    late: () => lateness(() => lateBySeconds(planes.gov)),
    clock: steadyClock,
    logTrouble: (reference, error) => log.error('a request broke', { reference, error }),
  })
  const { port, close } = await listen(app, config)
  log.info('listening', { port })
  return {
    port,
    close: async () => {
      await close()
      await ears.stop()
      await closePlanes(planes)
      log.info('stopped')
    },
  }
}

/** `./alongside web`: one web process; run as many as needed behind a proxy. */
export async function run(): Promise<number> {
  const stopped = untilStopped()
  const { close } = await startWeb(readConfig())
  sayReady()
  await stopped
  await close()
  return 0
}
