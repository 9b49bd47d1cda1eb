import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as always, integer, property } from 'fast-check'
import { forgeEnvelope } from '../../../tests/make/ps1-forge.ts'
import { flip, good, present } from '../../../tests/make/ps1-people.ts'
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
import { holdsEnvelope, random, readEnvelope, readRecord, startReading, warningsOf } from '../opening.ts'

test('8.4 the whole story is read in order, and every message shown as it was written', () => {
  assert.deepEqual(
    story.reading.items.map(item => item.message),
    story.envelopes.map(({ message }) => message),
  )
  assert.deepEqual(warningsOf(story.reading), { altered: [], notOpened: [], heldBack: [], cut: [] })
})

test('8.1 a bit changed anywhere is refused or does not open; nothing false is ever shown', () => {
  always(
    property(integer({ min: 0, max: 8 }), integer({ min: 0, max: 16_565 * 8 }), (at, bit) => {
      const bytes = present(envelopes[at])
      const standing = stands(at, flip(bytes, bit % (bytes.length * 8)))
      return standing === 'not opened' || standing.startsWith('rule ')
    }),
    { numRuns: 150 },
  )
})

test('8.1 each part of the header is bound: record, sender, place are refused, the rest does not open', () => {
  const bytes = present(envelopes[3])
  const at = {
    v: 0,
    suite: 1,
    conversation: 2,
    e: 19,
    record: 20,
    from: 52,
    seq: 56,
    prev: 57,
    ackFrom: 89,
    ack: 93,
    ackHash: 94,
    id: 126,
    nonce: 142,
    ct: 166,
  }
  const standing = Object.fromEntries(
    Object.entries(at).map(([name, byte]) => [name, stands(3, flip(bytes, byte * 8 + 6))]),
  )
  assert.deepEqual(standing, {
    v: 'rule 8.1',
    suite: 'rule 8.1',
    conversation: 'rule 8.1',
    e: 'rule 8.1',
    record: 'rule 8.1',
    from: 'rule 7.4',
    seq: 'rule 8.4',
    prev: 'rule 8.4',
    ackFrom: 'not opened',
    ack: 'not opened',
    ackHash: 'not opened',
    id: 'not opened',
    nonce: 'not opened',
    ct: 'not opened',
  })
  assert.equal(stands(3, bytes), 'shown', 'control')
})

test('8.1 an envelope of a length that is no bucket is refused', () => {
  const bytes = present(envelopes[3])
  for (const length of [0, 142, 437, bytes.length - 1])
    assert.equal(stands(3, bytes.slice(0, length)), 'rule 8.1')
})

test("8.1 one sender's envelope does not pass as the other's, nor one epoch's as another's", () => {
  // The server copies what the colleague wrote into Anna's next place.
  const place = present(parsed[4])
  const header = { ...present(parsed[3]), from: 1, seq: place.seq, prev: place.prev }
  const turned = forgeEnvelope({ header, K: random(32), plain: textAt(1, 'x') })
  turned.set(present(envelopes[3]).slice(142), 142)
  assert.equal(stands(4, turned), 'not opened')
})

test('8.4 a message dropped, swapped or replayed is refused', () => {
  assert.equal(stands(2, present(envelopes[4])), 'rule 8.4')
  assert.equal(stands(1, present(envelopes[3])), 'rule 8.4')
  assert.equal(stands(4, present(envelopes[3])), 'rule 8.4')
  assert.equal(stands(4, present(envelopes[2])), 'rule 8.4')
  assert.ok(holdsEnvelope(readingBefore(story, 4), present(parsed[2]).hash))
})

test("8.4 a sender's envelope of an earlier epoch beyond the next record's heads takes no place; the true one still fits", () => {
  // Anna keeps the key of epoch 1 and writes with it after Cara was added.
  const late = resealed(4, { seq: 3 })
  assert.equal(stands(5, late), 'rule 8.4')
  const own = resealed(5, { e: 1 })
  assert.equal(stands(5, own), 'rule 8.4')
  const after = good(readEnvelope(readingBefore(story, 5), present(envelopes[5])))
  assert.equal(after.item.standing, 'shown')
})

test('8.4 what was taken live and is beyond the heads of the record that follows loses its place', () => {
  const two = { ...chain, records: chain.records.slice(0, 2) }
  const reading = readAll(startReading(two, keys), envelopes.slice(0, 5))
  const header = { ...present(parsed[4]), seq: 3, prev: present(parsed[4]).hash, messageId: random(16) }
  const late = forgeEnvelope({ header, K: present(story.epochs[1]).K, plain: textAt(1, 'late') })
  const withLate = good(readEnvelope(reading, late)).reading
  const next = good(readRecord(withLate, present(story.epochs[2]).wire))
  assert.equal(next.items.length, 5)
  assert.equal(warningsOf(next).cut.length, 1)
  assert.equal(good(readEnvelope(next, present(envelopes[5]))).item.standing, 'shown')
})

test('7.4 in a circle only the colleague writes, and only members in any epoch', () => {
  const zeros = { prev: new Uint8Array(32), ack: undefined }
  const by = (from: number, e: number) => {
    const header = {
      ...present(parsed[3]),
      ...zeros,
      from,
      e,
      seq: 1,
      recordHash: present(chain.records[e]).hash,
    }
    return stands(1, forgeEnvelope({ header, K: present(story.epochs[e]).K, plain: textAt(1, 'x') }))
  }
  assert.equal(by(1, 0), 'rule 7.4')
  assert.equal(by(2, 1), 'rule 7.4')
  assert.equal(by(1, 4), 'rule 7.4')
})
