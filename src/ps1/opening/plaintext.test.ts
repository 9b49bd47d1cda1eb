import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as always, integer, property, string, uint8Array } from 'fast-check'
import { good } from '../../../tests/make/ps1-people.ts'
import { isRefused, same, utf8 } from '../checking.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { encodeMessage, pad, readMessage, unpad, wholeMinute } from './plaintext.ts'

const time = 1_772_485_200

test('8.2 what was padded comes back, in one of seven sizes', () => {
  always(
    property(uint8Array({ maxLength: 5000 }), plain => {
      const padded = pad(plain) ?? utf8('')
      return (
        [256, 512, 1024, 2048, 4096, 8192, 16_384].includes(padded.length) &&
        same(unpad(padded) ?? utf8('x'), plain)
      )
    }),
  )
  assert.equal(pad(new Uint8Array(255))?.length, 256)
  assert.equal(pad(new Uint8Array(256))?.length, 512)
  assert.equal(pad(new Uint8Array(16_384)), undefined)
  assert.equal(pad(new Uint8Array(4095), 4096)?.length, 4096)
  assert.equal(pad(new Uint8Array(4096), 4096), undefined)
})

test('8.3 whatever somebody writes comes back word for word', () => {
  always(
    property(string({ unit: 'grapheme', maxLength: 300 }), integer({ min: 0, max: 1e8 }), (text, minute) => {
      const note = {
        type: 'note',
        text,
        time: minute * 60,
        callMe: text.slice(0, 20),
        voicemail: false,
      } as const
      const read = good(readMessage(good(encodeMessage(note))))
      return JSON.stringify(read) === JSON.stringify(note)
    }),
  )
})

test('8.3 a note of 4,095 bytes is taken, one byte more is not, in any language', () => {
  const empty = good(encodeMessage({ type: 'note', text: '', time })).length
  const room = 4095 - empty
  assert.equal(good(encodeMessage({ type: 'note', text: 'a'.repeat(room), time })).length, 4095)
  assert.ok(isRefused(encodeMessage({ type: 'note', text: 'a'.repeat(room + 1), time })))
  assert.ok(isRefused(encodeMessage({ type: 'note', text: 'ŵ'.repeat(room), time })))
  assert.ok(isRefused(encodeMessage({ type: 'text', text: 'a'.repeat(16_384), time })))
})

test('8.3 nothing is sent that the other side could not show', () => {
  assert.ok(isRefused(encodeMessage({ type: 'text', text: 'x', time: time + 1 })))
  assert.equal(wholeMinute(time + 59), time)
  assert.ok(isRefused(readMessage(Uint8Array.from([0xff, 0xfe]))))
})

test('8.3 keys are unpadded base64url, one text for one value', () => {
  always(property(uint8Array(), bytes => same(fromBase64url(toBase64url(bytes)) ?? utf8('x'), bytes)))
  assert.equal(fromBase64url('AB=='), undefined)
  assert.equal(fromBase64url('AB'), undefined, 'loose last bits')
  assert.deepEqual(fromBase64url('AA'), new Uint8Array(1))
  assert.equal(fromBase64url('A'), undefined)
})
