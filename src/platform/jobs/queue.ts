import { createHash } from 'node:crypto'

import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'

import type { Tx } from '../db/index.ts'
import type { Log } from '../log.ts'
import type { AnyJob, Send } from './kinds.ts'

/** The queue of effects outside the database: pg-boss, in a schema that the worker's role owns alone. */
export type Queue = {
  /** Sends with a transaction of the worker. */
  readonly sendWith: (tx: Tx) => Send
  /** Waits for what is running, at most 10 seconds; what is cut off is tried again by the next worker. */
  readonly stop: () => Promise<void>
}

/** One id for one key, so that a second send finds the first. */
const idOf = (name: string, key: string): string => {
  const hex = createHash('sha256').update(`${name} ${key}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const asExecutor = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: (await tx.executeQuery(CompiledQuery.raw(text, values))).rows,
  }),
})

const day = 24 * 60 * 60

const openJob = async (boss: PgBoss, job: AnyJob, log: Log): Promise<void> => {
  const retryLimit = job.retries ?? 5
  const options = {
    retryLimit,
    retryDelay: job.pauseSeconds ?? 30,
    retryBackoff: true,
    expireInSeconds: 60,
    // A payload is ids, and still nobody needs it later: gone an hour after it is done, a week after it was sent.
    deleteAfterSeconds: 60 * 60,
    retentionSeconds: 7 * day,
  }
  await boss.createQueue(job.name, options)
  await boss.updateQueue(job.name, options)
  await boss.work(
    job.name,
    { pollingIntervalSeconds: 0.5, includeMetadata: true, batchSize: 1 },
    async sent => {
      for (const { data, retryCount } of sent) {
        const attempt = { number: retryCount + 1, last: retryCount >= retryLimit }
        try {
          await job.run(data, attempt)
        } catch (error) {
          log.error('a job failed', { job: job.name, attempt: attempt.number, error })
          throw new Error(`${job.name} failed`, { cause: error })
        }
      }
    },
  )
}

/** Starts the queue and works on its jobs. `url` is the worker's own login. */
export const openQueue = async (url: string, jobs: readonly AnyJob[], log: Log): Promise<Queue> => {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'alongside queue',
    schema: 'pgboss',
    // The migrator made the schema; the worker may not create one.
    createSchema: false,
    schedule: false,
    max: 3,
  })
  boss.on('error', error => log.error('the queue failed', { error }))
  await boss.start()
  for (const job of jobs) await openJob(boss, job, log)
  return {
    sendWith:
      tx =>
      async (job, payload, { at, key } = {}) => {
        const data: unknown = job.payload.parse(payload)
        if (typeof data !== 'object') throw new Error('the payload of a job is an object')
        await boss.send(job.name, data, {
          db: asExecutor(tx),
          ...(at && { startAfter: at }),
          ...(key !== undefined && { id: idOf(job.name, key) }),
        })
      },
    stop: () => boss.stop({ graceful: true, close: true, timeout: 10_000 }),
  }
}
