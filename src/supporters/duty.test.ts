import { dayPlus } from '../platform/day.ts'
import { equal, deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import * as duties from './duty.ts'
import { firstMoment, lastMoment, londonDay, wallAt, weekdayOf } from './london.ts'
import { shiftsOn, spansOfShifts, weekly, type Duty } from './shifts.ts'

const at = (text: string) => new Date(text)
const spans = (week: readonly Duty[], now: Date) => {
  const today = londonDay(now)
  const hours = { pattern: weekly(week), away: [], extra: [] }
  return spansOfShifts(shiftsOn(hours, dayPlus(today, -1), dayPlus(today, duties.daysAhead)))
}
const onDutyAt = (week: readonly Duty[], now: Date) => duties.onDutyAt(spans(week, now), now)
const nextDuty = (week: readonly Duty[], now: Date) => duties.nextDuty(spans(week, now), now)
const coverOf = (week: readonly Duty[], now: Date) => duties.coverOf(spans(week, now), now)

const duty = (day: number, from: string, to: string): Duty => {
  const [start, end] = [from, to].map(time => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  const minutes = (((end ?? 0) - (start ?? 0) + 1439) % 1440) + 1
  return { day, start: start ?? 0, minutes }
}
const [monday, tuesday, wednesday, friday, saturday, sunday] = [1, 2, 3, 5, 6, 7] as const

// The clocks went forward at 01:00Z on Sunday 29 March 2026 and back at 01:00Z on Sunday 25 October 2026.
const moments: [string, Duty, string, boolean][] = [
  ['a day shift has begun on the minute', duty(monday, '06:00', '14:00'), '2026-11-23T06:00:00Z', true],
  [
    'a day shift has not begun a second before',
    duty(monday, '06:00', '14:00'),
    '2026-11-23T05:59:59Z',
    false,
  ],
  ['a day shift is over on the minute', duty(monday, '06:00', '14:00'), '2026-11-23T14:00:00Z', false],
  [
    'in summer the same shift begins an hour earlier by UTC',
    duty(monday, '06:00', '14:00'),
    '2026-07-06T05:00:00Z',
    true,
  ],
  ['a night goes on after midnight', duty(monday, '22:00', '06:00'), '2026-11-24T03:00:00Z', true],
  ['a Sunday night goes on into Monday', duty(sunday, '22:00', '06:00'), '2026-11-23T05:59:00Z', true],
  ['a Sunday night is not a Monday night', duty(sunday, '22:00', '06:00'), '2026-11-24T03:00:00Z', false],
  [
    'a weekend shift is not on during the week',
    duty(saturday, '09:00', '17:00'),
    '2026-11-25T10:00:00Z',
    false,
  ],
  ['24 hours end where they began', duty(saturday, '09:00', '09:00'), '2026-11-22T08:59:59Z', true],
  [
    'clocks forward: a night is an hour shorter',
    duty(saturday, '22:00', '06:00'),
    '2026-03-29T04:59:59Z',
    true,
  ],
  [
    'clocks forward: it ends at 06:00 on the wall',
    duty(saturday, '22:00', '06:00'),
    '2026-03-29T05:00:00Z',
    false,
  ],
  ['clocks forward: 01:30 is 02:00', duty(sunday, '01:30', '06:00'), '2026-03-29T01:00:00Z', true],
  [
    'clocks forward: an end in the missing hour is its start',
    duty(saturday, '22:00', '01:30'),
    '2026-03-29T01:00:00Z',
    false,
  ],
  [
    'clocks forward: a duty inside the missing hour is not',
    duty(sunday, '01:15', '01:45'),
    '2026-03-29T01:00:00Z',
    false,
  ],
  ['clocks back: a night is an hour longer', duty(saturday, '22:00', '06:00'), '2026-10-25T05:59:59Z', true],
  [
    'clocks back: it ends at 06:00 on the wall',
    duty(saturday, '22:00', '06:00'),
    '2026-10-25T06:00:00Z',
    false,
  ],
  [
    'clocks back: "until 01:30" is the second 01:30',
    duty(saturday, '18:00', '01:30'),
    '2026-10-25T01:15:00Z',
    true,
  ],
  [
    'clocks back: "from 01:30" is the first 01:30',
    duty(sunday, '01:30', '06:00'),
    '2026-10-25T00:30:00Z',
    true,
  ],
  [
    'clocks back: and it goes on in the second 01:00',
    duty(sunday, '01:30', '06:00'),
    '2026-10-25T01:05:00Z',
    true,
  ],
  [
    'clocks back: "until 02:00" is 02:00 on the wall',
    duty(saturday, '18:00', '02:00'),
    '2026-10-25T01:59:00Z',
    true,
  ],
  [
    'clocks back: "until 01:00" is the only 00:59 and a minute',
    duty(saturday, '18:00', '01:00'),
    '2026-10-25T00:00:00Z',
    false,
  ],
]
for (const [name, one, moment, expected] of moments) {
  test(name, () => equal(onDutyAt([one], at(moment)), expected))
}

test('a supporter on a night reads "on until 06:00", one off reads when next', () => {
  const nights = [duty(friday, '22:00', '06:00'), duty(monday, '06:00', '14:00')]
  deepEqual(nextDuty(nights, at('2026-11-28T03:00:00Z')), { kind: 'on', until: at('2026-11-28T06:00:00Z') })
  deepEqual(nextDuty(nights, at('2026-11-28T06:00:00Z')), { kind: 'off', next: at('2026-11-30T06:00:00Z') })
  deepEqual(nextDuty([], at('2026-11-28T06:00:00Z')), { kind: 'unknown' })
})

test('the next duty is found even when today is the only day, and just over', () => {
  deepEqual(nextDuty([duty(monday, '06:00', '14:00')], at('2026-11-23T14:00:00Z')), {
    kind: 'off',
    next: at('2026-11-30T06:00:00Z'),
  })
})

const everyDay = [1, 2, 3, 4, 5, 6, 7].map(day => duty(day, '06:00', '22:00'))
const everyNightButTuesday = [1, 3, 4, 5, 6, 7].map(day => duty(day, '22:00', '06:00'))

test('before the night that nobody covers, people are here until 22:00', () => {
  const cover = coverOf([...everyDay, ...everyNightButTuesday], at('2026-11-24T10:00:00Z'))
  deepEqual(cover, { kind: 'here', until: at('2026-11-24T22:00:00Z') })
})

test('at 3 in the night that nobody covers, nobody is here until 06:00', () => {
  const cover = coverOf([...everyDay, ...everyNightButTuesday], at('2026-11-25T03:00:00Z'))
  deepEqual(cover, { kind: 'nobody', next: at('2026-11-25T06:00:00Z') })
})

test('cover goes on through a change of shift, to the end of the last one', () => {
  const cover = coverOf(
    [duty(tuesday, '06:00', '14:00'), duty(tuesday, '13:00', '21:00')],
    at('2026-11-24T07:00:00Z'),
  )
  deepEqual(cover, { kind: 'here', until: at('2026-11-24T21:00:00Z') })
})

test('cover without end promises no time, and no rota promises nobody', () => {
  const always = [...everyDay, ...everyNightButTuesday, duty(tuesday, '22:00', '06:00')]
  deepEqual(coverOf(always, at('2026-11-25T03:00:00Z')), { kind: 'here' })
  deepEqual(coverOf([], at('2026-11-25T03:00:00Z')), { kind: 'nobody' })
})

test('a Wednesday in London is a Wednesday here, also an hour before UTC says so', () => {
  equal(weekdayOf(wallAt(at('2026-07-07T23:30:00Z').getTime())), wednesday)
  equal(londonDay(at('2026-07-07T23:30:00Z')), '2026-07-08')
})

// Around both changes of many years, to the minute, and anywhere else.
const anyMoment = fc.oneof(
  fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2040, 0) }),
  fc
    .tuple(fc.integer({ min: 2024, max: 2039 }), fc.constantFrom(2, 9), fc.integer({ min: -3000, max: 3000 }))
    .map(([year, month, minutes]) => lastSunday(year, month) + minutes * 60_000),
)
const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - (last.getUTCDay() % 7) * 86_400_000
}

test('our London clock shows what Temporal shows', () => {
  fc.assert(
    fc.property(anyMoment, moment => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London')
      equal(wallAt(moment), zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds)
      equal(weekdayOf(wallAt(moment)), zoned.dayOfWeek)
      equal(londonDay(new Date(moment)), zoned.toPlainDate().toString())
    }),
    { numRuns: 2000 },
  )
})

test('first and last moments are Temporal’s earlier and later, except in the missing hour', () => {
  fc.assert(
    fc.property(anyMoment, moment => {
      const wall = wallAt(Math.floor(moment / 60_000) * 60_000)
      const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
      const earlier = plain.toZonedDateTime('Europe/London', { disambiguation: 'earlier' }).epochMilliseconds
      equal(firstMoment(wall), earlier)
      const minuteBefore = plain.subtract({ minutes: 1 })
      const later = minuteBefore.toZonedDateTime('Europe/London', { disambiguation: 'later' })
      const exists = later.toPlainDateTime().equals(minuteBefore)
      if (exists) equal(lastMoment(wall), later.epochMilliseconds + 60_000)
      else ok(wallAt(lastMoment(wall)) >= wall)
    }),
    { numRuns: 2000 },
  )
})
