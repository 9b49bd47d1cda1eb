import { equal, deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { opennessAt, parseHours, type Hours } from './hours.ts'

const hours = (words: string): Hours => parseHours(words) ?? ({ kind: 'varies' } as const)
const said = (words: string, now: string) => {
  const openness = opennessAt(hours(words), new Date(now))
  if (openness.kind === 'open')
    return `open until ${openness.until.day} ${openness.until.time} +${openness.inDays}`
  if (openness.kind === 'closed')
    return `opens ${openness.opens.day} ${openness.opens.time} +${openness.inDays}`
  return openness.kind
}

// 2026-11-23 is a Monday, in winter time; 2026-07-06 a Monday in summer time.
const moments = [
  ['24/7', '2026-11-23T03:00Z', 'always'],
  ['varies', '2026-11-23T03:00Z', 'unknown'],
  ['Mon-Fri 09:00-17:00', '2026-11-23T08:59Z', 'opens 1 09:00 +0'],
  ['Mon-Fri 09:00-17:00', '2026-11-23T09:00Z', 'open until 1 17:00 +0'],
  ['Mon-Fri 09:00-17:00', '2026-11-23T17:00Z', 'opens 2 09:00 +1'],
  ['Mon-Fri 09:00-17:00', '2026-11-27T18:00Z', 'opens 1 09:00 +3'],
  ['Mon-Fri 09:00-20:00; Sat-Sun 11:00-16:00', '2026-11-28T12:00Z', 'open until 6 16:00 +0'],
  ['Mon-Sun 17:00-00:00', '2026-11-29T23:59Z', 'open until 1 00:00 +1'],
  ['Mon-Sun 17:00-00:00', '2026-11-30T00:00Z', 'opens 1 17:00 +0'],
  ['Mon-Thu 18:00-02:00; Fri 18:00-Mon 06:00', '2026-11-24T01:59Z', 'open until 2 02:00 +0'],
  ['Mon-Thu 18:00-02:00; Fri 18:00-Mon 06:00', '2026-11-24T02:00Z', 'opens 2 18:00 +0'],
  ['Mon-Thu 18:00-02:00; Fri 18:00-Mon 06:00', '2026-11-29T03:00Z', 'open until 1 06:00 +1'],
  ['Mon-Thu 18:00-02:00; Fri 18:00-Mon 06:00', '2026-11-30T05:59Z', 'open until 1 06:00 +0'],
  ['Sun 22:00-02:00', '2026-11-30T01:00Z', 'open until 1 02:00 +0'],
  ['Mon-Fri 09:00-17:00', '2026-07-06T08:00Z', 'open until 1 17:00 +0'],
  ['Mon-Fri 09:00-17:00', '2026-07-06T16:00Z', 'opens 2 09:00 +1'],
  ['Mon 09:00-10:00', '2026-11-23T10:00Z', 'opens 1 09:00 +7'],
] as const

for (const [words, now, expected] of moments) {
  test(`somebody who looks at ${now} at hours of "${words}" reads: ${expected}`, () => {
    equal(said(words, now), expected)
  })
}

test('the night the clocks go back, an evening line that closes at 02:00 is closed at 02:00 London time', () => {
  const evenings = 'Mon-Sun 18:00-02:00'
  // 01:30 happens twice on 25 October 2026, in summer time and again in winter time: both are before 02:00.
  equal(said(evenings, '2026-10-25T00:30Z'), 'open until 7 02:00 +0')
  equal(said(evenings, '2026-10-25T01:30Z'), 'open until 7 02:00 +0')
  equal(said(evenings, '2026-10-25T02:00Z'), 'opens 7 18:00 +0')
})

test('hours that nobody can read are refused, not guessed', () => {
  for (const wrong of ['', 'Mon-Fri', '9-5', 'Mon-Fri 09:00-25:00', 'Mon-Fri 09:00-17:00; sometimes']) {
    equal(parseHours(wrong), undefined, wrong)
  }
  deepEqual(parseHours('Sat 10:00-12:00'), {
    kind: 'weekly',
    parts: [{ kind: 'daily', from: 6, to: 6, opens: '10:00', closes: '12:00' }],
  })
})
