import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flip, good, present } from '../../../tests/make/ps1-people.ts'
import { envelopes, parsed, story } from '../../../tests/make/ps1-reading.ts'
import { readingBefore, textAt } from '../../../tests/make/ps1-story.ts'
import { isRefused, parseEnvelope, same, type Refused } from '../checking.ts'
import { afterConflict, lastHead, random, readEnvelope, sealMessage, type AfterConflict } from '../opening.ts'

const outcome = (value: AfterConflict | Refused): string => (isRefused(value) ? value.refused : value.do)
const reading = readingBefore(story, 6)
const own = [0, 1, 3, 5].map(at => present(parsed[at]))
const acknowledged = own.slice(0, 3).map(({ hash }) => hash)
const conflict = { reading, own: 0, named: lastHead(reading, 0), acknowledged, messageId: random(16) }

test('8.8 after a conflict a client that finds all its acknowledged messages may seal again', () => {
  const after = afterConflict(conflict)
  assert.equal(outcome(after), 'seal again')
  if (isRefused(after) || after.do !== 'seal again') return
  assert.deepEqual(after.head, lastHead(reading, 0))
  assert.deepEqual(
    after.elsewhere.map(item => item.envelope.seq),
    [4],
    'from your other tab or phone',
  )
})

test('8.7 a message found in the fetched chain counts as sent and is not sealed again', () => {
  const { messageId } = present(own[3])
  assert.equal(outcome(afterConflict({ ...conflict, messageId })), 'counts as sent')
})

test('8.8 a head the chain does not reach, a missing receipt or no head at all stop it with a warning', () => {
  const named = { from: 0, seq: 5, hash: random(32) }
  assert.equal(outcome(afterConflict({ ...conflict, named })), 'rule 8.8')
  const other = { ...present(lastHead(reading, 0)), hash: random(32) }
  assert.equal(outcome(afterConflict({ ...conflict, named: other })), 'rule 8.8')
  assert.equal(outcome(afterConflict({ ...conflict, named: undefined })), 'rule 8.8')
  const missing = [...acknowledged, random(32)]
  assert.equal(outcome(afterConflict({ ...conflict, acknowledged: missing })), 'rule 8.8')
})

test('8.8 an own message that does not open stops it too', () => {
  const broken = good(readEnvelope(readingBefore(story, 3), flip(present(envelopes[3]), 2000))).reading
  const named = lastHead(broken, 0)
  const twice = { ...conflict, reading: broken, named, acknowledged: acknowledged.slice(0, 2) }
  assert.equal(outcome(afterConflict(twice)), 'rule 8.8')
})

test('8.7 sealed again, the message keeps its id and takes the next place', () => {
  const after = good(afterConflict(conflict))
  if (after.do !== 'seal again') throw new Error('expected to seal again')
  const { chain, K } = present(story.epochs[2])
  const again = { chain, K, from: 0, head: after.head, ack: undefined, messageId: conflict.messageId }
  const sealed = good(sealMessage({ ...again, message: textAt(80, 'x') }))
  const envelope = good(parseEnvelope(sealed.bytes))
  assert.equal(envelope.seq, 5)
  assert.ok(same(envelope.messageId, conflict.messageId))
})

test('8.8 a seq beyond its width is refused', () => {
  const { chain, K } = present(story.epochs[2])
  const head = { from: 0, seq: 0xffff_ffff, hash: random(32) }
  const place = { chain, K, from: 0, head, ack: undefined, messageId: random(16) }
  const refused = sealMessage({ ...place, message: textAt(80, 'x') })
  assert.equal(isRefused(refused) && refused.refused, 'rule 8.8')
})
