import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextLook } from './live.ts'

const seen = { isHidden: false, isStreaming: false, idleFor: 0, whileHidden: 'not' } as const

test('a page that somebody looks at asks every 15 seconds when no stream tells it', () => {
  assert.equal(nextLook(seen), 15_000)
})

test('with a stream, or after a while without a touch, once a minute is enough', () => {
  assert.equal(nextLook({ ...seen, isStreaming: true }), 60_000)
  assert.equal(nextLook({ ...seen, idleFor: 6 * 60_000 }), 60_000)
})

test("a colleague's hidden page does not ask; a supporter's hidden desk goes on counting", () => {
  assert.equal(nextLook({ ...seen, isHidden: true }), undefined)
  assert.equal(nextLook({ ...seen, isHidden: true, whileHidden: 'slowly' }), 60_000)
})
