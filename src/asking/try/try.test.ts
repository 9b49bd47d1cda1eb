import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedKeys } from '../../../demo/keys.ts'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { makeCoordinator, makeSupporter } from '../../../tests/make/supporter.ts'
import { inTransaction } from '../../platform/db/index.ts'

const db = await testDatabase()
const app = testApp(db)
const [anna, ben, out] = await inTransaction(db.planes.gov, db.force.id, async (tx, now) => {
  const robin = await makeCoordinator(tx)
  const people = [
    await makeSupporter(tx, { first: 'Anna' }),
    await makeSupporter(tx, { first: 'Ben' }),
    await makeSupporter(tx, { first: 'Out', trainedUntil: '2026-01-31' }),
  ] as const
  await seedKeys(tx, now, [
    { person: robin, role: 2 },
    ...people.map(person => ({ person, role: 1 as const })),
  ])
  return people
})
const loopback = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }

test('Try it offers those a colleague could be led to, in another order at each visit, and everybody by name', async () => {
  const shown = new Set<string>()
  for (let visit = 0; visit < 40; visit += 1) {
    const html = await (await app.request('http://localhost/try', {}, loopback)).text()
    const section = html.slice(html.indexOf('id="supporter"'), html.indexOf('id="coordinator"'))
    shown.add(/name="person" value="([^"]+)"/.exec(section)?.[1] ?? '')
    assert.match(section, /Next on|On now|hours/, 'with their hours')
    assert.ok(!section.includes(`value="${out}"`), 'nobody out of date')
    for (const who of [anna, ben]) assert.match(section, new RegExp(`<option value="${who}"`))
  }
  assert.deepEqual(shown, new Set([anna, ben]))
})
