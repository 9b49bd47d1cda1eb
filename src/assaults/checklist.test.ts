import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRole, spanOf } from './checklist.ts'

test('a supervisor reads hours for the first two days, then days and weeks', () => {
  assert.deepEqual(
    [2, 24, 48, 72, 168, 240, 672, 2160].map(hours => {
      const { n, unit } = spanOf(hours)
      return `${n} ${unit}`
    }),
    ['2 hours', '24 hours', '48 hours', '3 days', '1 weeks', '10 days', '4 weeks', '90 days'],
  )
})

test('an address that names no role has no checklist', () => {
  assert.ok(isRole('inspector'))
  assert.ok(!isRole('constable'))
  assert.ok(!isRole(undefined))
})
