import { Client } from 'pg'
import { type Line, context, interleaved, judgeRate, type Pair } from './line.ts'
import { startHelper } from './load/child.ts'
import { requestOf } from './load/client.ts'
import type { PostsOrder, PostsResult, Transaction } from './load/posts.ts'
import { type Place, say } from './place.ts'
import type { Sizes } from './sizes.ts'
import type { Post } from './world.ts'

const clients = 8

/** As the app's own recorder is asked. */
export const asRequest = (origin: string, { path, headers, body }: Post): Request =>
  new Request(origin + path, { method: 'POST', headers, body: new Uint8Array(body) })

const onTheWire = (place: Place, { path, headers, body }: Post): Buffer =>
  requestOf(`POST ${path}`, { host: new URL(place.origin).host, ...headers }, body)

/** Asks for all of these over HTTP, and is content with nothing less than 201 for each. */
export async function postAll(place: Place, posts: readonly Post[]): Promise<void> {
  const load = startHelper<PostsOrder, PostsResult>('posts')
  const requests = posts.map(post => onTheWire(place, post))
  const { statuses } = await load.ask({ kind: 'http', clients, port: place.port, requests })
  load.stop()
  if (statuses[201] !== posts.length) throw new Error(`not all was taken: ${JSON.stringify(statuses)}`)
}

/** Both sides of one pair: posts for our side, the same number of transactions for the raw driver. */
export type Batch = { readonly posts: readonly Post[]; readonly transactions: readonly Transaction[] }

/** Ours through HTTP against the same transactions by the raw driver, batch by batch. */
export async function measureSides(name: string, place: Place, batches: readonly Batch[]): Promise<Line> {
  const load = startHelper<PostsOrder, PostsResult>('posts')
  let failed = 0
  const rate = async (order: PostsOrder) => {
    const { perSecond, statuses } = await load.ask(order)
    for (const [status, count] of Object.entries(statuses)) {
      if (status === '201') continue
      failed += count
      say(`${count} × ${order.kind} ${status}`)
    }
    return perSecond
  }
  const pairs: Pair[] = await interleaved(
    batches.length,
    pair => {
      const requests = (batches[pair]?.posts ?? []).map(post => onTheWire(place, post))
      return rate({ kind: 'http', clients, port: place.port, requests })
    },
    pair => {
      const transactions = batches[pair]?.transactions ?? []
      return rate({ kind: 'raw', clients, url: place.urls.content, transactions })
    },
  )
  load.stop()
  for (const { ours, limit } of pairs) say(`  ours ${ours.toFixed(0)}/s, raw ${limit.toFixed(0)}/s`)
  return judgeRate({ name, unit: 'transactions/s', pairs, failed, least: 0.5 })
}

/** One bare INSERT + COMMIT of as many bytes as a message has, by as many connections: what a commit costs here at all. */
export async function bareCommits(name: string, place: Place, sizes: Sizes): Promise<Line> {
  const admin = new Client({ connectionString: place.adminUrl })
  await admin.connect()
  await admin.query('create table public.bare (id uuid primary key default gen_random_uuid(), bytes bytea)')
  const load = startHelper<PostsOrder, PostsResult>('posts')
  const one: Transaction = [
    { text: 'begin' },
    { text: 'insert into public.bare (bytes) values ($1)', values: [Buffer.alloc(438, 1)] },
    { text: 'commit' },
  ]
  const transactions = Array.from({ length: sizes.conversations }, () => one)
  const rates: number[] = []
  for (let nth = 0; nth < sizes.pairs; nth++) {
    rates.push((await load.ask({ kind: 'raw', clients, url: place.adminUrl, transactions })).perSecond)
  }
  load.stop()
  await admin.query('drop table public.bare')
  await admin.end()
  return context(`${name}: one bare INSERT + COMMIT`, 'commits/s', rates)
}

/** Refuses to measure a database that acknowledges before it has written. */
export async function assertSynchronous(place: Place): Promise<void> {
  const client = new Client({ connectionString: place.urls.content })
  await client.connect()
  const { rows } = await client.query<{ synchronous_commit: string }>('show synchronous_commit')
  await client.end()
  if (rows[0]?.synchronous_commit !== 'on') throw new Error('synchronous_commit is not on')
}
