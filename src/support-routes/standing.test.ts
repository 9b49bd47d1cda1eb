import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Force } from '../platform/http/door.ts'
import type { Route } from './route.ts'
import { londonDay, standingOf } from './standing.ts'

const route = (of: Partial<Route>): Route => ({
  code: 'some-line',
  name: { en: 'Some line', cy: 'Rhyw linell' },
  kind: 'charity',
  phone: '0300 000 0000',
  textCode: '',
  url: '',
  hours: { kind: 'always' },
  nations: ['england'],
  confidential: 'yes',
  summary: { en: 'Listens.', cy: 'Yn gwrando.' },
  scope: 'national',
  verifyByDays: 90,
  bandOrder: null,
  panelOrder: null,
  confidence: 'sourced',
  ...of,
})
const recall = { confidence: 'recall' } as const
const crisis = { kind: 'crisis' } as const
const today = '2026-11-24'
const ago = (days: number) => Temporal.PlainDate.from(today).subtract({ days }).toString()

type Case = [
  who: string,
  of: Partial<Route>,
  stage: Force['stage'],
  checkedDaysAgo: number | null,
  expected: string,
]
const cases: Case[] = [
  [
    'a demonstration shows a recalled number and marks it',
    recall,
    'demonstration',
    null,
    'number never-recall',
  ],
  [
    'a force that prepares shows a recalled number and marks it',
    recall,
    'preparing',
    null,
    'number never-recall',
  ],
  [
    'a live force hides a recalled number nobody there checked',
    recall,
    'live',
    null,
    'no-number never-recall',
  ],
  [
    'even a recalled crisis number waits for a check in a live force',
    { ...recall, ...crisis },
    'live',
    null,
    'no-number never-recall',
  ],
  ['control: a live force shows a recalled number once checked', recall, 'live', 1, 'number fresh'],
  ['control: a live force shows a sourced number', {}, 'live', null, 'number never'],
  ['a charity checked 90 days ago is fresh', {}, 'live', 90, 'number fresh'],
  ['a charity checked 91 days ago is flagged', {}, 'live', 91, 'number old'],
  ['a charity checked 180 days ago still shows', {}, 'live', 180, 'number old'],
  ['a charity checked 181 days ago is hidden', {}, 'live', 181, 'hidden'],
  ['a crisis line checked 30 days ago is fresh', crisis, 'live', 30, 'number fresh'],
  ['a crisis line checked 31 days ago is flagged', crisis, 'live', 31, 'number old'],
  ['a crisis line is never hidden', crisis, 'live', 1000, 'number old'],
  ['999 is never hidden', { kind: 'emergency' }, 'live', 1000, 'number old'],
  [
    'a recalled crisis line checked long ago keeps its number',
    { ...recall, ...crisis },
    'live',
    400,
    'number old',
  ],
]

for (const [who, of, stage, daysAgo, expected] of cases) {
  test(who, () => {
    const check = daysAgo === null ? undefined : { verifiedOn: ago(daysAgo), owner: 'Wellbeing team' }
    const standing = standingOf(route(of), stage, check, today)
    const mark =
      standing.check.kind === 'never' && standing.check.recall ? 'never-recall' : standing.check.kind
    equal(standing.shows ? `${standing.numberShows ? 'number' : 'no-number'} ${mark}` : 'hidden', expected)
  })
}

test('just after midnight in summer it is already the next day in London', () => {
  equal(londonDay(new Date('2026-07-01T23:30Z')), '2026-07-02')
  equal(londonDay(new Date('2026-11-24T23:30Z')), '2026-11-24')
})
