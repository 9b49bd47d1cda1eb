import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { ed25519 } from '@noble/curves/ed25519.js'
import { mixedOrderSignature } from '../../tests/make/ps1-signatures.ts'
import { flip } from '../../tests/make/ps1-people.ts'
import { isSigningKey, utf8, verifies, zeros } from './checking.ts'
import { publicOf, sign } from './opening/keys.ts'

const seed = new Uint8Array(32).fill(3)
const key = publicOf(seed)
const message = utf8('hello')
const signature = sign(seed, message)

/** The point (0, 1): the neutral element. */
const neutral = Uint8Array.from([1, ...zeros(31)])

const byNode = (publicKey: Uint8Array, text: Uint8Array, signed: Uint8Array): boolean => {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  return verify(null, text, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signed)
}

test('1.3 a signature is taken, and with any one bit changed it is not', () => {
  assert.ok(verifies(key, message, signature))
  for (let bit = 0; bit < 512; bit += 7)
    assert.ok(!verifies(key, message, flip(signature, bit)), `bit ${bit}`)
  assert.ok(!verifies(key, utf8('hallo'), signature))
  assert.ok(!verifies(publicOf(new Uint8Array(32).fill(4)), message, signature))
})

test('1.3 S beyond the order is refused, though the equation holds', () => {
  const order = ed25519.Point.Fn.ORDER
  let s = order
  for (let at = 63; at >= 32; at -= 1) s += BigInt(signature[at] ?? 0) << BigInt(8 * (at - 32))
  const larger = signature.slice()
  for (let at = 32; at < 64; at += 1) larger[at] = Number((s >> BigInt(8 * (at - 32))) & 255n)
  assert.ok(!verifies(key, message, larger))
})

test('1.3 the zero key, the neutral point and a key that is no point sign nothing', () => {
  // Under the neutral point, R = the neutral point and S = 0 would fit every message.
  const fitsAll = Uint8Array.from([...neutral, ...zeros(32)])
  for (const weak of [zeros(32), neutral, new Uint8Array(32).fill(255)]) {
    assert.ok(!isSigningKey(weak))
    assert.ok(!verifies(weak, message, fitsAll))
  }
  assert.ok(ed25519.verify(fitsAll, message, neutral, { zip215: true }), 'control: a lax check takes it')
  assert.ok(isSigningKey(key), 'control')
})

test('1.3 an R with a part of small order is valid here; node:crypto would say no', () => {
  const mixed = mixedOrderSignature(seed, message)
  assert.ok(verifies(key, message, mixed))
  assert.ok(!byNode(key, message, mixed))
  assert.ok(byNode(key, message, signature), 'control: it takes an ordinary one')
})

test('1.3 keys and signatures of another length are refused, not thrown at anybody', () => {
  assert.ok(!verifies(key.slice(1), message, signature))
  assert.ok(!verifies(key, message, signature.slice(1)))
  assert.ok(!isSigningKey(key.slice(1)))
})
