import { Client } from 'pg'
import { answerOrders } from './child.ts'
import { openClient } from './client.ts'

/** A statement as the program sent it to the database. */
export type Statement = { readonly text: string; readonly values?: unknown[]; readonly name?: string }
/** From begin to commit. */
export type Transaction = readonly Statement[]

/** Jobs that may be done in any order, by so many at once. */
export type PostsOrder = { readonly clients: number } & (
  | { readonly kind: 'http'; readonly port: number; readonly requests: readonly Uint8Array[] }
  | { readonly kind: 'raw'; readonly url: string; readonly transactions: readonly Transaction[] }
)
/** `statuses`: how often each status was answered (0: none at all; the raw driver answers 201 or 500). */
export type PostsResult = { readonly perSecond: number; readonly statuses: Readonly<Record<number, number>> }

type Worker = { readonly work: (job: number) => Promise<number>; readonly close: () => Promise<void> }

const isLinux = process.platform === 'linux'

const httpWorkers = (order: PostsOrder & { kind: 'http' }): Promise<Worker[]> =>
  Promise.all(
    Array.from({ length: order.clients }, async (_, at): Promise<Worker> => {
      // Every client at an address of its own, as people have: no queue of one address is what is measured.
      const client = await openClient({ port: order.port, ...(isLinux && { from: `127.0.1.${at + 1}` }) })
      return {
        work: async job => (await client.send(Buffer.from(order.requests[job] ?? []))).status,
        close: async () => client.close(),
      }
    }),
  )

const rawWorkers = (order: PostsOrder & { kind: 'raw' }): Promise<Worker[]> =>
  Promise.all(
    Array.from({ length: order.clients }, async (): Promise<Worker> => {
      const client = new Client({ connectionString: order.url })
      await client.connect()
      return { work: job => replay(client, order.transactions[job] ?? []), close: () => client.end() }
    }),
  )

const replay = async (client: Client, transaction: Transaction): Promise<number> => {
  try {
    let last = ''
    for (const statement of transaction) last = (await client.query(statement)).command
    return last === 'COMMIT' ? 201 : 500
  } catch {
    await client.query('rollback')
    return 500
  }
}

answerOrders<PostsOrder, PostsResult>(async order => {
  const jobs = order.kind === 'http' ? order.requests.length : order.transactions.length
  const workers = await (order.kind === 'http' ? httpWorkers(order) : rawWorkers(order))
  const statuses: Record<number, number> = {}
  let next = 0
  const began = performance.now()
  await Promise.all(
    workers.map(async ({ work }) => {
      while (next < jobs) {
        const status = await work(next++)
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }),
  )
  const perSecond = (jobs * 1000) / (performance.now() - began)
  await Promise.all(workers.map(({ close }) => close()))
  return { perSecond, statuses }
})
