import type { Plane } from '../db/index.ts'
import type { Log } from '../log.ts'
import type { Work } from './kinds.ts'
import { openQueue } from './queue.ts'
import { takeDue } from './take-due.ts'

export type WorkerOptions = {
  readonly worker: Plane
  /** The worker's login, for the queue's own connections. */
  readonly url: string
  readonly work: Work
  readonly log: Log
  /** Between two looks when nothing was due; default a second. */
  readonly everyMs?: number
}

export type Worker = {
  /** Looks now instead of at the next second. */
  readonly wake: () => void
  /** Finishes the row and the jobs in hand and takes no other. */
  readonly stop: () => Promise<void>
}

/** A rest that can be cut short; being roused while at work counts for the next rest. */
const makeRest = () => {
  let roused = Promise.withResolvers<void>()
  return {
    rouse: () => roused.resolve(),
    rest: async (ms: number) => {
      const timer = setTimeout(roused.resolve, ms)
      await roused.promise
      clearTimeout(timer)
      roused = Promise.withResolvers<void>()
    },
  }
}

const byKind = ({ kinds }: Work) => {
  const map = new Map(kinds.map(kind => [kind.kind, kind]))
  if (map.size !== kinds.length) throw new Error('a kind of due row is listed twice')
  return map
}

/**
 * Starts the worker: takes what is due, each second, force by force, and works on the queue. Run as many as you like, anywhere:
 * they pass each other's rows over. A lost database connection is logged, and the next second tries again.
 */
export const startWorker = async ({
  worker,
  url,
  work,
  log,
  everyMs = 1000,
}: WorkerOptions): Promise<Worker> => {
  const kinds = byKind(work)
  const queue = await openQueue(url, work.jobs, log)
  const { rest, rouse } = makeRest()
  const stopping = new AbortController()
  const taking = { worker, kinds, sendWith: queue.sendWith, log, stopping: stopping.signal }
  const look = async (): Promise<boolean> => {
    try {
      return await takeDue(taking)
    } catch (error) {
      log.error('taking what is due failed', { error })
      return false
    }
  }
  const loop = async () => {
    while (!stopping.signal.aborted) if (!(await look())) await rest(everyMs)
  }
  const running = loop()
  return {
    wake: rouse,
    stop: async () => {
      stopping.abort()
      rouse()
      await running
      await queue.stop()
    },
  }
}
