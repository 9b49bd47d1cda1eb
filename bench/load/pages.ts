import { answerOrders } from './child.ts'
import { openClient, requestOf } from './client.ts'

/** Asks for one page over and over. */
export type PageOrder = {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly connections: number
  readonly seconds: number
  /** How long the body must be: an answer of another length has failed. */
  readonly bytes: number
}
export type PageResult = { readonly perSecond: number; readonly failed: number }

answerOrders<PageOrder, PageResult>(async order => {
  const request = requestOf(`GET ${order.path}`, order.headers)
  const clients = await Promise.all(Array.from({ length: order.connections }, () => openClient(order)))
  const began = performance.now()
  const end = began + order.seconds * 1000
  let [done, failed] = [0, 0]
  await Promise.all(
    clients.map(async client => {
      while (performance.now() < end) {
        const { status, body } = await client.send(request)
        if (status === 200 && body.length === order.bytes) done += 1
        else failed += 1
        if (status === 0) return
      }
    }),
  )
  const perSecond = (done * 1000) / (performance.now() - began)
  for (const client of clients) client.close()
  return { perSecond, failed }
})
