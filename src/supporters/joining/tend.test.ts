import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ali,
  asLuke,
  cleo,
  db,
  desk,
  inForce,
  leads,
  linkFor,
  luke,
  open,
  post,
  robin,
  sam,
  theOne,
  upTo,
  get,
} from '../../../tests/make/joining.ts'
import { wordsOf } from '../../../tests/make/pages.ts'
import { makeSupporter, standBehind } from '../../../tests/make/supporter.ts'
import { changeSetting } from '../../forces/index.ts'
import { rolesOf } from '../../identity/index.ts'
import { inTransaction } from '../../platform/db/index.ts'
import { asideOf } from '../leaving/queries.ts'
import { retain } from '../leaving/retain.ts'
import { activate, deactivate, leavingReasons, mustStop } from '../listing.ts'
import { londonDay } from '../london.ts'
import { standingOf } from '../queries.ts'
import { bringIn } from './bring-in.ts'
import { tendJoining } from './tend.ts'

/** The worker tends the one application now; when next, or that it is done with it. */
const tend = async () => {
  const id = String((await theOne())['id'])
  return inTransaction(db.planes.worker, db.force.id, (tx, now) =>
    tendJoining.run(tx, now, { force: db.force.id, id, at: now }, () => Promise.resolve()),
  )
}
const mails = async (whom: string) =>
  (await db.admin('select 1 from supporters.joining_mail where whom = $1', [whom])).length
const reminded = async () =>
  (await db.admin('select person from supporters.reminder order by person')).map(row => row['person'])
const later = async <T>(by: string, work: () => Promise<T>): Promise<T> => {
  await db.moveClock(by)
  try {
    return await work()
  } finally {
    await db.moveClock('0')
  }
}
const days = (from: Date, to: unknown) => Math.round((Number(to) - from.getTime()) / 86_400_000)

test('whoever has the next step is reminded after a week, and again, and nobody else', async () => {
  await upTo('backing')
  await linkFor(ali)
  assert.equal(days(new Date(), await tend()), 7)
  assert.equal(await mails('manager'), 1, 'not before')
  await later('8 days', async () => {
    assert.equal(days(new Date(), await tend()), 15)
    assert.equal(await mails('manager'), 2)
  })
  await later('9 days', tend)
  assert.equal(await mails('manager'), 2, 'not twice for one week')
  await post(await linkFor(ali), { answer: 'yes' })
  await db.admin('delete from supporters.reminder')
  await later('8 days', tend)
  assert.deepEqual(await reminded(), [robin, luke].toSorted(), 'no panel yet: the coordinators')
})

test('a panel is reminded, but not who stepped aside or has agreed', async () => {
  await upTo('called')
  await db.admin('update supporters.panel_member set conflict = true where person = $1', [luke])
  await db.admin('delete from supporters.reminder')
  await db.admin(`insert into supporters.panel_member (force_id, application, person) values ($1, $2, $3)`, [
    db.force.id,
    (await theOne())['id'],
    robin,
  ])
  await db.admin(`update supporters.panel_member set agreed_at = platform.now() where person = $1`, [cleo])
  await later('8 days', tend)
  assert.deepEqual(await reminded(), [robin])
})

test('an address that nobody confirms is forgotten, whole', async () => {
  await upTo('interest')
  await later('31 days', async () => assert.equal(await tend(), 'done'))
  for (const table of ['application', 'joining_mail', 'joining_link', 'joining_caught'])
    assert.deepEqual(await db.admin(`select 1 from supporters.${table}`), [], table)
})

test('what ended is kept for half a year, and then forgotten with everything that hung on it', async () => {
  await upTo('called')
  await leads(`${await linkFor(sam)}/withdraw`, {})
  const next = await tend()
  assert.ok(days(new Date(), next) > 178 && days(new Date(), next) < 186, String(next))
  await later('5 months', async () => assert.notEqual(await tend(), 'done'))
  await later('7 months', async () => assert.equal(await tend(), 'done'))
  for (const table of ['application', 'panel_member', 'joining_link', 'joining_mail'])
    assert.deepEqual(await db.admin(`select 1 from supporters.${table}`), [], table)
  assert.equal(await tendGone(), 'done')
})
const tendGone = () =>
  inTransaction(db.planes.worker, db.force.id, (tx, now) =>
    tendJoining.run(tx, now, { force: db.force.id, id: crypto.randomUUID(), at: now }, () =>
      Promise.resolve(),
    ),
  )

for (const reason of leavingReasons) {
  test(`off the list (${reason}): at once, signed out, and ${mustStop.includes(reason) ? 'without' : 'with'} the role`, () =>
    db.rollback('gov', async tx => {
      const person = await makeSupporter(tx, { first: 'Leo' })
      assert.equal(await deactivate(tx, { person: robin }, person, reason), 'done')
      assert.equal((await standingOf(tx, person))?.state, 'inactive')
      assert.equal((await rolesOf(tx, person)).includes('supporter'), !mustStop.includes(reason))
      const isThanked = ['own-wish', 'left', 'retired'].includes(reason)
      assert.equal((await asideOf(tx, person))?.leftOn !== null, isThanked)
      await standBehind(tx, person)
      const back = await activate(tx, londonDay(new Date()), robin, person).catch(String)
      assert.equal(back, reason === 'professional-standards' ? 'refused' : 'done')
    }))
}

test('taking somebody off the list who is on their way ends their application in the same transaction', async () => {
  await upTo('training')
  const person = String((await theOne())['person'])
  await inForce(tx => deactivate(tx, { person: robin }, person, 'vetting'))
  const row = await theOne()
  assert.deepEqual([row['stage'], row['reason']], ['rejected', 'vetting'])
  assert.match(wordsOf(await get(await linkFor(sam))), /vetting for this role could not be finished/)
})

test('somebody who leaves gets a letter that names nobody they helped; who is barred does not', async () => {
  const leo = await inForce(tx => makeSupporter(tx, { first: 'Leo' }))
  const asOther = asLuke
  await open(asOther, `/desk/people/${leo}/thanks`, 404)
  await inForce(tx => deactivate(tx, { person: robin }, leo, 'left'))
  assert.match(wordsOf(await open(asOther, `/desk/people/${leo}`)), /They left on .* A letter of thanks/)
  const letter = wordsOf(await open(asOther, `/desk/people/${leo}/thanks`))
  assert.match(letter, /Westvale Police .* Dear Leo, From 3 March 2025 until .* Thank you/)
  assert.match(wordsOf(await open(asOther, `/desk/cy/people/${leo}/thanks`)), /Annwyl Leo/)
})

test('a retiree stays as a volunteer only where the force allows it', async () => {
  const ray = await inForce(tx => makeSupporter(tx, { first: 'Ray', rank: 'sergeant' }))
  const given = { mail: 'ray@home.example', vettedUntil: '2040-01-01' }
  assert.equal(await inForce(tx => retain(tx, robin, ray, given)), 'refused')
  await open(asLuke, `/desk/people/${ray}/retain`, 404)
  await inForce(tx => changeSetting(tx, { person: robin }, 'retired-supporters', 'true'))
  assert.match(wordsOf(await open(asLuke, `/desk/people/${ray}`)), /They retire and would like to stay/)
  const [{ mail } = {}] = await db.admin('select mail from identity.person where id = $1', [cleo])
  assert.equal(await inForce(tx => retain(tx, robin, ray, { ...given, mail: String(mail) })), 'taken')
  assert.equal(await inForce(tx => retain(tx, robin, ray, given)), 'done')
  const [row] = await db.admin('select rank, workforce, mail from identity.person where id = $1', [ray])
  assert.deepEqual(row, {
    rank: 'police-support-volunteer',
    workforce: 'volunteer',
    mail: 'ray@home.example',
  })
  assert.match(wordsOf(await open(asLuke, `/desk/people/${ray}`)), /Retired, and stays as a volunteer since/)
  assert.equal(await inForce(tx => retain(tx, robin, ray, given)), 'refused', 'once')
})

test('a coordinator’s page of somebody on the way leads to their page and back', async () => {
  await upTo('training')
  const person = String((await theOne())['person'])
  assert.match(await open(asLuke, await desk()), new RegExp(`href="/desk/people/${person}"`))
  assert.match(await open(asLuke, `/desk/people/${person}`), new RegExp(`href="${await desk()}"`))
})

test('whoever came by a spreadsheet is put on the list where their dates say, mailed by nobody, and forgotten by nobody', async () => {
  await db.admin('delete from supporters.application')
  const before = await db.admin(`select person from supporters.supporter where state = 'invited'`)
  for (const { person } of before)
    await db.admin(`update supporters.supporter set state = 'inactive' where person = $1`, [person])
  const [backed, whole] = await inForce(async tx => [
    await makeSupporter(tx, { first: 'Bea', state: 'invited' }),
    await makeSupporter(tx, { first: 'Wyn', state: 'invited' }),
  ])
  await inForce(tx => standBehind(tx, whole ?? ''))
  await db.admin('update supporters.supporter set panel_on = null, backed_on = null where person = $1', [
    backed,
  ])
  assert.match(
    wordsOf(await open(asLuke, '/desk/people/joining')),
    /2 people are on the way and not on this list/,
  )
  assert.equal(await inForce((tx, now) => bringIn(tx, now, robin)), 2)
  assert.equal(await inForce((tx, now) => bringIn(tx, now, robin)), 0, 'once')
  const rows = await db.admin('select person, stage from supporters.application order by stage')
  assert.deepEqual(rows, [
    { person: backed, stage: 'interest' },
    { person: whole, stage: 'ready' },
  ])
  assert.deepEqual(await db.admin('select 1 from supporters.joining_mail'), [])
  await db.admin('delete from supporters.application where person = $1', [whole])
  await later('40 days', async () => assert.notEqual(await tend(), 'done'))
})
