import { same, zeros, type Bytes } from './bytes.ts'
import { memberHash } from './hash.ts'
import { isSupporterRole } from './key-log-entry.ts'
import { currentEntry, placeOf, type KeyLog } from './key-log.ts'
import { parseRecord, type EpochRecord, type Head, type Member } from './record.ts'
import { isRefused, refuse, type Refused } from './refusal.ts'
import { verifies } from './signing.ts'

/** A colleague's public keys, as the record's index 0 names them (7.3). */
export type ColleagueKeys = { readonly ed25519: Bytes; readonly recipientHash: Bytes }

/**
 * The records of one conversation, in order, each checked against those before it. Threat: the server makes up a member, brings
 * back one who left, hands a new epoch an old key, or forgets a message.
 */
export type RecordChain = {
  readonly conversation: Bytes
  readonly colleague: ColleagueKeys
  /** The force's key log; after an accepted new log (5.5) the old one stands before it (7.9). */
  readonly logs: readonly KeyLog[]
  readonly records: readonly EpochRecord[]
}

/** The log that holds `head`, and an order over all logs; undefined where none holds it. */
function findHead(
  logs: readonly KeyLog[],
  head: Bytes,
): { log: KeyLog; at: number; order: number } | undefined {
  for (const [which, log] of logs.entries()) {
    const at = placeOf(log, head)
    if (at >= 0) return { log, at, order: which * 2 ** 32 + at }
  }
  return undefined
}

/** Whoever has a wrap of index `index`, or undefined. */
export const memberAt = (record: EpochRecord, index: number): Member | undefined =>
  record.members.find(member => member.index === index)

/** In a circle only the colleague writes; otherwise every member (7.4). */
export const mayWrite = (record: EpochRecord, index: number): boolean =>
  memberAt(record, index) !== undefined && (record.kind !== 'circle' || index === 0)

export const headOf = (record: EpochRecord | undefined, from: number): Head | undefined =>
  record?.heads.find(head => head.from === from)

/** The Ed25519 key that the record's signer signs with, by its logHead. */
export function signerKey(chain: RecordChain, record: EpochRecord): Bytes | undefined {
  if (record.signer === 0) return chain.colleague.ed25519
  const keyHash = memberAt(record, record.signer)?.keyHash
  const place = findHead(chain.logs, record.logHead)
  if (keyHash === undefined || place === undefined) return undefined
  return currentEntry(place.log, keyHash, place.at)?.ed25519
}

/** The chain with one record more, or why not: every rule of 7 that a client sees without a key. `wire` has the signature. */
export function followRecord(chain: RecordChain, wire: Bytes): RecordChain | Refused {
  const record = parseRecord(wire)
  if (isRefused(record)) return record
  const faults =
    orderFaults(chain, record) ??
    headsFaults(chain.records, record) ??
    logFaults(chain, record) ??
    indexFaults(chain, record) ??
    claimFaults(chain.records.at(-1), record)
  if (faults !== undefined) return faults
  const key = signerKey(chain, record)
  if (key === undefined || !verifies(key, record.bytes, record.signature)) {
    return refuse('7.2', "the signer's signature does not verify")
  }
  return { ...chain, records: [...chain.records, record] }
}

function orderFaults(chain: RecordChain, record: EpochRecord): Refused | undefined {
  const last = chain.records.at(-1)
  if (!same(record.conversation, chain.conversation)) return refuse('7.2', 'a record of another conversation')
  if (record.e !== chain.records.length) return refuse('7.9', 'not the next epoch')
  if (!same(record.prev, last?.hash ?? zeros(32))) return refuse('7.2', 'prev is not the previous record')
  // A commit seen before is a key seen before: somebody who left could still hold it.
  if (chain.records.some(earlier => same(earlier.commit, record.commit))) {
    return refuse('7.1', 'a commit seen before')
  }
  return undefined
}

function headsFaults(earlier: readonly EpochRecord[], record: EpochRecord): Refused | undefined {
  // Nobody has written before the first epoch, and who was only asked never could: such a head would be "held back" for ever.
  if (record.heads.some(({ from }) => !earlier.some(before => mayWrite(before, from)))) {
    return refuse('7.2', 'a head of somebody who could not have written')
  }
  // Not compared by hash: two that differ at one seq show an altered envelope (7.9), and never a refused record.
  const fewer = earlier.at(-1)?.heads.some(head => (headOf(record, head.from)?.seq ?? 0) < head.seq)
  return fewer === true ? refuse('7.2', 'a head is less than in the record before, or missing') : undefined
}

function logFaults(chain: RecordChain, record: EpochRecord): Refused | undefined {
  const place = findHead(chain.logs, record.logHead)
  if (place === undefined) return refuse('7.9', 'a logHead that the log lacks')
  const last = chain.records.at(-1)
  const before = last === undefined ? undefined : findHead(chain.logs, last.logHead)
  if (before !== undefined && place.order < before.order) {
    return refuse('7.2', 'logHead is older than in the previous record')
  }
  const staff = record.members.slice(1).map(member => currentEntry(place.log, member.keyHash, place.at))
  if (staff.includes(undefined)) return refuse('7.2', "a keyHash is not its person's latest entry at logHead")
  // A coordinator runs the network without reading a word of it: a key that is not a supporter's too gets no wrap.
  return staff.some(entry => entry !== undefined && !isSupporterRole(entry.role))
    ? refuse('7.3', 'a member who is not a supporter')
    : undefined
}

function indexFaults(chain: RecordChain, record: EpochRecord): Refused | undefined {
  const own = memberHash(chain.colleague.ed25519, chain.colleague.recipientHash)
  const first = record.members[0]
  if (first === undefined || !same(first.keyHash, own)) {
    return refuse('7.3', "index 0 is not the colleague's keys")
  }
  if (record.kind === 'claim') return undefined
  const stays = record.kind === 'change' ? (chain.records.at(-1)?.members.slice(1) ?? []) : []
  const used = new Set(chain.records.flatMap(earlier => earlier.members.map(member => member.index)))
  for (const member of record.members.slice(1)) {
    const before = stays.find(earlier => same(earlier.keyHash, member.keyHash))
    if (before !== undefined && before.index !== member.index) {
      return refuse('7.3', 'one who stays has another index')
    }
    // A reused index would let one person's envelopes pass as another's.
    if (before === undefined && used.has(member.index)) return refuse('7.3', 'an index given before')
  }
  return undefined
}

const others = (heads: readonly Head[]): readonly Head[] => heads.filter(head => head.from !== 0)

function claimFaults(circle: EpochRecord | undefined, record: EpochRecord): Refused | undefined {
  if (record.kind !== 'claim') return undefined
  if (circle?.kind !== 'circle') return refuse('7.4', 'a claim not directly after a circle')
  const asThere = memberAt(circle, record.signer)
  const claimer = memberAt(record, record.signer)
  if (asThere === undefined || claimer === undefined || !same(asThere.keyHash, claimer.keyHash)) {
    return refuse('7.4', 'a claim by somebody the circle did not ask')
  }
  // The claimer was given the colleague's envelopes only; what it says of others can only be a copy.
  const copied =
    others(record.heads).length === others(circle.heads).length &&
    others(record.heads).every(head => {
      const there = headOf(circle, head.from)
      return there !== undefined && there.seq === head.seq && same(there.hash, head.hash)
    })
  return copied ? undefined : refuse('7.2', "a claim's other heads are not its circle's")
}

/** All records in order, or the first refused one. */
export function followRecords(chain: RecordChain, wires: readonly Bytes[]): RecordChain | Refused {
  let followed = chain
  for (const wire of wires) {
    const next = followRecord(followed, wire)
    if (isRefused(next)) return next
    followed = next
  }
  return followed
}

/**
 * 5.4: indices of an epoch whose key is replaced or revoked in the newest log. A client seals nothing into such an epoch; the
 * colleague's client first makes a new one. Threat: a lost phone goes on reading.
 */
export const replacedMembers = (record: EpochRecord, newest: KeyLog): readonly number[] =>
  record.members
    .slice(1)
    .filter(member => currentEntry(newest, member.keyHash) === undefined)
    .map(member => member.index)
