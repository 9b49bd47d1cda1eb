import { join, u8, type Bytes } from '../bytes.ts'
import { NOTE_BUCKET, encodeHeader, type Envelope, type Header } from '../envelope.ts'
import { H, HK } from '../hash.ts'
import { headOf, mayWrite, replacedMembers, type RecordChain } from '../record-chain.ts'
import type { EpochRecord, Head } from '../record.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { seal, unseal } from './aead.ts'
import { encodeMessage, pad, type Message } from './plaintext.ts'

/** Each sender has their own key in an epoch (8.1): an envelope cannot be turned round and shown as the other's. */
export const directionKey = (K: Bytes, from: number): Bytes => HK(K, 'dir/', 32, u8(from))

/** True if the next envelope of 0 after `head` is the first of this circle (8.2). */
export const opensCircle = (record: EpochRecord, from: number, headSeq: number): boolean =>
  record.kind === 'circle' && from === 0 && headSeq === (headOf(record, 0)?.seq ?? 0)

export type Outgoing = {
  /** The newest record is the epoch sealed into; the newest log says whose keys still count. */
  readonly chain: RecordChain
  readonly K: Bytes
  readonly from: number
  /** The sender's last envelope, whatever its epoch; undefined: none yet. */
  readonly head: Head | undefined
  /** The last envelope of another sender that this one holds (8.5). */
  readonly ack: Head | undefined
  /** 16 random bytes, kept when the message is sealed again (8.7). */
  readonly messageId: Bytes
  readonly message: Message
}

/** A sealed envelope. Keep the bytes until the receipt: a retry resends the same (sealing anew would fork the chain). */
export type Sealed = { readonly bytes: Bytes; readonly head: Head }

export function sealMessage(outgoing: Outgoing): Sealed | Refused {
  const record = outgoing.chain.records.at(-1)
  if (record === undefined) return refuse('7.4', 'there is no epoch yet')
  const why = mayNotSeal(outgoing, record)
  if (why !== undefined) return why
  const plain = encodeMessage(outgoing.message)
  if (isRefused(plain)) return plain
  const { from, head, ack, messageId } = outgoing
  const isNote = opensCircle(record, from, head?.seq ?? 0)
  const padded = isNote ? pad(plain, NOTE_BUCKET) : pad(plain)
  if (padded === undefined) return refuse('8.2', 'more than the largest size holds')
  return sealPadded({ record, K: outgoing.K, from, head, ack, messageId }, padded)
}

/** Why nothing may be sealed here, or undefined. The page asks before it lets anybody write. */
export function mayNotSeal(outgoing: Omit<Outgoing, 'message'>, record: EpochRecord): Refused | undefined {
  const { chain, from, head, ack } = outgoing
  if (!mayWrite(record, from)) return refuse('7.4', 'the sender may not write in this epoch')
  const newest = chain.logs.at(-1)
  if (newest === undefined || replacedMembers(record, newest).length > 0) {
    return refuse('5.4', 'the epoch holds a replaced key: the colleague makes a new one first')
  }
  if ((head?.seq ?? 0) >= 0xffff_ffff) return refuse('8.8', 'seq is beyond its width')
  if (ack !== undefined && ack.from === from) return refuse('8.5', 'an ack of oneself')
  return undefined
}

/** Padded bytes into an envelope. Apart from `sealMessage` only so that tests can seal what a hostile member would. */
export function sealPadded(
  place: {
    readonly record: EpochRecord
    readonly K: Bytes
    readonly from: number
    readonly head: Head | undefined
    readonly ack: Head | undefined
    readonly messageId: Bytes
  },
  padded: Bytes,
): Sealed {
  const seq = (place.head?.seq ?? 0) + 1
  const header: Header = {
    conversation: place.record.conversation,
    e: place.record.e,
    recordHash: place.record.hash,
    from: place.from,
    seq,
    prev: place.head?.hash ?? new Uint8Array(32),
    ack: place.ack,
    messageId: place.messageId,
  }
  const aad = encodeHeader(header)
  const bytes = join(aad, seal(directionKey(place.K, place.from), padded, aad))
  return { bytes, head: { from: place.from, seq, hash: H(bytes) } }
}

/** The padded bytes, or undefined: another key, or any bit of header or text changed. */
export const openEnvelope = (K: Bytes, envelope: Envelope): Bytes | undefined =>
  unseal(directionKey(K, envelope.from), envelope.sealed, envelope.aad)
