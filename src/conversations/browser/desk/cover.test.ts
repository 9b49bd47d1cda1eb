import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatToDo } from './cover.ts'

const minutes = (count: number) => count * 60_000

test('the desk is covered after 2 minutes hidden or 5 untouched, and locked after 30', () => {
  const cases: [number, number | undefined, string][] = [
    [minutes(4.9), undefined, 'nothing'],
    [minutes(5), undefined, 'cover'],
    [minutes(1.9), minutes(1.9), 'nothing'],
    [minutes(2), minutes(2), 'cover'],
    [minutes(29.9), undefined, 'cover'],
    [minutes(30), undefined, 'lock'],
    [minutes(600), minutes(600), 'lock'],
  ]
  for (const [away, hidden, expected] of cases) assert.equal(whatToDo(away, hidden), expected, String(away))
})
