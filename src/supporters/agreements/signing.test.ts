import { monthsPlus } from '../../platform/day.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksOf, gating } from './documents.ts'
import { agreedUntil, signedUntil, standingWith, waits, type Version } from './signing.ts'

const rules = { renewMonths: 12, graceDays: 30, warnDays: [30, 14, 7] }
const code = 'code-of-conduct'
const one: Version = { document: code, version: 1, inForceOn: '2026-01-01' }
const two: Version = { document: code, version: 2, inForceOn: '2026-11-01' }
const signed = (version: number, on: string) => ({ document: code, version, on })

const days = [
  ['a signature counts for its year', [signed(1, '2026-03-10')], [one], '2027-03-10'],
  ['new words leave thirty days', [signed(1, '2026-03-10')], [one, two], '2026-12-01'],
  ['new words do not lengthen what runs out sooner', [signed(1, '2025-11-20')], [one, two], '2026-11-20'],
  [
    'whoever signs the new words has a year again',
    [signed(1, '2026-03-10'), signed(2, '2026-11-05')],
    [one, two],
    '2027-11-05',
  ],
  [
    'whoever signs again has the later day',
    [signed(1, '2026-03-10'), signed(1, '2026-10-10')],
    [one],
    '2027-10-10',
  ],
  [
    'a third version does not begin the thirty days again',
    [signed(1, '2026-03-10')],
    [one, two, { ...two, version: 3, inForceOn: '2026-12-20' }],
    '2026-12-01',
  ],
  ['nothing signed', [], [one], undefined],
  [
    'another document signed',
    [{ ...signed(1, '2026-03-10'), document: 'confidentiality' }],
    [one],
    undefined,
  ],
] as const
for (const [who, given, versions, until] of days)
  test(who, () => assert.equal(signedUntil(code, given, versions, rules), until))

test('a year from the 29th of February ends on the 28th, and a month from the 31st at the end of the next', () => {
  assert.equal(monthsPlus('2028-02-29', 12), '2029-02-28')
  assert.equal(monthsPlus('2026-01-31', 1), '2026-02-28')
  assert.equal(monthsPlus('2026-11-30', 3), '2027-02-28')
})

test('a supporter’s day is the first that runs out, and there is none until all three are signed', () => {
  const all = gating.map((document, nth) => ({ document, version: 1, on: `2026-0${nth + 3}-10` }))
  const versions = gating.map(document => ({ document, version: 1, inForceOn: '2026-01-01' }))
  assert.equal(agreedUntil(all, versions, rules), '2027-03-10')
  assert.equal(agreedUntil(all.slice(1), versions, rules), undefined)
})

const standings = [
  ['nothing signed', [], [one], 'missing', true],
  ['signed in time', [signed(1, '2026-06-10')], [one], 'signed', false],
  ['runs out in thirty days', [signed(1, '2025-12-25')], [one], 'soon', true],
  ['ran out yesterday', [signed(1, '2025-11-24')], [one], 'lapsed', true],
  ['the last day still counts', [signed(1, '2025-11-25')], [one], 'soon', true],
  ['new words wait, the old signature counts', [signed(1, '2026-06-10')], [one, two], 'changed', true],
  [
    'new words waited too long',
    [signed(1, '2026-06-10')],
    [one, { ...two, inForceOn: '2026-10-01' }],
    'lapsed',
    true,
  ],
  ['new words signed', [signed(2, '2026-11-24')], [one, two], 'signed', false],
] as const
for (const [who, given, versions, standing, isWaiting] of standings)
  test(`on 25 November 2026: ${who}`, () => {
    const found = standingWith(code, '2026-11-25', { signed: given, versions, rules })
    assert.deepEqual([found.standing, waits(found)], [standing, isWaiting])
  })

test('everybody is asked for what belongs to their roles, once', () => {
  assert.deepEqual(asksOf(['supporter']), [code, 'confidentiality', 'role-supporter'])
  assert.deepEqual(asksOf(['supporter', 'champion']), [
    code,
    'confidentiality',
    'role-supporter',
    'role-champion',
  ])
  assert.deepEqual(asksOf(['coordinator']), ['confidentiality', 'role-coordinator'])
  assert.deepEqual(asksOf(['auditor', 'editor', 'lead']), [])
})
