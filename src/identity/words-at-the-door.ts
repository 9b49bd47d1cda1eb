import { answersChallenge } from '../ps1/checking.ts'
import type { Tx } from '../platform/db/index.ts'
import { installationOf } from './installation.ts'
import type { Place } from './origin.ts'
import { takeChallenge } from './challenges.ts'

/**
 * An unknown locator costs the same check as a known one, so that timing tells nobody who is in. The secret of this key is in RFC 8032:
 * a signature that fits it still opens nothing, because nobody is behind the locator.
 */
const decoy = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')

export type Answered = {
  readonly locator: Uint8Array
  readonly challenge: Uint8Array
  readonly signature: Uint8Array
}

/** Whose words these are, by the answer to the challenge (ps1 4.2); undefined for every kind of no. */
export const personByWords = async (
  tx: Tx,
  now: Date,
  place: Place,
  answer: Answered,
): Promise<string | undefined> => {
  const { locator, challenge, signature } = answer
  const expiry = await takeChallenge(tx, now, challenge, { kind: 'words', locator })
  const way = await tx
    .selectFrom('identity.way_in')
    .select(['person', 'public_key'])
    .where('kind', '=', 'words')
    .where('known_by', '=', Buffer.from(locator))
    .executeTakeFirst()
  const asked = {
    origin: place.origin,
    installation: await installationOf(tx),
    locator,
    challenge,
    expiry: expiry ?? 0,
  }
  const fits = answersChallenge(way?.public_key ?? decoy, asked, signature, Math.floor(now.getTime() / 1000))
  return fits && expiry !== undefined ? way?.person : undefined
}
