import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../tests/make/app.ts'
import { testDatabase } from '../../../tests/make/database.ts'
import { signInAs } from '../../../tests/make/session.ts'
import { makeCoordinator, makePerson, makeSupporter } from '../../../tests/make/supporter.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { recordDays } from '../dates.ts'
import { eligible } from '../queries.ts'

const db = await testDatabase()
const app = testApp(db)
const people = await inTransaction(db.planes.gov, db.force.id, async tx => ({
  robin: await makeCoordinator(tx),
  anna: await makeSupporter(tx, { first: 'Anna' }),
  nobody: await makePerson(tx),
}))
const opened = async (person: string, path = '/desk/me') =>
  app.request(`http://localhost${path}`, (await signInAs(db, person)).get)

test('Anna reads her dates, and what to do about the one that has passed', async () => {
  await inTransaction(db.planes.gov, db.force.id, tx =>
    recordDays(tx, { person: people.robin }, people.anna, { vettedUntil: '2020-01-31' }),
  )
  const page = await (await opened(people.anna)).text()
  assert.match(page, /31 January 2020 <strong[^>]*>Passed/)
  assert.match(page, /renews this with vetting/)
  assert.equal(page.match(/>In date</g)?.length, 3)
  assert.match(await (await opened(people.anna, '/desk/cy/me')).text(), /Wedi mynd heibio/)
})

test('a day that has passed keeps her from new contacts by itself, and a day ahead brings her back', async () => {
  await inTransaction(db.planes.gov, db.force.id, async tx => {
    assert.equal((await eligible(tx, [people.anna])).has(people.anna), false)
    assert.equal(await recordDays(tx, 'system', people.anna, { vettedUntil: '2040-01-31' }), true)
    assert.equal((await eligible(tx, [people.anna])).has(people.anna), true)
    assert.equal(await recordDays(tx, 'system', people.nobody, { vettedUntil: '2040-01-31' }), false)
  })
})

test('a coordinator who is no supporter has no standing to look at', async () => {
  assert.equal((await opened(people.robin)).status, 404)
})
