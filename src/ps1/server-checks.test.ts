import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgeEnvelope, forgeRecord } from '../../tests/make/ps1-forge.ts'
import { flip, good, logAfter, present } from '../../tests/make/ps1-people.ts'
import { NINE, askedAs, readingBefore, tellStory, textAt, withLog } from '../../tests/make/ps1-story.ts'
import {
  answerKnown,
  isConflict,
  isRefused,
  parseEnvelope,
  recordWire,
  takeEnvelope,
  takeRecord,
  wrapsToDelete,
  type Bytes,
  type ServerState,
} from './checking.ts'
import { allHeads, makeChange, random, sealMessage } from './opening.ts'

const story = await tellStory()
const { force, colleague } = story
const envelopes = story.envelopes.map(({ bytes }) => bytes)
const logs = [logAfter(force, 7)]
const chainOf = (epochs: number) => ({ ...present(story.epochs[epochs - 1]).chain, logs })

/** What the server stores when `epochs` records and `count` envelopes have been taken. */
const stored = (epochs: number, count: number): ServerState => ({
  chain: chainOf(epochs),
  heads: allHeads(readingBefore(story, count)),
})
const asks = { isEligible: () => true, commitSeen: () => false }

const answer = (value: object): string =>
  isRefused(value) ? value.refused : isConflict(value) ? `409 ${value.conflict}` : 'taken'

const record = (
  epoch: number,
  state: ServerState,
  changes: Partial<typeof asks> = {},
  wraps?: readonly Bytes[],
) => {
  const { wire, wraps: true_ } = present(story.epochs[epoch])
  return answer(takeRecord(state, { wire, wraps: wraps ?? true_ }, { ...asks, ...changes }))
}

const post = (
  at: number,
  state: ServerState,
  changes: { bytes?: Bytes; caller?: number; messageId?: Bytes } = {},
) => {
  const bytes = changes.bytes ?? present(envelopes[at])
  const envelope = good(parseEnvelope(present(envelopes[at])))
  const posted = { bytes, caller: envelope.from, messageId: envelope.messageId, ...changes }
  return answer(takeEnvelope(state, { ...posted, bytes }))
}

/** Records of the story, and how many envelopes were stored when each came. */
const whenTaken = [0, 2, 5, 7, 8]

test('10.1 every record of the story is taken at its time', () => {
  for (const e of [1, 3, 4]) assert.equal(record(e, stored(e, present(whenTaken[e]))), 'taken', `epoch ${e}`)
})

test('10.1 a record whose heads are not the current ones is a conflict: its signer reads first', () => {
  assert.equal(record(1, stored(1, 1)), '409 heads')
  assert.equal(record(3, stored(3, 6)), '409 heads')
})

test('10.1 a second claim, a moment too late, is a conflict', () => {
  assert.equal(record(1, stored(2, 2)), '409 epoch')
})

test('10.1 wraps that are not the ones named, too few, or too many are refused', () => {
  const state = stored(1, 2)
  const { wraps } = present(story.epochs[1])
  const [first, second] = [present(wraps[0]), present(wraps[1])]
  assert.equal(record(1, state, {}, [second, first]), 'rule 7.2')
  assert.equal(record(1, state, {}, [first]), 'rule 7.2')
  assert.equal(record(1, state, {}, [first, second, second]), 'rule 7.2')
  assert.equal(record(1, state, {}, [first, flip(second, 99)]), 'rule 7.2')
})

test('10.1 a commit seen anywhere, and somebody out of date, are refused', () => {
  assert.equal(record(1, stored(1, 2), { commitSeen: () => true }), 'rule 7.1')
  assert.equal(record(1, stored(1, 2), { isEligible: () => false }), 'rule 10.1')
})

test('7.2 the server also asks for the latest entry at its present head: a client would keep the record', () => {
  // Epoch 2 added Cara under the key she has since replaced.
  assert.equal(record(2, stored(2, 5)), 'rule 7.2')
  const then = { ...stored(2, 5), chain: { ...chainOf(2), logs: [logAfter(force, 5)] } }
  assert.equal(record(2, then), 'taken')
})

test('7.3 the server takes no circle with a coordinator who is no supporter', () => {
  const { wire, wraps } = present(story.epochs[3])
  const { keyHash } = askedAs(force, 1, force.coordinator)
  const [own] = present(story.epochs[3]).chain.records.at(-1)?.members ?? []
  const members = [present(own), { index: 9, keyHash, wrapHash: random(32) }]
  const forged = forgeRecord(wire, { members }, story.colleague.edSeed)
  assert.equal(answer(takeRecord(stored(3, 7), { wire: forged, wraps }, asks)), 'rule 7.3')
})

test('10.1 a record that a thief signed is refused', () => {
  const { wire, wraps } = present(story.epochs[3])
  const forged = forgeRecord(wire, {}, force.anna.keys.edSeed)
  assert.equal(answer(takeRecord(stored(3, 7), { wire: forged, wraps }, asks)), 'rule 7.2')
})

test('7.7 a claim deletes the wraps of the circle it answers; a circle and a change those of all epochs', () => {
  const { records } = chainOf(5)
  const deleted = (e: number) =>
    wrapsToDelete(records.slice(0, e), present(records[e])).map(wrap => `${wrap.e}:${wrap.index}`)
  assert.deepEqual(deleted(1), ['0:2'])
  assert.deepEqual(deleted(2), ['0:2'])
  assert.deepEqual(deleted(3), ['0:1', '0:2', '1:1', '2:1', '2:3'])
  assert.deepEqual(deleted(4), ['3:5', '3:6'])
})

test('10.2 every envelope is taken in its place and in no other', () => {
  const epochsBy = [1, 1, 2, 2, 2, 3, 3, 4, 5]
  for (let at = 1; at < envelopes.length; at += 1) {
    const epochs = present(epochsBy[at])
    assert.equal(post(at, stored(epochs, at)), 'taken', `envelope ${at}`)
    assert.notEqual(post(at, stored(epochs, at + 1)), 'taken', `envelope ${at} again`)
  }
  assert.equal(post(4, stored(2, 2)), '409 head')
  assert.equal(post(3, stored(3, 3)), '409 epoch')
})

test('10.2 an envelope of another caller, request id, length or conversation is refused', () => {
  const state = stored(2, 3)
  const bytes = present(envelopes[3])
  assert.equal(post(3, state, { caller: 1 }), 'rule 10.2')
  assert.equal(post(3, state, { messageId: random(16) }), 'rule 8.7')
  assert.equal(post(3, state, { bytes: bytes.slice(0, -1) }), 'rule 8.1')
  assert.equal(post(3, state, { bytes: flip(bytes, 2 * 8) }), 'rule 8.1')
  assert.equal(post(3, state, { bytes: flip(bytes, 20 * 8) }), 'rule 8.1')
})

test('7.4 in a circle nobody but the colleague writes', () => {
  const { chain, K } = present(story.epochs[0])
  const circle = present(chain.records[0])
  const messageId = random(16)
  const place = { conversation: circle.conversation, e: 0, recordHash: circle.hash, messageId }
  const header = { ...place, from: 1, seq: 1, prev: new Uint8Array(32), ack: undefined }
  const bytes = forgeEnvelope({ header, K, plain: textAt(1, 'x') })
  assert.equal(answer(takeEnvelope(stored(1, 1), { bytes, caller: 1, messageId })), 'rule 7.4')
})

test('8.5 an ack of oneself, beyond what was stored, or half an ack is refused', () => {
  const epoch = present(story.epochs[1])
  const base = good(parseEnvelope(present(envelopes[3])))
  const plain = textAt(1, 'x')
  const answers = [
    { from: 0, seq: 1, hash: random(32) },
    { from: 1, seq: 2, hash: random(32) },
    { from: 1, seq: 0, hash: random(32) },
    { from: 1, seq: 1, hash: new Uint8Array(32) },
  ].map(ack =>
    post(3, stored(2, 3), { bytes: forgeEnvelope({ header: { ...base, ack }, K: epoch.K, plain }) }),
  )
  assert.deepEqual(
    answers,
    answers.map(() => 'rule 8.5'),
  )
})

test('8.2 the first envelope of a further circle has the size of every note', () => {
  const base = good(parseEnvelope(present(envelopes[7])))
  const { K } = present(story.epochs[3])
  const bytes = forgeEnvelope({
    header: base,
    K,
    plain: { type: 'note', text: 'x', time: NINE },
    bucket: 256,
  })
  assert.equal(post(7, stored(4, 7), { bytes }), 'rule 8.2')
})

test('10.3 a known id is answered with the receipt, and only for the same envelope of the same sender', () => {
  const bytes = present(envelopes[3])
  const known = { from: 0, hash: good(parseEnvelope(bytes)).hash }
  assert.equal(answerKnown(known, 0, bytes), 'receipt')
  assert.equal(answer(Object(answerKnown(known, 1, bytes))), '409 message id')
  assert.equal(answer(Object(answerKnown(known, 0, present(envelopes[5])))), '409 message id')
})

test('5.4 a client seals nothing into an epoch that holds a replaced key, until the colleague makes a new one', async () => {
  const chain = { ...present(story.epochs[2]).chain, logs }
  const { K } = present(story.epochs[2])
  const reading = readingBefore(story, 7)
  const place = { from: 0, head: allHeads(reading)[0], ack: undefined, messageId: random(16) }
  const refused = sealMessage({ chain, K, ...place, message: textAt(70, 'x') })
  assert.equal(isRefused(refused) && refused.refused, 'rule 5.4')
  const three = { ...withLog(story, 7), records: chain.records }
  const fresh = good(
    await makeChange({ keys: colleague, chain: three, members: [], heads: allHeads(reading) }),
  )
  const sealed = sealMessage({ chain: fresh.chain, K: fresh.K, ...place, message: textAt(70, 'x') })
  assert.ok(!isRefused(sealed))
  assert.deepEqual(recordWire(fresh.record), fresh.wire)
})
