import { join, same, u32, u8, type Bytes } from './bytes.ts'
import { H, VERSION, label } from './hash.ts'
import { isSupporterRole } from './key-log-entry.ts'
import { currentEntry, type KeyLog } from './key-log.ts'
import { refuse, type Refused } from './refusal.ts'
import { verifies } from './signing.ts'

/** A supporter's card as served, with what its signature covers (6.1). */
export type SignedCard = {
  readonly person: Bytes
  readonly keyHash: Bytes
  /** Counts up with every change of the card. */
  readonly issue: number
  /** Exactly the bytes served: the page shows what was signed, not a copy that was parsed and built again. */
  readonly card: Bytes
  readonly signature: Bytes
}

/** What a client remembers of a card it met. */
export type MetCard = { readonly issue: number; readonly cardHash: Bytes }

export const cardMessage = (force: Bytes, card: Omit<SignedCard, 'signature'>): Bytes =>
  join(label('card'), u8(VERSION), force, card.person, card.keyHash, u32(card.issue), H(card.card))

/**
 * The card is this person's, by a key that counts now, and not older than one met before; returns what to remember. Threats: the
 * server edits a card, shows an old one, or two versions of one issue to two people.
 */
export function checkCard(log: KeyLog, card: SignedCard, met?: MetCard): MetCard | Refused {
  const entry = currentEntry(log, card.keyHash)
  if (entry === undefined) return refuse('6.1', 'the key is unknown, replaced or revoked')
  if (!isSupporterRole(entry.role)) return refuse('6.1', "the key is not a supporter's")
  if (!same(entry.person, card.person)) return refuse('6.1', "the key is another person's")
  if (!verifies(entry.ed25519, cardMessage(log.force, card), card.signature)) {
    return refuse('6.1', 'the card is not signed by its key')
  }
  const cardHash = H(card.card)
  if (met !== undefined && card.issue < met.issue) return refuse('6.1', 'a lower issue than one met')
  if (met !== undefined && card.issue === met.issue && !same(cardHash, met.cardHash)) {
    return refuse('6.1', 'a met issue with other bytes')
  }
  return { issue: card.issue, cardHash }
}
