import { Client, type Pool, type PoolClient } from 'pg'
import { createApp } from '../src/app.ts'
import { steadyClock } from '../src/platform/clock.ts'
import { closePlanes, openPlanes, type Plane } from '../src/platform/db/index.ts'
import { createLive } from '../src/platform/live.ts'
import type { Statement, Transaction } from './load/posts.ts'
import type { Place } from './place.ts'

/**
 * Learns the very transaction that a request becomes: the real app is asked, its statements with their values are written
 * down, and nothing of it is kept.
 */
export type Recorder = {
  /** The writing transactions that these requests (one after the other) become. */
  readonly record: (requests: readonly Request[]) => Promise<Transaction[]>
  readonly close: () => Promise<void>
}

const asStatement = (query: string | Statement, values?: unknown[]): Statement =>
  typeof query === 'string' ? { text: query, ...(values && { values }) } : query

/** A client that stays inside one transaction whatever the app begins and commits, and writes down what it was told. */
const listeningTo = (client: Client, wrote: Transaction[]): PoolClient => {
  let heard: Statement[] = []
  const query = async (told: string | Statement, values?: unknown[]): Promise<unknown> => {
    const statement = asStatement(told, values)
    const begins = /^begin; /.exec(statement.text)
    if (begins) {
      heard = [statement]
      return [{}, await client.query(statement.text.slice(begins[0].length))]
    }
    heard.push(statement)
    if (statement.text !== 'commit') return client.query(statement)
    if (heard.some(({ text }) => /insert into/i.test(text))) wrote.push(heard)
    return { command: 'COMMIT' }
  }
  const events = { on: () => undefined, off: () => undefined, release: () => undefined }
  return { query, ...events } as unknown as PoolClient
}

export const openRecorder = async (place: Place): Promise<Recorder> => {
  const client = new Client({ connectionString: place.urls.content })
  await client.connect()
  const wrote: Transaction[] = []
  const listening = listeningTo(client, wrote)
  const content: Plane = {
    name: 'content',
    pool: {
      connect: () => Promise.resolve(listening),
      // What is asked outside a transaction (whose token this is) is not part of one.
      query: (text: string) => client.query(text),
    } as unknown as Pool,
  }
  const others = openPlanes(place.urls, ['gov', 'stats'])
  const app = createApp({
    planes: { ...others, content },
    live: createLive(),
    asset: name => name,
    serveAsset: () => null,
    clock: steadyClock,
    ready: () => Promise.resolve({ ready: true, parts: {} }),
    late: () => Promise.resolve({ late: false, said: {} }),
    logTrouble: (_reference, error) => console.error(error),
  })
  return {
    record: async requests => {
      wrote.length = 0
      await client.query('begin')
      for (const request of requests) {
        const { status } = await app.request(request)
        if (status !== 201) throw new Error(`${request.url} answered ${status} while it was learnt`)
      }
      await client.query('rollback')
      return [...wrote]
    },
    close: async () => {
      await client.end()
      await closePlanes(others)
    },
  }
}
