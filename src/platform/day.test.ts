import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayPlus, daysBetween, monthsPlus, realDay } from './day.ts'

test('days are counted on the calendar, over months, leap years and changed clocks', () => {
  assert.equal(dayPlus('2026-12-31', 1), '2027-01-01')
  assert.equal(dayPlus('2028-03-01', -1), '2028-02-29')
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2)
  assert.equal(daysBetween('2026-10-26', '2026-10-24'), -2)
  assert.equal(monthsPlus('2026-01-31', 1), '2026-02-28')
  assert.equal(monthsPlus('2026-03-31', -1), '2026-02-28')
})

test('a day that the calendar does not have is none', () => {
  assert.equal(realDay(2028, 2, 29), '2028-02-29')
  for (const [year, month, date] of [
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 1, 0],
  ] as const)
    assert.equal(realDay(year, month, date), undefined)
})
