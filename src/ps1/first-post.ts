import { bundle, isZero, join, readBundle, readUtf8, same, utf8, zeros, type Bytes } from './bytes.ts'
import { NOTE_BUCKET, parseEnvelope, type Envelope } from './envelope.ts'
import { H, label, looksLikeRecipient } from './hash.ts'
import { MOST_ASKED, parseRecord, type EpochRecord } from './record.ts'
import { isRefused, refuse, type Refused } from './refusal.ts'
import { parseRequestCard, type RequestCard } from './request-card.ts'
import { isSigningKey, verifies } from './signing.ts'
import { looksLikeEpochWrap, looksLikeVault } from './vault-form.ts'

/** What the first post brings (9.1): who will sign in, their keys and vault, the circle, the note and the readable card. */
export type FirstPost = {
  readonly locator: Bytes
  readonly authPublic: Bytes
  readonly ed25519: Bytes
  readonly recipient: string
  readonly vault: Bytes
  /** The record with its signature. */
  readonly recordWire: Bytes
  readonly record: EpochRecord
  /** One for each member, in the record's order. */
  readonly wraps: readonly Bytes[]
  readonly envelope: Envelope
  readonly card: RequestCard
  /** H(bundle): the same again gives the same answer (9.3). */
  readonly hash: Bytes
  readonly bundle: Bytes
}

/** Where the post is meant for: a bundle caught here cannot be replayed at another origin or installation. */
export type Place = { readonly origin: string; readonly installation: Bytes }

export const firstMessage = (place: Place, bundleHash: Bytes): Bytes =>
  join(label('first'), zeros(1), H(utf8(place.origin)), place.installation, bundleHash)

/** The bundle in its fixed order. `wraps` in the order of the record's members. */
export const encodeFirstBundle = (post: {
  readonly locator: Bytes
  readonly authPublic: Bytes
  readonly ed25519: Bytes
  readonly recipient: string
  readonly vault: Bytes
  readonly recordWire: Bytes
  readonly wraps: readonly Bytes[]
  readonly envelope: Bytes
  readonly card: Bytes
}): Bytes =>
  bundle([
    join(post.locator, post.authPublic),
    post.ed25519,
    utf8(post.recipient),
    post.vault,
    post.recordWire,
    ...post.wraps,
    post.envelope,
    post.card,
  ])

const BEFORE_WRAPS = 5
const AFTER_WRAPS = 2

/**
 * Everything of 9 that needs no database: form, hashes, both keys and the door's signature. The record's own signature and its
 * members are `followRecord`'s, which needs the key log; the caller runs both.
 */
export function parseFirstPost(place: Place, posted: Bytes): FirstPost | Refused {
  if (posted.length < 64) return refuse('9.1', 'shorter than a signature')
  const body = posted.slice(0, -64)
  const items = readItems(body)
  if (items === undefined) return refuse('9.1', 'not a bundle of the first post')
  const record = parseRecord(items.recordWire)
  if (isRefused(record)) return record
  const envelope = parseEnvelope(items.envelopeBytes)
  if (isRefused(envelope)) return envelope
  const card = parseRequestCard(items.cardBytes)
  if (isRefused(card)) return card
  const { locator, authPublic, ed25519, recipient, vault, recordWire, wraps } = items
  const hash = H(body)
  const keys = { locator, authPublic, ed25519, recipient, vault }
  const post: FirstPost = { ...keys, recordWire, record, wraps, envelope, card, hash, bundle: body }
  const faults = keyFaults(post) ?? recordFaults(post) ?? envelopeFaults(post)
  if (faults !== undefined) return faults
  // Last, over all of it: whoever holds the words said exactly this, for exactly this place.
  return verifies(authPublic, firstMessage(place, hash), posted.slice(-64))
    ? post
    : refuse('9.1', 'the signature with the words does not verify')
}

function readItems(body: Bytes) {
  const items = readBundle(body, BEFORE_WRAPS + MOST_ASKED + 1 + AFTER_WRAPS)
  if (items === undefined || items.length < BEFORE_WRAPS + AFTER_WRAPS) return undefined
  const [door, ed25519, recipientBytes, vault, recordWire] = items
  const [envelopeBytes, cardBytes] = items.slice(-AFTER_WRAPS)
  if (!door || !ed25519 || !recipientBytes || !vault || !recordWire) return undefined
  if (!envelopeBytes || !cardBytes || door.length !== 48) return undefined
  return {
    locator: door.slice(0, 16),
    authPublic: door.slice(16),
    ed25519,
    recipient: readUtf8(recipientBytes) ?? '',
    vault,
    recordWire,
    wraps: items.slice(BEFORE_WRAPS, -AFTER_WRAPS),
    envelopeBytes,
    cardBytes,
  }
}

function keyFaults(post: FirstPost): Refused | undefined {
  if (!isSigningKey(post.authPublic)) return refuse('1.3', 'authPublic is not a strict key')
  if (!isSigningKey(post.ed25519)) return refuse('1.3', 'ed25519 is not a strict key')
  if (!looksLikeRecipient(post.recipient)) return refuse('1.4', 'the recipient is not a hybrid one')
  if (!looksLikeVault(post.vault)) return refuse('3.1', 'the vault has another form')
  return undefined
}

function recordFaults(post: FirstPost): Refused | undefined {
  const { record, wraps } = post
  if (record.e !== 0 || record.kind !== 'circle') return refuse('9.1', 'the record is not the first circle')
  if (record.heads.length > 0) return refuse('7.2', 'heads before anything was written')
  if (wraps.length !== record.members.length) return refuse('9.1', 'not one wrap for each member')
  const fits = record.members.every((member, at) => {
    const wrap = wraps[at]
    return wrap !== undefined && looksLikeEpochWrap(wrap) && same(H(wrap), member.wrapHash)
  })
  return fits ? undefined : refuse('7.2', 'a wrap is not the one the record names')
}

function envelopeFaults({ record, envelope }: FirstPost): Refused | undefined {
  if (!same(envelope.conversation, record.conversation) || !same(envelope.recordHash, record.hash)) {
    return refuse('8.1', 'the envelope is of another record')
  }
  if (envelope.e !== 0 || envelope.from !== 0 || envelope.seq !== 1 || !isZero(envelope.prev)) {
    return refuse('9.1', "the envelope is not the colleague's first")
  }
  if (envelope.ack !== undefined) return refuse('8.5', 'an ack before anybody else wrote')
  if (envelope.bucket !== NOTE_BUCKET) return refuse('8.2', 'the first envelope of a circle is not of 4096')
  return undefined
}
