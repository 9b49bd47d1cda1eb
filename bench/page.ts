import { type Line, type Pair, interleaved, judgeRate } from './line.ts'
import type { BareOrder } from './load/bare-server.ts'
import { startHelper } from './load/child.ts'
import { openClient, requestOf } from './load/client.ts'
import type { PageOrder, PageResult } from './load/pages.ts'
import { type Place, say, withPlace } from './place.ts'
import type { Sizes } from './sizes.ts'

const connections = 20
const headers = {
  host: 'localhost',
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en-GB,en;q=0.9',
  'user-agent': 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36',
}

/** One answer of ours, taken apart, so that bare `node:http` can say the very same. */
async function answerOf(place: Place, path: string): Promise<BareOrder> {
  const client = await openClient({ port: place.port })
  const { status, head, body } = await client.send(requestOf(`GET ${path}`, headers))
  client.close()
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  // What node:http writes by itself is left to it.
  const own = /^(date|connection|keep-alive|transfer-encoding)$/i
  const lines = head.split('\r\n').slice(1)
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(': ')
    return [line.slice(0, colon), line.slice(colon + 2)]
  })
  return { headers: pairs.filter(([name]) => !own.test(name)), body: new Uint8Array(body) }
}

async function measure(place: Place, path: string, sizes: Sizes): Promise<Line> {
  const load = startHelper<PageOrder, PageResult>('pages')
  const bare = startHelper<BareOrder, number>('bare-server')
  try {
    const answer = await answerOf(place, path)
    const barePort = await bare.ask(answer)
    let failed = 0
    const rate = async (port: number, seconds: number) => {
      const order = { port, path, headers, connections, seconds, bytes: answer.body.length }
      const result = await load.ask(order)
      failed += result.failed
      return result.perSecond
    }
    // Both are warm before anything counts.
    await rate(place.port, sizes.pageSeconds)
    await rate(barePort, sizes.pageSeconds)
    const pairs: Pair[] = await interleaved(
      sizes.pairs,
      () => rate(place.port, sizes.pageSeconds),
      () => rate(barePort, sizes.pageSeconds),
    )
    return judgeRate({ name: `page ${path}`, unit: 'pages/s', pairs, failed, least: 0.5 })
  } finally {
    load.stop()
    bare.stop()
  }
}

/** Public pages over HTTP, 20 connections, against bare `node:http` that serves the same bytes. */
export const page = (sizes: Sizes): Promise<Line[]> =>
  withPlace(async place => {
    const lines: Line[] = []
    for (const path of ['/', '/library']) {
      say(`page ${path} …`)
      lines.push(await measure(place, path, sizes))
    }
    return lines
  })
