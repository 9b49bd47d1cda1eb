import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerOrders } from './child.ts'

/** What bare `node:http` is to answer, whatever it is asked: these headers and these bytes. */
export type BareOrder = {
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

let answer: BareOrder = { headers: [], body: new Uint8Array() }

const server = createServer((_request, response) => {
  response.writeHead(200, answer.headers.flat())
  response.end(answer.body)
})

answerOrders<BareOrder, number>(async order => {
  answer = order
  if (!server.listening) await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  return (server.address() as AddressInfo).port
})
