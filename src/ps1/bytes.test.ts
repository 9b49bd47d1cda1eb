import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as always, maxSafeInteger, property, uint8Array } from 'fast-check'
import {
  bundle,
  fromHex,
  join,
  readBundle,
  reader,
  readUtf8,
  same,
  toHex,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from './bytes.ts'
import { parseEnvelope } from './envelope.ts'
import { parseFirstPost } from './first-post.ts'
import { parseEntry } from './key-log-entry.ts'
import { parseRecord } from './record.ts'
import { isRefused } from './refusal.ts'
import { parseRequestCard } from './request-card.ts'

test('1.1 integers are big-endian and never wrap', () => {
  assert.equal(
    toHex(join(u8(1), u16(2), u32(0x01020304), u64(1_772_485_200))),
    '010002010203040000000069a5fa50',
  )
  assert.throws(() => u8(256), RangeError)
  assert.throws(() => u32(-1), RangeError)
  assert.throws(() => u16(1.5), RangeError)
  always(
    property(
      maxSafeInteger().filter(value => value >= 0),
      value => BigInt(`0x${toHex(u64(value))}`) === BigInt(value),
    ),
  )
})

test('1.2 a bundle gives back its items, and one with a byte more or less does not', () => {
  always(
    property(array(uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 6 }), items => {
      const whole = bundle(items)
      const read = readBundle(whole, 6) ?? []
      return (
        read.length === items.length &&
        read.every((item, at) => same(item, items[at] ?? u8(0))) &&
        readBundle(whole.slice(0, -1), 6) === undefined &&
        readBundle(join(whole, u8(0)), 6) === undefined
      )
    }),
  )
})

test('1.2 a length of four gigabytes, or a flood of empty items, is refused at once', () => {
  assert.equal(readBundle(u32(0xffff_ffff), 9), undefined)
  assert.equal(readBundle(bundle(Array.from({ length: 10 }, () => u8(0))), 9), undefined)
  const read = reader(u8(1))
  assert.equal(read.take(2).length, 0)
  assert.equal(read.whole(), false)
})

test('1.2 whatever bytes are offered as an entry, record, envelope, card or first post are refused, never thrown', () => {
  const place = { origin: 'https://a.example', installation: new Uint8Array(16) }
  always(
    property(uint8Array({ maxLength: 600 }), bytes =>
      [
        parseEntry(bytes),
        parseRecord(bytes),
        parseEnvelope(bytes),
        parseRequestCard(join(bytes, u8(0))),
        parseFirstPost(place, bytes),
      ].every(value => isRefused(value) || bytes.length === 21),
    ),
  )
})

test('bytes that are not UTF-8 are no text, and a byte order mark stays visible', () => {
  assert.equal(readUtf8(Uint8Array.from([0xc3, 0x28])), undefined)
  assert.equal(readUtf8(utf8('\uFEFFa')), '\uFEFFa')
  assert.equal(fromHex('ABCD'), undefined)
  assert.ok(same(fromHex('00ff') ?? u8(0), Uint8Array.from([0, 255])))
})
