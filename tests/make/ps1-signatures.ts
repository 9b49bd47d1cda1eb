import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import type { Bytes } from '../../src/ps1/checking.ts'

const number = (bytes: Bytes): bigint => bytes.reduceRight((value, byte) => (value << 8n) + BigInt(byte), 0n)

/**
 * A signature by whoever holds the seed whose R has a part of small order (1.3). Eight times everything, which is what a strict
 * cofactored check looks at, it fits; without the eight it does not: two kinds of checker disagree about it.
 */
export function mixedOrderSignature(seed: Bytes, message: Bytes): Bytes {
  const { Point } = ed25519
  const { scalar, pointBytes } = ed25519.utils.getExtendedPublicKey(seed)
  const small = Point.fromHex('0000000000000000000000000000000000000000000000000000000000000000', true)
  const r = 12_345_678_901_234_567_890n
  const R = Point.BASE.multiply(r).add(small).toBytes()
  const k = number(sha512(Uint8Array.from([...R, ...pointBytes, ...message])))
  const S = (r + k * scalar) % Point.Fn.ORDER
  return Uint8Array.from([...R, ...Point.Fn.toBytes(S)])
}

/** A signature whose R is written as `R`, an encoding of the neutral point: S = k · a. */
export function signatureWithR(seed: Bytes, message: Bytes, R: Bytes): Bytes {
  const { Point } = ed25519
  const { scalar, pointBytes } = ed25519.utils.getExtendedPublicKey(seed)
  const k = number(sha512(Uint8Array.from([...R, ...pointBytes, ...message])))
  return Uint8Array.from([...R, ...Point.Fn.toBytes((k * scalar) % Point.Fn.ORDER)])
}
