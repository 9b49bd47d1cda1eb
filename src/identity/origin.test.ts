import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { inTransaction } from '../platform/db/index.ts'
import { placeOf } from './origin.ts'

const db = await testDatabase()
const stand = (stage: string, host: string) =>
  db.admin('update forces.force set stage = $1, host = $2 where id = $3', [stage, host, db.force.id])
const originAt = (host: string): Promise<string> =>
  inTransaction(db.planes.gov, db.force.id, async tx => {
    const request = new Request('http://localhost/desk', { headers: { host } })
    return (await placeOf(tx, request)).origin
  })

test('a live force is itself under its own name alone, whatever a request calls it', async () => {
  for (const stage of ['live', 'preparing']) {
    await stand(stage, 'support.westvale.example')
    for (const host of ['localhost:3000', '127.0.0.1', 'a.localhost', 'evil.example'])
      assert.equal(await originAt(host), 'https://support.westvale.example', `${stage} ${host}`)
    assert.equal(await originAt('support.westvale.example:8443'), 'https://support.westvale.example:8443')
  }
})

test('a demonstration, and a force whose own name is a loopback name, answer on the machine they are tried on', async () => {
  await stand('demonstration', 'support.westvale.example')
  assert.equal(await originAt('localhost:3000'), 'http://localhost:3000')
  await stand('live', 'localhost')
  assert.equal(await originAt('127.0.0.1:3000'), 'http://127.0.0.1:3000')
  assert.equal(await originAt('evil.example'), 'https://localhost')
})
