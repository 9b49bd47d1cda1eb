import type { Bytes } from '../bytes.ts'
import { cardMessage, type SignedCard } from '../card.ts'
import { sign, type Keys } from './keys.ts'

/** A supporter signs their own card in their unlocked desk; `issue` is one more than the last (6.1). */
export const signCard = (force: Bytes, keys: Keys, card: Omit<SignedCard, 'signature'>): SignedCard => ({
  ...card,
  signature: sign(keys.edSeed, cardMessage(force, card)),
})
