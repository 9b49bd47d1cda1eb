import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { drainer } from './drain.ts'

test('when Alongside stops, whoever is being answered gets their answer, and an open stream does not hold it up', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/stream') return void response.write('first')
    setTimeout(() => response.end('saved'), 600)
  })
  const close = drainer(server, 5000)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stream = await fetch(`${origin}/stream`)
  const cut = stream.text().catch(() => 'cut')
  const answer = fetch(`${origin}/`).then(reply => reply.text())
  await sleep(100)
  const began = performance.now()
  await close()
  assert.equal(await answer, 'saved')
  assert.equal(await cut, 'cut')
  assert.ok(performance.now() - began < 3000)
})
