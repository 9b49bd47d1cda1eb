import { ed25519 } from '@noble/curves/ed25519.js'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import type { Bytes } from '../bytes.ts'
import { recipientHash } from '../hash.ts'
import { refuse, type Refused } from '../refusal.ts'
import { random } from './random.ts'

/** A person's own keys, open. They live in memory alone, and in a vault. */
export type Keys = {
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identity: string
  readonly recipient: string
  /** R (1.4). */
  readonly recipientHash: Bytes
  readonly edSeed: Bytes
  readonly ed25519: Bytes
}

export const sign = (seed: Bytes, message: Bytes): Bytes => ed25519.sign(message, seed)

export const publicOf = (seed: Bytes): Bytes => ed25519.getPublicKey(seed)

/** New keys: hybrid X25519 + ML-KEM-768 to read, Ed25519 to sign. */
export async function makeKeys(): Promise<Keys> {
  const identity = await generateHybridIdentity()
  return describeKeys(identity, random(32), await identityToRecipient(identity))
}

/** Keys from what a vault holds, or why not. */
export async function keysOf(identity: string, edSeed: Bytes): Promise<Keys | Refused> {
  if (!identity.startsWith('AGE-SECRET-KEY-PQ-1')) return refuse('3.1', 'not a hybrid identity')
  try {
    return describeKeys(identity, edSeed, await identityToRecipient(identity))
  } catch {
    return refuse('3.1', 'the identity cannot be read')
  }
}

const describeKeys = (identity: string, edSeed: Bytes, recipient: string): Keys => ({
  identity,
  recipient,
  recipientHash: recipientHash(recipient),
  edSeed,
  ed25519: publicOf(edSeed),
})
