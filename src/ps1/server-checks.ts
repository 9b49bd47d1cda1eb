import { isZero, same, type Bytes } from './bytes.ts'
import { NOTE_BUCKET, parseEnvelope, type Envelope } from './envelope.ts'
import { H } from './hash.ts'
import { currentEntry } from './key-log.ts'
import { followRecord, headOf, mayWrite, type RecordChain } from './record-chain.ts'
import { parseRecord, type EpochRecord, type Head } from './record.ts'
import { conflict, isRefused, refuse, type Conflict, type Refused } from './refusal.ts'
import { looksLikeEpochWrap } from './vault-form.ts'

/** What the server knows of a conversation when it takes something (10). Read in the transaction that stores it. */
export type ServerState = {
  /** All records so far, with the force's log or logs. */
  readonly chain: RecordChain
  /** The last stored envelope of everybody who has written. */
  readonly heads: readonly Head[]
}

/**
 * 10.1: a new record with one wrap for each member, in its order. `isEligible` says whether a person of the log is active and in
 * date; `commitSeen` whether any record of the installation has this commit.
 */
export function takeRecord(
  state: ServerState,
  posted: { readonly wire: Bytes; readonly wraps: readonly Bytes[] },
  asks: {
    readonly isEligible: (person: Bytes) => boolean
    readonly commitSeen: (commit: Bytes) => boolean
  },
): { readonly record: EpochRecord; readonly chain: RecordChain } | Conflict | Refused {
  const chain = followRecord(state.chain, posted.wire)
  if (isRefused(chain)) return staleOrRefused(state, posted.wire, chain)
  const record = chain.records.at(-1)
  const newest = state.chain.logs.at(-1)
  if (record === undefined || newest === undefined) return refuse('7.9', 'the force has no key log')
  if (asks.commitSeen(record.commit)) return refuse('7.1', 'a commit seen before')
  const faults = wrapFaults(record, posted.wraps)
  if (faults !== undefined) return faults
  for (const member of record.members.slice(1)) {
    // Stricter than a client: at the present head, so that a key replaced a minute ago gets no new wrap.
    const entry = currentEntry(newest, member.keyHash)
    if (entry === undefined) return refuse('7.2', "a keyHash is not its person's latest entry now")
    if (!asks.isEligible(entry.person)) return refuse('10.1', 'somebody who is not active and in date')
  }
  // A record that forgets a message somebody just sent would let that message be dropped: its signer must read it first.
  if (!sameHeads(record.heads, state.heads)) return conflict('heads', 'somebody has written since')
  return { record, chain }
}

/** A record for an epoch that has been taken already comes from somebody who has not heard: 409, so that they fetch. */
function staleOrRefused(state: ServerState, wire: Bytes, refused: Refused): Conflict | Refused {
  const record = parseRecord(wire)
  const isBehind = !isRefused(record) && record.e < state.chain.records.length
  return isBehind && same(record.conversation, state.chain.conversation)
    ? conflict('epoch', 'the epoch has moved on')
    : refused
}

function wrapFaults(record: EpochRecord, wraps: readonly Bytes[]): Refused | undefined {
  if (wraps.length !== record.members.length) return refuse('7.2', 'not one wrap for each member')
  const fits = record.members.every((member, at) => {
    const wrap = wraps[at]
    return wrap !== undefined && looksLikeEpochWrap(wrap) && same(H(wrap), member.wrapHash)
  })
  return fits ? undefined : refuse('7.2', 'a wrap is not the one the record names')
}

const sameHeads = (a: readonly Head[], b: readonly Head[]): boolean =>
  a.length === b.length &&
  a.every(head => b.some(o => o.from === head.from && o.seq === head.seq && same(o.hash, head.hash)))

/** 7.7: the indices whose wraps a new record deletes: of the circle (a claim), or of all epochs (a circle or a change). */
export const wrapsToDelete = (
  before: readonly EpochRecord[],
  record: EpochRecord,
): readonly { readonly e: number; readonly index: number }[] => {
  const kept = new Set(record.members.map(member => member.index))
  const touched = record.kind === 'claim' ? before.slice(-1) : before
  return touched.flatMap(({ e, members }) =>
    members.filter(member => !kept.has(member.index)).map(member => ({ e, index: member.index })),
  )
}

/** What a known messageId answers before anything else is looked at (10.3): a lost receipt never doubles a message. */
export function answerKnown(
  known: { readonly from: number; readonly hash: Bytes },
  caller: number,
  bytes: Bytes,
): 'receipt' | Conflict {
  return known.from === caller && same(known.hash, H(bytes))
    ? 'receipt'
    : conflict('message id', 'the id belongs to another envelope')
}

/** 10.2: an envelope of index `caller`, with the messageId of the request. The caller answers a known id first (`answerKnown`). */
export function takeEnvelope(
  state: ServerState,
  posted: { readonly bytes: Bytes; readonly caller: number; readonly messageId: Bytes },
): Envelope | Conflict | Refused {
  const envelope = parseEnvelope(posted.bytes)
  if (isRefused(envelope)) return envelope
  const record = state.chain.records.at(-1)
  if (record === undefined || !same(envelope.conversation, record.conversation)) {
    return refuse('8.1', 'an envelope of another conversation')
  }
  if (envelope.from !== posted.caller) return refuse('10.2', 'the caller is not the sender')
  if (!same(envelope.messageId, posted.messageId)) return refuse('8.7', 'another messageId in the request')
  if (envelope.e < record.e) return conflict('epoch', 'the epoch has moved on')
  if (envelope.e > record.e || !same(envelope.recordHash, record.hash)) {
    return refuse('8.1', 'not the record of the current epoch')
  }
  if (!mayWrite(record, envelope.from)) return refuse('7.4', 'the sender may not write in this epoch')
  return placeFaults(state, record, envelope) ?? envelope
}

function placeFaults(
  { heads }: ServerState,
  record: EpochRecord,
  envelope: Envelope,
): Conflict | Refused | undefined {
  const own = heads.find(head => head.from === envelope.from)
  const fits = own === undefined ? isZero(envelope.prev) : same(envelope.prev, own.hash)
  if (!fits || envelope.seq !== (own?.seq ?? 0) + 1) {
    return conflict('head', 'another envelope of this sender came first')
  }
  const { ack } = envelope
  if (ack !== undefined && ack.from === envelope.from) return refuse('8.5', 'an ack of oneself')
  const acked = heads.find(head => head.from === ack?.from)
  if (!envelope.ackWhole || (ack?.seq ?? 0) > (acked?.seq ?? 0)) {
    return refuse('8.5', 'an ack beyond what was stored')
  }
  const opensCircle = record.kind === 'circle' && (own?.seq ?? 0) === (headOf(record, 0)?.seq ?? 0)
  if (opensCircle && envelope.bucket !== NOTE_BUCKET) {
    return refuse('8.2', 'the first envelope of a circle is not of 4096')
  }
  return undefined
}
