import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { testDatabase } from '../../../tests/make/database.ts'
import { makeCoordinator, makeSupporter } from '../../../tests/make/supporter.ts'
import { inTransaction } from '../../platform/db/index.ts'
import type { WorkerWorld } from '../../platform/jobs/index.ts'
import { openMail } from '../../platform/mail.ts'
import {
  caughtMail,
  failedNotices,
  londonDay,
  recordDays,
  remind,
  reminderJob,
  retryNotice,
  warningsKind,
} from '../index.ts'
import { spansOfShifts } from '../shifts.ts'
import { reminderText } from './job.ts'
import { inTheDay, kindMoment, morningOf } from './kind-moment.ts'
import { warningAt } from './warnings.ts'

const db = await testDatabase()
const log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
const world: WorkerWorld = {
  ...db.planes,
  log,
  mail: openMail({ smtpUrl: undefined, mailFrom: 'no-reply@mail.westvale.example' }),
  origin: 'http://localhost:3000',
  changed: () => {},
}
const gov = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.planes.gov, db.force.id, work)
const anna = await gov(tx => makeSupporter(tx, { first: 'Anna', languages: ['en', 'cy'] }))
const robin = await gov(makeCoordinator)
const inDays = (now: Date, days: number) => londonDay(new Date(now.getTime() + days * 86_400_000))

/** What the worker does with Anna's due row; when it looks next. */
const look = () =>
  inTransaction(db.planes.worker, db.force.id, (tx, now) =>
    warningsKind.run(tx, now, { force: db.force.id, id: anna, at: now }, () => Promise.resolve()),
  )
const reminders = () => db.admin('select id, state from supporters.reminder order by made_at')
/** Every reminder that is due goes, as the queue would have it. */
const send = async () => {
  for (const { id } of await reminders())
    await reminderJob(world).run({ force: db.force.id, reminder: String(id) }, { number: 1, last: false })
}

beforeEach(async () => {
  await db.moveClock('0')
  for (const table of ['supporters.reminder', 'supporters.warned', 'supporters.caught_mail', 'platform.due'])
    await db.admin(`delete from ${table}`)
  await db.admin(`update supporters.supporter set state = 'active', paused_at = null`)
})

const warnings = [
  [
    '40 days ahead: nothing yet, and the next in ten days',
    '2026-12-31',
    '2026-11-21',
    undefined,
    '2026-12-01',
  ],
  ['30 days ahead: the first, and the next at 14', '2026-12-31', '2026-12-01', 30, '2026-12-17'],
  ['12 days ahead, first heard of now: one warning, not two', '2026-12-31', '2026-12-19', 14, '2026-12-24'],
  ['7 days ahead: the last', '2026-12-31', '2026-12-24', 7, undefined],
  ['the last day: still the last', '2026-12-31', '2026-12-31', 7, undefined],
  ['passed: silence', '2026-12-31', '2027-01-01', undefined, undefined],
] as const
for (const [name, until, today, now, next] of warnings)
  test(name, () => assert.deepEqual(warningAt(until, [30, 14, 7], today), { now, next }))

test('Anna is warned at 30, 14 and 7 days, once each, and then hears nothing more', async () => {
  await gov((tx, now) =>
    recordDays(tx, 'system', anna, { agreedUntil: inDays(now, 35), trainedUntil: '2040-01-01' }),
  )
  const [due] = await db.admin(`select kind from platform.due where id = $1`, [anna])
  assert.equal(due?.['kind'], 'supporters.warnings')
  const count = async () => (await reminders()).length
  const counts: number[] = []
  for (const days of [0, 5, 6, 21, 22, 28, 29, 36]) {
    await db.moveClock(`${days} days`)
    await look()
    await send()
    counts.push(await count())
  }
  assert.deepEqual(counts, [0, 1, 1, 2, 2, 3, 3, 3])
  assert.deepEqual(
    (await db.admin('select days from supporters.warned order by days desc')).map(row => row['days']),
    [30, 14, 7],
  )
})

test('a supporter who paused is left in peace', async () => {
  await gov((tx, now) => recordDays(tx, 'system', anna, { agreedUntil: inDays(now, 10) }))
  await db.admin(`update supporters.supporter set state = 'paused', paused_at = now()`)
  assert.ok((await look()) instanceof Date)
  assert.equal((await reminders()).length, 0)
})

test('one reminder on its way says it all, and it says nothing but where to look', async () => {
  assert.equal(await gov((tx, now) => remind(tx, now, anna)), 'made')
  assert.equal(await gov((tx, now) => remind(tx, now, anna)), 'on its way')
  await send()
  await send()
  assert.equal(await gov((tx, now) => remind(tx, now, anna)), 'on its way')
  const caught = await gov(caughtMail)
  assert.equal(caught.length, 1)
  assert.equal(caught[0]?.subject, 'Mae rhywbeth i chi edrych arno / There is something to look at')
  const words = `${caught[0]?.subject} ${caught[0]?.text}`
  assert.doesNotMatch(words, /alongside|ochr|peer|support|cefnog|agree|sign[^ i]|train|anna|\d{4}-/i)
  assert.match(caught[0]?.text ?? '', /http:\/\/localhost:3000\/desk\/cy\/me\n/)
  assert.equal(reminderText('https://a.example', ['en']).text.includes('/desk/me'), true)
})

test('somebody who is no supporter is led to the desk: the page of a supporter is not theirs', async () => {
  await gov((tx, now) => remind(tx, now, robin))
  await send()
  assert.match((await gov(caughtMail))[0]?.text ?? '', /http:\/\/localhost:3000\/desk\n/)
})

test('a reminder that could not be sent is seen by the coordinator, and can be tried again', async () => {
  await db.admin(`update forces.force set stage = 'live' where id = $1`, [db.force.id])
  await gov((tx, now) => remind(tx, now, anna))
  await send()
  const [failed, ...more] = await gov(failedNotices)
  assert.deepEqual([failed?.person, failed?.failure, more.length], [anna, 'NOSMTPURL', 0])
  assert.equal(await gov((tx, now) => retryNotice(tx, now, { person: robin }, failed?.notice ?? '')), 'tried')
  assert.deepEqual(await gov(failedNotices), [])
  assert.deepEqual(
    (await reminders()).map(row => row['state']),
    ['failed', 'due'],
  )
  await db.admin(`update forces.force set stage = 'demonstration' where id = $1`, [db.force.id])
})

test('off duty means quiet: a reminder waits for the next duty, or for the day', () => {
  const night = new Date('2026-11-25T02:30:00Z')
  const on = (day: string, start: number) => spansOfShifts([{ day, start: start * 60, minutes: 8 * 60 }])
  assert.equal(kindMoment(on('2026-11-25', 14), night).toISOString(), '2026-11-25T14:00:00.000Z')
  assert.equal(kindMoment(on('2026-11-25', 0), night), night)
  assert.equal(kindMoment(on('2026-11-28', 0), night).toISOString(), '2026-11-25T08:00:00.000Z')
  assert.equal(inTheDay(new Date('2026-07-25T19:30:00Z')).toISOString(), '2026-07-26T07:00:00.000Z')
  assert.equal(morningOf('2026-07-26').toISOString(), '2026-07-26T08:00:00.000Z')
})
