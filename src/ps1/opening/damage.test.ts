import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgeEnvelope } from '../../../tests/make/ps1-forge.ts'
import { flip, good, logAfter, present } from '../../../tests/make/ps1-people.ts'
import { readingBefore, textAt } from '../../../tests/make/ps1-story.ts'
import {
  story,
  envelopes,
  parsed,
  chain,
  keys,
  stands,
  readAll,
  resealed,
} from '../../../tests/make/ps1-reading.ts'
import { isRefused, toHex } from '../checking.ts'
import {
  allHeads,
  lastHead,
  newestNote,
  nextAck,
  random,
  readEnvelope,
  readRecord,
  startReading,
  warningsOf,
  withGrantedKeys,
} from '../opening.ts'

test('8.6 one message that could not be opened keeps its place; that the server altered it shows at the next', () => {
  const bytes = present(envelopes[2])
  const broken = good(readEnvelope(readingBefore(story, 2), flip(bytes, 200 * 8)))
  assert.equal(broken.item.standing, 'not opened')
  assert.equal(warningsOf(broken.reading).altered.length, 0, 'its writer may have lost the key')
  const next = good(readEnvelope(broken.reading, present(envelopes[3]))).reading
  assert.equal(warningsOf(next).altered.length, 1, "the colleague's ack names the true one")
  const own = good(readEnvelope(next, present(envelopes[4]))).reading
  assert.deepEqual(
    warningsOf(own).altered.map(item => item.envelope.seq),
    [1],
  )
  assert.equal(present(own.items.at(-1)).standing, 'shown')
})

test('8.6 an envelope that was opened cannot be pushed out: a next one with another prev is refused', () => {
  const header = { ...present(parsed[4]), prev: random(32) }
  const bytes = forgeEnvelope({ header, K: present(story.epochs[1]).K, plain: textAt(1, 'x') })
  assert.equal(stands(4, bytes), 'rule 8.4')
})

test("7.9 a record's heads that name another hash mark the envelope as altered, and refuse no record", () => {
  const one = { ...chain, records: chain.records.slice(0, 1) }
  const other = resealed(1, { messageId: random(16) })
  const reading = readAll(startReading(one, keys), [present(envelopes[0]), other])
  const next = good(readRecord(reading, present(story.epochs[1]).wire))
  assert.deepEqual(
    warningsOf(next).altered.map(item => item.envelope.seq),
    [2],
  )
})

test('8.6 an epoch never given is not shown and no damage; granted keys open it on the next reading', () => {
  const cara = new Map(keys)
  cara.delete(0)
  cara.delete(1)
  const reading = readAll(startReading(chain, cara), envelopes)
  assert.deepEqual(
    reading.items.slice(0, 6).map(item => item.standing),
    [...Array.from({ length: 5 }, () => 'unread epoch'), 'shown'],
  )
  assert.deepEqual(warningsOf(reading).notOpened, [])
  const granted = withGrantedKeys(reading, present(present(reading.items[5]).message))
  assert.deepEqual(
    readAll(startReading(chain, granted), envelopes).items.map(item => item.standing),
    envelopes.map(() => 'shown'),
  )
})

test('7.8 an epoch whose own wrap fails shows as unreadable, and the chain goes on', () => {
  const damaged = new Map(keys).set(1, 'unreadable')
  const reading = readAll(startReading(chain, damaged), envelopes)
  assert.deepEqual(
    warningsOf(reading).notOpened.map(item => item.envelope.e),
    [1, 1, 1],
  )
  assert.deepEqual(warningsOf(reading).altered, [])
})

test('8.5 a message that somebody acknowledged and the server does not give is shown as held back', () => {
  const two = { ...chain, records: chain.records.slice(0, 2) }
  const reading = readAll(
    startReading(two, keys),
    [0, 1, 2].map(at => present(envelopes[at])),
  )
  assert.deepEqual(warningsOf(reading).heldBack, [])
  const withoutAnna = readAll(
    startReading(two, keys),
    [0, 1, 3].map(at => present(envelopes[at])),
  )
  assert.deepEqual(
    warningsOf(withoutAnna).heldBack.map(head => [head.from, head.seq]),
    [[1, 1]],
  )
  const opener = readAll(
    startReading(two, keys, { given: [0] }),
    [0, 1, 3].map(at => present(envelopes[at])),
  )
  assert.deepEqual(warningsOf(opener).heldBack, [], 'an opener is not given Anna')
})

test('8.4 one added from now starts at the heads of the record that added them', () => {
  const mine = new Map(keys)
  mine.delete(0)
  mine.delete(1)
  const three = { ...chain, records: chain.records.slice(0, 3), logs: [logAfter(story.force, 4)] }
  const start = startReading(three, mine, { startsAt: 2 })
  assert.equal(lastHead(start, 0)?.seq, 3)
  const reading = readAll(start, envelopes.slice(5, 7))
  assert.deepEqual(
    reading.items.map(item => item.standing),
    ['shown', 'shown'],
  )
  assert.deepEqual(warningsOf(reading).heldBack, [])
  assert.ok(isRefused(readEnvelope(start, present(envelopes[3]))))
  assert.deepEqual(
    allHeads(reading).map(head => [head.from, head.seq]),
    [
      [0, 4],
      [1, 2],
      [3, 1],
    ],
  )
})

test('8.9 of the notes an opener is shown only that of the newest circle', () => {
  const opener = new Map([...keys].filter(([e]) => e === 3))
  const mine = parsed.flatMap((envelope, at) => (envelope.from === 0 && at < 8 ? [at] : []))
  const four = { ...chain, records: chain.records.slice(0, 4) }
  const reading = readAll(
    startReading(four, opener, { given: [0] }),
    mine.map(at => present(envelopes[at])),
  )
  assert.equal(toHex(present(newestNote(reading)).envelope.hash), toHex(present(parsed[7]).hash))
  assert.deepEqual(
    reading.items.map(item => item.standing),
    [...Array.from({ length: 4 }, () => 'unread epoch'), 'shown'],
  )
  assert.equal(nextAck(reading, 4)?.seq, 5)
})
