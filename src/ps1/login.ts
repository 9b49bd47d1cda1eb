import { join, u64, utf8, zeros, type Bytes } from './bytes.ts'
import { H, label } from './hash.ts'
import { verifies } from './signing.ts'

/** What the browser signs at the door, and what the server rebuilds from its own memory (4.2). */
export type Challenge = {
  readonly origin: string
  readonly installation: Bytes
  readonly locator: Bytes
  /** 32 random bytes, used once. */
  readonly challenge: Bytes
  /** Unix seconds by the server's clock, 60 after it was made. */
  readonly expiry: number
}

/**
 * The origin and the installation are inside, so that a signature collected by a look-alike site, or by another force's
 * installation, opens nothing here.
 */
export const loginMessage = (asked: Challenge): Bytes =>
  join(
    label('login'),
    zeros(1),
    H(utf8(asked.origin)),
    asked.installation,
    asked.locator,
    asked.challenge,
    u64(asked.expiry),
  )

/** True if the signature answers exactly this challenge before its expiry. Using it up (single use) is the caller's. */
export const answersChallenge = (
  authPublic: Bytes,
  asked: Challenge,
  signature: Bytes,
  nowSeconds: number,
): boolean => nowSeconds <= asked.expiry && verifies(authPublic, loginMessage(asked), signature)
