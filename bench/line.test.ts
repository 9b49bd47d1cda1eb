import assert from 'node:assert/strict'
import { test } from 'node:test'
import { interleaved, judgeCost, judgeRate, median } from './line.ts'

test('whoever reads a figure gets the middle one, not the luckiest', () => {
  assert.equal(median([9, 1, 5]), 5)
  assert.equal(median([1, 2, 3, 100]), 2.5)
})

test('pairs are taken in turns, so that a machine that grows slower favours neither side', async () => {
  const order: string[] = []
  await interleaved(
    3,
    async pair => order.push(`ours ${pair}`),
    async pair => order.push(`limit ${pair}`),
  )
  assert.deepEqual(order, ['ours 0', 'limit 0', 'limit 1', 'ours 1', 'ours 2', 'limit 2'])
})

test('one request that failed is a target missed, however fast the rest was', () => {
  const pairs = [{ ours: 90, limit: 100 }]
  assert.equal(judgeRate({ name: 'post', unit: '/s', pairs, failed: 0, least: 0.5 }).met, true)
  assert.equal(judgeRate({ name: 'post', unit: '/s', pairs, failed: 1, least: 0.5 }).met, false)
  assert.equal(
    judgeRate({ name: 'post', unit: '/s', pairs: [{ ours: 40, limit: 100 }], least: 0.5 }).met,
    false,
  )
})

test('a cost is met by its own value; the limit only says how far down it could go', () => {
  const line = judgeCost({ name: 'start', unit: 'ms', pairs: [{ ours: 1500, limit: 30 }], most: 3000 })
  assert.deepEqual([line.met, line.ratio, line.limit], [true, 0.02, 30])
})
