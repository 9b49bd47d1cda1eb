import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../src/platform/process/port.ts'
import { waitUntil } from '../src/platform/process/wait.ts'
import { startAlongside } from '../tests/make/alongside.ts'
import { type Line, interleaved, judgeCost } from './line.ts'
import { answers, say } from './place.ts'
import type { Sizes } from './sizes.ts'

const start = (data: string) => {
  const own = process.env['DATABASE_URL']
  return startAlongside(data, own ? { DATABASE_URL: own } : {})
}

async function untilAnswered(url: string, began: number): Promise<number> {
  if (!(await waitUntil(() => answers(url), { forMs: 60_000 }))) throw new Error('It did not answer.')
  return performance.now() - began
}

async function secondStart(data: string): Promise<number> {
  const began = performance.now()
  const run = await start(data)
  const took = await untilAnswered(`${run.url}/`, began)
  run.signal('SIGTERM')
  await run.ends()
  return took
}

/** The least there can be: the same Node with a server that says one word. */
async function bareNode(): Promise<number> {
  const port = (await freePort(0)) ?? 0
  const began = performance.now()
  const server = `require('node:http').createServer((_, answer) => answer.end('here')).listen(${port}, '127.0.0.1')`
  const child = spawn(process.execPath, ['-e', server], { stdio: 'ignore' })
  const took = await untilAnswered(`http://127.0.0.1:${port}/`, began)
  child.kill()
  return took
}

/** A second `npm start` on the same data folder, from the command to the first page. */
export async function startAgain({ pairs }: Sizes): Promise<Line[]> {
  const data = mkdtempSync(join(tmpdir(), 'alongside-bench-'))
  try {
    say('start: the first one, which is not measured …')
    const first = await start(data)
    await first.says(/Alongside is ready/)
    first.signal('SIGTERM')
    await first.ends()
    const taken = await interleaved(pairs, () => secondStart(data), bareNode)
    return [judgeCost({ name: 'start', unit: 'ms', pairs: taken, most: 3000 })]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
