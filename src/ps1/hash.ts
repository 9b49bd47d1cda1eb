import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { join, utf8, zeros, type Bytes } from './bytes.ts'

/** `H` of docs/ps1.md: SHA-256 over the joined parts. Every use starts with its own label or has its own fixed form. */
export const H = (...parts: readonly Bytes[]): Bytes => sha256(join(...parts))

/**
 * `HK(key, label, length)` (1.1): HKDF-SHA256, empty salt, info = `PS1/` ‖ label ‖ raw. The label keeps keys for different
 * purposes apart, so that no ciphertext of one place opens in another.
 */
export const HK = (key: Bytes, label: string, length: number, raw: Bytes = zeros(0)): Bytes =>
  hkdf(sha256, key, zeros(0), join(utf8(`PS1/${label}`), raw), length)

export const hmacSha256 = (key: Bytes, message: Bytes): Bytes => hmac(sha256, key, message)

/** A label in front of what is hashed, signed or authenticated. */
export const label = (name: string): Bytes => utf8(`PS1/${name}`)

/** Every form of this protocol is version 1. */
export const VERSION = 1

/** `R = H(recipient)` (1.4). */
export const recipientHash = (recipient: string): Bytes => H(utf8(recipient))

/** The colleague's keyHash at index 0, the same in every record (7.3). */
export const memberHash = (ed25519: Bytes, R: Bytes): Bytes => H(label('member'), ed25519, R)

/** What a record says of its key (7.1): an opener who is handed another key for the same epoch sees it. */
export const commitTo = (epochKey: Bytes): Bytes => H(label('commit'), epochKey)

/**
 * The form of a hybrid recipient (1.4), as far as it can be seen without decoding it. A plain `age1…` recipient is not taken:
 * it would quietly drop the post-quantum half.
 */
export const looksLikeRecipient = (recipient: string): boolean =>
  recipient.length === 1959 && /^age1pq1[02-9ac-hj-np-z]+$/.test(recipient)
