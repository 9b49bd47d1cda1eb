import { join, type Bytes } from '../bytes.ts'
import { encodeFirstBundle, firstMessage, type Place } from '../first-post.ts'
import { H } from '../hash.ts'
import type { KeyLog } from '../key-log.ts'
import type { RecordChain } from '../record-chain.ts'
import type { Head } from '../record.ts'
import { isRefused, type Refused } from '../refusal.ts'
import { encodeRequestCard, type RequestCard } from '../request-card.ts'
import { makeCircle, type Reader } from './epochs.ts'
import { makeKeys, sign, type Keys } from './keys.ts'
import type { Note } from './plaintext.ts'
import { random } from './random.ts'
import type { WordKeys } from './root.ts'
import { sealMessage } from './seal.ts'
import { sealVault } from './vault.ts'

/** A colleague's fresh keys and the vault that the words open. Nothing is sent yet. */
export async function makeColleague(
  words: WordKeys,
): Promise<{ readonly keys: Keys; readonly vault: Bytes }> {
  const keys = await makeKeys()
  return { keys, vault: sealVault(words.kek, words.locator, keys) }
}

/** The first post, sealed once. The same `posted` is sent until it is answered: it is safe to repeat (9.3). */
export type SealedFirstPost = {
  readonly posted: Bytes
  readonly conversation: Bytes
  readonly chain: RecordChain
  readonly K: Bytes
  readonly head: Head
  /** H(bundle). */
  readonly hash: Bytes
}

/**
 * Everything of the first note in one signed bundle (9.1): keys, vault, circle, note and card are taken together or not at all,
 * so that no saved note is without its way back.
 */
export async function makeFirstPost(first: {
  readonly place: Place
  readonly words: WordKeys
  readonly keys: Keys
  readonly vault: Bytes
  readonly log: KeyLog
  readonly asked: readonly Reader[]
  readonly note: Note
  readonly card: RequestCard
}): Promise<SealedFirstPost | Refused> {
  const { words, keys } = first
  const conversation = random(16)
  const empty: RecordChain = { conversation, colleague: keys, logs: [first.log], records: [] }
  const circle = await makeCircle({ keys, chain: empty, asked: first.asked, heads: [] })
  if (isRefused(circle)) return circle
  const { chain, K } = circle
  const place = { from: 0, head: undefined, ack: undefined, messageId: random(16) }
  const sealed = sealMessage({ chain, K, ...place, message: first.note })
  if (isRefused(sealed)) return sealed
  const bundle = encodeFirstBundle({
    locator: words.locator,
    authPublic: words.authPublic,
    ed25519: keys.ed25519,
    recipient: keys.recipient,
    vault: first.vault,
    recordWire: circle.wire,
    wraps: circle.wraps,
    envelope: sealed.bytes,
    card: encodeRequestCard(first.card),
  })
  const hash = H(bundle)
  const posted = join(bundle, sign(words.authSeed, firstMessage(first.place, hash)))
  return { posted, conversation, chain, K, head: sealed.head, hash }
}
