import { deepEqual, equal, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../tests/make/database.ts'
import { makePerson, makeStation } from '../../tests/make/supporter.ts'
import { forceOf, inTransaction, type Tx } from '../platform/db/index.ts'
import {
  addArea,
  areas,
  endRole,
  giveRole,
  isBandOrAbove,
  mayAlsoBe,
  personOf,
  ranks,
  rolesOf,
} from './index.ts'

const db = await testDatabase()

test('who checks the network does not run it: coordinator and auditor are never one person', () => {
  equal(mayAlsoBe(['coordinator'], 'auditor'), false)
  equal(mayAlsoBe(['auditor', 'supporter'], 'coordinator'), false)
  equal(mayAlsoBe(['supporter'], 'coordinator'), true)
  equal(mayAlsoBe(['auditor'], 'editor'), true)
})

test('a coordinator is not made auditor, and may be after the role has ended', () =>
  db.rollback('gov', async (tx, now) => {
    const person = await makePerson(tx)
    equal(await giveRole(tx, 'system', person, 'coordinator'), 'given')
    equal(await giveRole(tx, 'system', person, 'coordinator'), 'has it already')
    equal(await giveRole(tx, 'system', person, 'auditor'), 'not together')
    await endRole(tx, now, 'system', person, 'coordinator')
    equal(await giveRole(tx, 'system', person, 'auditor'), 'given')
    deepEqual(await rolesOf(tx, person), ['auditor'])
  }))

test('two coordinators who give one person both roles in the same second: one of them is refused', async () => {
  const person = await inTransaction(db.planes.gov, db.force.id, tx => makePerson(tx))
  const give = (role: 'coordinator' | 'auditor') =>
    inTransaction(db.planes.gov, db.force.id, tx => giveRole(tx, 'system', person, role))
  deepEqual([await Promise.all([give('coordinator'), give('auditor')])].flat().sort(), [
    'given',
    'not together',
  ])
})

test('the database alone refuses coordinator and auditor together', () =>
  db.rollback('gov', async tx => {
    const person = await makePerson(tx)
    const put = (role: string) =>
      tx
        .insertInto('identity.role')
        .values({ force_id: forceOf(tx), person, role })
        .execute()
    await put('auditor')
    await rejects(put('coordinator'), /role_coordinator_or_auditor/)
  }))

const names = async (tx: Tx) => (await areas(tx)).map(({ kind, name }) => `${kind} ${name}`)

test('a station stands in a district, never in another station', () =>
  db.rollback('gov', async tx => {
    const station = await makeStation(tx)
    deepEqual(await names(tx), ['district South Vale', 'station Millrace'])
    const headcount = { officer: 1, staff: 1, special: 0, volunteer: 0 }
    const hut = { kind: 'station', parent: station, name: 'Hut', nameCy: '', headcount } as const
    await rejects(addArea(tx, 'system', hut), /area_force_id_parent_parent_kind_fkey/)
  }))

test('a person knows station, district and rank', () =>
  db.rollback('gov', async tx => {
    const person = await personOf(
      tx,
      await makePerson(tx, { rank: 'special-sergeant', languages: ['cy', 'en'] }),
    )
    equal(person?.rank.band, 'first-line-leader')
    deepEqual(person?.languages, ['en', 'cy'])
    equal(person?.station, await makeStation(tx))
  }))

test('every rank has a band, and a band and above is what a colleague would expect', () => {
  equal(ranks().get('sergeant')?.title.cy, 'Rhingyll')
  equal(isBandOrAbove('senior-leader', 'middle-leader'), true)
  equal(isBandOrAbove('front-line', 'first-line-leader'), false)
})
