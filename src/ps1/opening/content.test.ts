import assert from 'node:assert/strict'
import { test } from 'node:test'
import { present } from '../../../tests/make/ps1-people.ts'
import { NINE, textAt } from '../../../tests/make/ps1-story.ts'
import { story, parsed, stands, resealed } from '../../../tests/make/ps1-reading.ts'
import { type Bytes, type Head } from '../checking.ts'
import { random, toBase64url } from '../opening.ts'

const grant = (K: Bytes) => ({ ...textAt(1, 'x'), type: 'keys', keys: [[1, toBase64url(K)]] })

test('8.3 an unknown type, bad JSON, a broken minute or bad padding cannot be shown, and keeps its place', () => {
  const plain = textAt(1, 'x')
  const raw = (padded: Bytes) => resealed(3, {}, plain, { padded })
  const jsonOf = (text: string) => {
    const padded = new Uint8Array(256)
    padded.set(new TextEncoder().encode(text))
    padded[new TextEncoder().encode(text).length] = 0x80
    return raw(padded)
  }
  const cases = [
    resealed(3, {}, { ...plain, type: 'image' }),
    resealed(3, {}, { ...plain, time: NINE + 1 }),
    resealed(3, {}, { ...plain, text: 7 }),
    resealed(3, {}, { ...plain, type: 'note', voicemail: 'yes' }),
    resealed(3, {}, { ...plain, type: 'keys', keys: [[0, 'short']] }),
    jsonOf('{"type":"text"'),
    jsonOf('[]'),
    raw(new Uint8Array(256)),
    raw(new Uint8Array(256).fill(0x20)),
    raw(Uint8Array.from({ length: 256 }, (_, at) => (at === 0 ? 0xff : at === 1 ? 0x80 : 0))),
  ]
  assert.deepEqual(
    cases.map(bytes => stands(3, bytes)),
    cases.map(() => 'cannot be shown'),
  )
  assert.equal(stands(3, resealed(3, {}, plain)), 'shown', 'control')
})

test('8.2 the first envelope of a circle in another size cannot be shown', () => {
  const note = { type: 'note', text: 'x', time: NINE }
  assert.equal(stands(7, resealed(7, {}, note, { bucket: 512 })), 'cannot be shown')
  assert.equal(stands(0, resealed(0, {}, note, { bucket: 8192 })), 'cannot be shown')
  assert.equal(stands(7, resealed(7, {}, note, { bucket: 4096 })), 'shown', 'control')
})

test('7.5 a granted key that its record does not commit to cannot be shown', () => {
  assert.equal(stands(5, resealed(5, {}, grant(random(32)))), 'cannot be shown')
  assert.equal(stands(5, resealed(5, {}, grant(present(story.epochs[1]).K))), 'shown', 'control')
})

test('8.5 an ack of oneself, less than before, taken back, or of no note by a claimer cannot be shown', () => {
  const one: Head = { from: 0, seq: 1, hash: present(parsed[0]).hash }
  const own: Head = { from: 1, seq: 1, hash: present(parsed[2]).hash }
  assert.equal(stands(4, resealed(4, { ack: own })), 'cannot be shown')
  assert.equal(stands(4, resealed(4, { ack: one })), 'cannot be shown', 'less than before')
  assert.equal(stands(4, resealed(4, { ack: undefined })), 'cannot be shown', 'taken back')
  assert.equal(stands(2, resealed(2, { ack: undefined })), 'cannot be shown', 'the claimer holds no note')
  assert.equal(stands(2, resealed(2, { ack: one })), 'shown', 'control: the note is enough')
})

test('8.7 an id twice cannot be shown', () => {
  const { messageId } = present(parsed[0])
  assert.equal(stands(3, resealed(3, { messageId })), 'cannot be shown')
})
