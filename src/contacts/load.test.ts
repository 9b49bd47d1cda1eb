import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { tick } from '../../tests/make/form-on-page.ts'
import { deskOf, wordsOf } from '../../tests/make/pages.ts'
import { signInAs } from '../../tests/make/session.ts'
import { makeSupporter } from '../../tests/make/supporter.ts'
import { ruleOf, type SettingCode } from '../forces/index.ts'
import { inTransaction, sql } from '../platform/db/index.ts'
import { loadReferenceData } from '../reference-data.ts'
import { listedSupporters } from '../supporters/index.ts'
import { isOutOfHours, outOfHoursIn } from '../supporters/availability/out-of-hours.ts'
import type { Load } from './load.ts'
import { holdsBack, shareOf, type Rest } from './offering.ts'
import { byWeek, firstOf, mondayOf } from './weeks.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)
const app = testApp(db)
const inForce = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)
const { sam, kim } = await inForce(async tx => ({
  sam: await makeSupporter(tx, { first: 'Sam' }),
  kim: await makeSupporter(tx, { first: 'Kim' }),
}))
const asSam = await signInAs(db, sam)
const { open, send, saved } = deskOf(app)

const limits = { open: [3, 5], hours: [8, 16], heavy: [3, 6] } as const
const light: Load = {
  open: 0,
  minutesThisMonth: 0,
  heavyInARow: 0,
  heavyIn28Days: 0,
  contactsIn28Days: 0,
  limits,
}
const rested: Rest = { heavyUntil: null, coolUntil: null, debrief: false }
const later = new Date('2026-11-26T10:00:00Z')

test('what holds offers back is this table', () => {
  const cases: [string, Partial<Load>, Partial<Rest>, string[]][] = [
    ['nothing to carry', {}, {}, []],
    ['four conversations are fine', { open: 4 }, {}, []],
    ['five are enough', { open: 5 }, {}, ['open']],
    ['almost sixteen hours are fine', { minutesThisMonth: 959 }, {}, []],
    ['sixteen hours are enough', { minutesThisMonth: 960 }, {}, ['hours']],
    ['three heavy ones in a row nudge, and hold nothing back', { heavyInARow: 3, heavyIn28Days: 3 }, {}, []],
    ['six heavy ones are enough', { heavyIn28Days: 6 }, { heavyUntil: '2026-12-20' }, ['heavy']],
    ['a cool-down', {}, { coolUntil: later }, ['cool-down']],
    ['a debrief to come, though the cool-down is over', {}, { debrief: true }, ['debrief']],
    [
      'all at once',
      { open: 6, minutesThisMonth: 2000 },
      { coolUntil: later, debrief: true },
      ['debrief', 'cool-down', 'open', 'hours'],
    ],
  ]
  for (const [name, load, rest, expected] of cases) {
    const found = holdsBack({ ...light, ...load }, { ...rested, ...rest }).map(({ why }) => why)
    assert.deepEqual(found, expected, name)
  }
})

const anyLoad = fc.record({
  open: fc.nat(8),
  minutesThisMonth: fc.nat(2000),
  heavyInARow: fc.nat(8),
  heavyIn28Days: fc.nat(9),
  contactsIn28Days: fc.nat(20),
  limits: fc.constant(limits),
})
test('carrying more never brings offers back', () => {
  fc.assert(
    fc.property(
      anyLoad,
      fc.constantFrom('open', 'minutesThisMonth', 'heavyIn28Days'),
      fc.nat(500),
      (load, what, more) => {
        const before = holdsBack(load, rested).length
        const after = holdsBack({ ...load, [what]: load[what] + more }, rested).length
        assert.ok(after >= before)
      },
    ),
  )
})

const isListed = async (person: string) =>
  (await inForce(listedSupporters)).some(
    ({ card }) => card.person.replaceAll('-', '') === person.replaceAll('-', ''),
  )
const record = (heavy: boolean) => async () =>
  saved(
    asSam,
    '/desk/records',
    tick(await open(asSam, '/desk/records/new'), {
      whom: 'officer',
      channel: 'phone',
      minutes: '30-60',
      themes: 'workload',
      outcome: 'listened',
      ...(heavy ? { heavy: 'yes' } : {}),
    }).form,
  )
const clean = () => db.admin('delete from contacts.record; delete from impact.fact')

test('after a heavy contact Sam rests, talks it through, and is there again a day later, without asking anybody', async () => {
  await record(false)()
  assert.equal(await isListed(sam), true)
  await record(true)()
  assert.equal(await isListed(sam), false)
  assert.equal(await isListed(kim), true)
  const held = wordsOf(await open(asSam, '/desk/me/load'))
  assert.match(held, /Nothing new comes to you at the moment After a heavy contact you talk it through/)
  assert.match(held, /You rest after a heavy contact, until/)
  assert.equal((await send(asSam, '/desk/me/load/debriefed', new URLSearchParams())).status, 422)
  const said = await saved(asSam, '/desk/me/load/debriefed', new URLSearchParams({ with: 'champion' }))
  assert.match(wordsOf(await open(asSam, said)), /written down that you did, and nothing else/)
  assert.equal(await isListed(sam), false, 'the cool-down goes on')
  await db.moveClock('25 hours')
  assert.equal(await isListed(sam), true)
  await db.moveClock('0')
  await clean()
})

test('without a debrief a day is not enough; a withdrawn record rests nobody', async () => {
  const at = (await record(true)()).split('?')[0] ?? ''
  await db.moveClock('49 hours')
  assert.equal(await isListed(sam), false)
  await db.moveClock('0')
  await saved(asSam, `${at}/withdraw`, new URLSearchParams())
  assert.equal(await isListed(sam), true)
  await clean()
})

test('the coordinator’s plane cannot read who rests, only that an offer would not be made', async () => {
  await record(true)()
  await inForce(async tx => {
    assert.deepEqual(await tx.selectFrom('contacts.rest').selectAll().execute(), [])
    const { rows } = await sql<{
      person: string
    }>`select contacts.resting(array[${sam}, ${kim}]::uuid[]) as person`.execute(tx)
    assert.deepEqual(rows, [{ person: sam }])
  })
  await clean()
})

test('the page draws twelve weeks, in a picture, a table and a sentence', async () => {
  await record(false)()
  const page = await open(asSam, '/desk/me/load')
  assert.match(
    page,
    /<svg[^>]*role="img"[^>]*aria-label="You recorded 1 contact in the last twelve weeks, 0 of them heavy\."/,
  )
  assert.equal(page.match(/<rect class="al-bars/g)?.length, 24)
  await clean()
})

test('a week begins on its Monday, and this week is the last of twelve', () => {
  assert.equal(mondayOf('2026-11-25'), '2026-11-23')
  assert.equal(mondayOf('2026-11-29'), '2026-11-23')
  assert.equal(firstOf('2026-11-25'), '2026-09-07')
  const weeks = byWeek(
    [
      { day: '2026-11-24', heavy: true },
      { day: '2026-09-07', heavy: false },
    ],
    '2026-11-25',
  )
  assert.deepEqual([weeks.length, weeks[0]?.others, weeks[11]?.heavy], [12, 1, 1])
})

test('nights and weekends are out of hours, as the setting says', () => {
  const rules = ['22:00-07:00', 'Sat-Sun']
  const cases: [string, boolean][] = [
    ['2026-11-25T21:59:00Z', false],
    ['2026-11-25T22:00:00Z', true],
    ['2026-11-26T06:59:00Z', true],
    ['2026-11-26T07:00:00Z', false],
    ['2026-11-28T12:00:00Z', true],
    ['2026-07-01T21:00:00Z', true],
  ]
  for (const [at, expected] of cases) assert.equal(isOutOfHours(rules, Date.parse(at)), expected, at)
  const night = { from: Date.parse('2026-11-25T20:00:00Z'), to: Date.parse('2026-11-26T00:00:00Z') }
  assert.equal(shareOf(outOfHoursIn(rules, [night])), 50)
})

test('the limits in the database are the defaults of the settings', async () => {
  const [found] = await db.admin(
    `select pg_get_functiondef('contacts.resting(uuid[])'::regprocedure) || pg_get_functiondef('contacts.my_rest()'::regprocedure) as body`,
  )
  const defaults = [...String(found?.['body']).matchAll(/setting_number\([a-z.]+, '([a-z0-9-]+)', (\d+)\)/g)]
  assert.equal(defaults.length, 4)
  for (const [, code = '', number] of defaults)
    assert.equal(ruleOf(code as SettingCode).default, number, code)
})
