import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { makeCoordinator } from '../../../tests/make/supporter.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { inTransaction } from '../db/index.ts'

const db = await testDatabase()
const app = testApp(db)
const get = async (path: string, encoding: string, more: Record<string, string> = {}) => {
  const reply = await app.request(`http://localhost${path}`, {
    headers: { 'accept-encoding': encoding, accept: 'text/html', ...more },
  })
  const bytes = Buffer.from(await reply.arrayBuffer())
  return {
    status: reply.status,
    headers: reply.headers,
    bytes,
    encoding: reply.headers.get('content-encoding'),
  }
}

test('a public page travels as small as the browser takes it, and is the same page', async () => {
  for (const path of ['/', '/guidance', '/cy/help-now']) {
    const plain = await get(path, 'identity')
    const [br, gzip, no] = [
      await get(path, 'gzip, deflate, br'),
      await get(path, 'gzip'),
      await get(path, 'br;q=0'),
    ]
    assert.deepEqual([plain.encoding, br.encoding, gzip.encoding, no.encoding], [null, 'br', 'gzip', null])
    assert.ok(plain.bytes.equals(brotliDecompressSync(br.bytes)), path)
    assert.ok(plain.bytes.equals(gunzipSync(gzip.bytes)), path)
    assert.ok(
      br.bytes.length < plain.bytes.length / 3,
      `${path}: ${br.bytes.length} of ${plain.bytes.length}`,
    )
    assert.match(br.headers.get('vary') ?? '', /accept-encoding/i)
    assert.equal(br.headers.get('cache-control'), 'no-store')
  }
})

test('a page that is kept keeps what it said of itself', async () => {
  const [first, second] = [await get('/leaving', 'br'), await get('/leaving', 'br')]
  for (const name of ['x-robots-tag', 'content-type', 'content-security-policy'])
    assert.equal(second.headers.get(name), first.headers.get(name), name)
  assert.equal(second.headers.get('x-robots-tag'), 'noindex')
})

test('nothing of a session, of the desk or of "Try it" is compressed, so that its length tells nothing', async () => {
  const robin = await inTransaction(db.planes.gov, db.force.id, makeCoordinator)
  const { headers } = (await signInAs(db, robin)).get
  for (const path of ['/desk', '/desk/sign-in', '/desk/people', '/try', '/guidance'])
    assert.equal((await get(path, 'br, gzip', headers)).encoding, null, path)
  for (const path of ['/desk/sign-in', '/try', '/nowhere', '/log'])
    assert.equal((await get(path, 'br, gzip')).encoding, null, path)
})
