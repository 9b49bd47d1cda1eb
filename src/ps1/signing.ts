import { ed25519 } from '@noble/curves/ed25519.js'
import type { Bytes } from './bytes.ts'

/**
 * Strict Ed25519 (1.3). `zip215: false` refuses encodings that are not canonical and keys of small order: under such a key one
 * signature fits many messages, so "signed by" would mean nothing. The same function runs in the browser and on the server;
 * node:crypto is never used, because it differs where R has a part of small order, and two sides that disagree about one
 * signature can be driven apart by it.
 */
export function verifies(publicKey: Bytes, message: Bytes, signature: Bytes): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

/** A key that may stand in the log, in a first post or at a door: a canonical point, not of small order (nor zero, nor neutral). */
export function isSigningKey(publicKey: Bytes): boolean {
  if (publicKey.length !== 32) return false
  try {
    return !ed25519.Point.fromBytes(publicKey, false).isSmallOrder()
  } catch {
    return false
  }
}
