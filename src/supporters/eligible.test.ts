import { dayPlus } from '../platform/day.ts'
import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { testDatabase } from '../../tests/make/database.ts'
import { makeSupporter, type SupporterWish } from '../../tests/make/supporter.ts'
import { sql, type Tx } from '../platform/db/index.ts'
import {
  addAway,
  addShift,
  barriers,
  changeCalendar,
  changePattern,
  eligible,
  isEligible,
  londonDay,
  onDutyAt,
  standingOf,
  type Hours,
  type Span,
} from './index.ts'
import { aMonday, shiftsOn, spansOfShifts } from './shifts.ts'

const db = await testDatabase()

const dayFrom = (now: Date, days: number) => londonDay(new Date(now.getTime() + days * 86_400_000))

// Who they are, what stands in their row (days from today), and what keeps them from being asked.
const people: [string, (now: Date) => SupporterWish, string[]][] = [
  ['an active supporter in date', () => ({}), []],
  [
    'one whose four dates all end today',
    now => {
      const today = londonDay(now)
      return { trainedUntil: today, agreedUntil: today, vettedUntil: today, supervisionDue: today }
    },
    [],
  ],
  ['one whose training ended yesterday', now => ({ trainedUntil: dayFrom(now, -1) }), ['training']],
  ['one whose agreement ended yesterday', now => ({ agreedUntil: dayFrom(now, -1) }), ['agreement']],
  ['one whose vetting ended yesterday', now => ({ vettedUntil: dayFrom(now, -1) }), ['vetting']],
  ['one whose supervision was due yesterday', now => ({ supervisionDue: dayFrom(now, -1) }), ['supervision']],
  ['one who paused', () => ({ state: 'paused' }), ['paused']],
  [
    'one who paused and lapsed',
    now => ({ state: 'paused', trainedUntil: dayFrom(now, -1) }),
    ['training', 'paused'],
  ],
  ['one who was invited and never activated', () => ({ state: 'invited' }), ['invited']],
  ['one who was taken off the list', () => ({ state: 'inactive' }), ['inactive']],
]

for (const [name, wish, expected] of people) {
  test(`${name}: the rule and the database agree`, () =>
    db.rollback('gov', async (tx, now) => {
      const person = await makeSupporter(tx, wish(now))
      const standing = await standingOf(tx, person)
      if (!standing) throw new Error('the supporter is there')
      deepEqual(barriers(standing, londonDay(now)), expected)
      equal(isEligible(standing, londonDay(now)), expected.length === 0)
      equal((await eligible(tx, [person])).has(person), expected.length === 0)
    }))
}

test('a day ends at midnight in London, not in Greenwich, in the database too', async () => {
  await db.moveClock(await toMoment('2027-07-07T23:30:00Z'))
  await db.rollback('gov', async (tx, now) => {
    equal(londonDay(now), '2027-07-08')
    const person = await makeSupporter(tx, { trainedUntil: '2027-07-07' })
    deepEqual(await eligible(tx, [person]), new Set())
  })
  await db.moveClock('0')
})

const toMoment = async (moment: string): Promise<string> => {
  const [row] = await db.admin(`select ($1::timestamptz - now())::text as shift`, [moment])
  return String(row?.['shift'])
}

test('somebody of another force is never eligible here', async () => {
  await db.rollback('gov', async tx => {
    const person = await makeSupporter(tx)
    const { rows } = await sql`select set_config('app.force', ${db.otherForce.id}, true)`.execute(tx)
    equal(rows.length, 1)
    deepEqual(await eligible(tx, [person]), new Set())
  })
})

test('the sealed plane may ask who is eligible and on duty, and nothing else of a supporter', async () => {
  await db.rollback('content', async tx => {
    deepEqual(await eligible(tx, ['00000000-0000-4000-8000-000000000001']), new Set())
    deepEqual(await onDuty(tx, ['00000000-0000-4000-8000-000000000001'], new Date()), new Set())
  })
  for (const table of [
    'supporters.supporter',
    'supporters.duty',
    'supporters.card',
    'identity.person',
  ] as const) {
    await rejects(
      db.rollback('content', tx => tx.selectFrom(table).selectAll().execute()),
      /permission denied/,
    )
  }
})

const onDuty = async (tx: Tx, people: readonly string[], moment: Date): Promise<Set<string>> => {
  const { rows } = await sql<{ person: string }>`
    select person from supporters.on_duty(${[...people]}::uuid[], ${moment}) person`.execute(tx)
  return new Set(rows.map(row => row.person))
}

const anyStretch = {
  start: fc.integer({ min: 0, max: 95 }).map(quarter => quarter * 15),
  minutes: fc.integer({ min: 1, max: 96 }).map(quarter => quarter * 15),
}
const lastDay = dayPlus('2026-01-01', 365)
const anyDay = fc.integer({ min: 0, max: 365 }).map(days => dayPlus('2026-01-01', days))
const shifts = fc.uniqueArray(fc.record({ day: anyDay, ...anyStretch }), {
  maxLength: 40,
  selector: shift => shift.day,
})
/** A week, or a cycle of any length that began long ago or begins next year; days away, extra hours, for some a calendar. */
const anyHours: fc.Arbitrary<Hours> = fc.oneof(fc.constant(7), fc.integer({ min: 3, max: 70 })).chain(days =>
  fc.record(
    {
      pattern: fc.record({
        days: fc.constant(days),
        from: fc.constantFrom(aMonday, '2026-03-29', '2027-02-03'),
        duties: fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: days }), ...anyStretch }), {
          minLength: 1,
          maxLength: 4,
          selector: duty => duty.day,
        }),
      }),
      away: fc.array(
        anyDay.map(from => ({ from, until: dayPlus(from, 9) })),
        { maxLength: 2 },
      ),
      extra: shifts,
      calendar: shifts,
    },
    { requiredKeys: ['pattern', 'away', 'extra'] },
  ),
)
// Around both changes of the clock (29 March and 25 October 2026), and anywhere in a year.
const anyMoment = fc.oneof(
  fc.integer({ min: -360, max: 360 }).map(minutes => Date.UTC(2026, 2, 29, 1) + minutes * 60_000),
  fc.integer({ min: -360, max: 360 }).map(minutes => Date.UTC(2026, 9, 25, 1) + minutes * 60_000),
  fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) }),
)

const keep = async (tx: Tx, hours: Hours): Promise<string> => {
  const person = await makeSupporter(tx)
  equal(await changePattern(tx, person, hours.pattern), true)
  await changeCalendar(tx, person, hours.calendar)
  for (const shift of hours.extra) await addShift(tx, person, shift)
  for (const away of hours.away) await addAway(tx, person, away)
  return person
}

test('on random patterns, leave, extra hours and calendars the database and the rule agree who is on', () =>
  db.rollback('gov', async tx => {
    const people: { person: string; spans: readonly Span[] }[] = []
    for (const hours of fc.sample(anyHours, { numRuns: 80, seed: 4 }))
      people.push({
        person: await keep(tx, hours),
        spans: spansOfShifts(shiftsOn(hours, '2025-12-31', lastDay)),
      })
    const ids = people.map(one => one.person)
    let on = 0
    for (const moment of fc.sample(anyMoment, { numRuns: 150, seed: 5 }).map(at => new Date(at))) {
      const expected = people.filter(one => onDutyAt(one.spans, moment)).map(one => one.person)
      deepEqual([...(await onDuty(tx, ids, moment))].sort(), expected.sort(), moment.toISOString())
      on += expected.length
    }
    ok(on > 100, 'somebody must be on for this to show anything')
  }))
