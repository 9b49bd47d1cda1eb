import { workOf } from './jobs.ts'
import { urlsOf } from './plane-urls.ts'
import { readConfig } from './platform/config.ts'
import { closePlanes, createWaker, openPlanes } from './platform/db/index.ts'
import { startWorker } from './platform/jobs/index.ts'
import { createLive } from './platform/live.ts'
import { createLog } from './platform/log.ts'
import { openMail } from './platform/mail.ts'
import { sayReady, untilStopped } from './platform/process/until-stopped.ts'

/** `./alongside worker`: takes what is due and carries it out. Run as many as you like. */
export async function run(): Promise<number> {
  const config = readConfig()
  const stopped = untilStopped()
  const log = createLog({ level: config.logLevel, process: 'worker' })
  const urls = await urlsOf(config, ['worker', 'stats'])
  const planes = openPlanes(urls, ['worker', 'stats'], {
    onLost: (error, plane) => log.warn('a database connection was lost', { plane, error }),
  })
  const mail = openMail(config)
  const { changed } = createLive(createWaker(planes.worker))
  const { stop } = await startWorker({
    worker: planes.worker,
    url: urls.worker,
    work: workOf({ ...planes, log, mail, origin: config.origin, changed }),
    log,
  })
  sayReady()
  await stopped
  await stop()
  mail.close()
  await closePlanes(planes)
  return 0
}
