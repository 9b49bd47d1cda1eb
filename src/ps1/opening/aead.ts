import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { join, type Bytes } from '../bytes.ts'
import { random } from './random.ts'

const NONCE = 24

/**
 * XChaCha20-Poly1305 with a random 24-byte nonce in front (1.3). Random nonces this wide may be drawn by many devices that
 * never speak to each other: a counter would need a memory that a restored backup could set back.
 */
export function seal(key: Bytes, plain: Bytes, aad: Bytes): Bytes {
  const nonce = random(NONCE)
  return join(nonce, xchacha20poly1305(key, nonce, aad).encrypt(plain))
}

/** What was sealed, or undefined: wrong key, wrong place (aad) or a changed bit all look the same. */
export function unseal(key: Bytes, sealed: Bytes, aad: Bytes): Bytes | undefined {
  if (sealed.length < NONCE + 16) return undefined
  try {
    return xchacha20poly1305(key, sealed.slice(0, NONCE), aad).decrypt(sealed.slice(NONCE))
  } catch {
    return undefined
  }
}
