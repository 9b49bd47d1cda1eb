import { isZero, join, reader, same, u16, u32, u8, type Bytes, type Reader } from './bytes.ts'
import { H, VERSION, label } from './hash.ts'
import { refuse, type Refused } from './refusal.ts'

/** The last envelope of a sender, as the signer of a record verified it (7.2). */
export type Head = { readonly from: number; readonly seq: number; readonly hash: Bytes }

/** Who reads an epoch: an index of this conversation, the key (7.3) and the hash of their wrap. */
export type Member = { readonly index: number; readonly keyHash: Bytes; readonly wrapHash: Bytes }

export type RecordKind = 'circle' | 'claim' | 'change'

export type RecordFields = {
  readonly conversation: Bytes
  readonly e: number
  readonly kind: RecordKind
  readonly signer: number
  readonly prev: Bytes
  readonly logHead: Bytes
  readonly commit: Bytes
  readonly heads: readonly Head[]
  readonly members: readonly Member[]
}

export type EpochRecord = RecordFields & {
  readonly signature: Bytes
  /** What was signed. */
  readonly bytes: Bytes
  /** H(record), without the signature. */
  readonly hash: Bytes
}

const kinds = ['circle', 'claim', 'change'] as const

/** At most 24 are asked in one circle (7.4). */
export const MOST_ASKED = 24

/** The bytes to sign. The signature follows them on the wire. */
export const encodeRecord = (record: RecordFields): Bytes =>
  join(
    label('record'),
    u8(VERSION),
    record.conversation,
    u16(record.e),
    u8(kinds.indexOf(record.kind) + 1),
    u8(record.signer),
    record.prev,
    record.logHead,
    record.commit,
    u8(record.heads.length),
    ...record.heads.flatMap(head => [u8(head.from), u32(head.seq), head.hash]),
    u8(record.members.length),
    ...record.members.flatMap(member => [u8(member.index), member.keyHash, member.wrapHash]),
  )

export const recordWire = (record: EpochRecord): Bytes => join(record.bytes, record.signature)

function readFields(read: Reader): Omit<RecordFields, 'kind'> & { kind: RecordKind | undefined } {
  const conversation = read.take(16)
  const e = read.u16()
  const kind = kinds[read.u8() - 1]
  const signer = read.u8()
  const [prev, logHead, commit] = [read.take(32), read.take(32), read.take(32)]
  const heads = Array.from({ length: read.u8() }, () => ({
    from: read.u8(),
    seq: read.u32(),
    hash: read.take(32),
  }))
  const members = Array.from({ length: read.u8() }, () => ({
    index: read.u8(),
    keyHash: read.take(32),
    wrapHash: read.take(32),
  }))
  return { conversation, e, kind, signer, prev, logHead, commit, heads, members }
}

/** Form: everything of 7.2 to 7.4 that one record shows by itself. `wire` is the record with its signature. */
export function parseRecord(wire: Bytes): EpochRecord | Refused {
  const read = reader(wire)
  const name = read.take(10)
  const version = read.u8()
  const fields = readFields(read)
  const signature = read.take(64)
  if (!read.whole()) return refuse('7.2', 'the record is longer or shorter than it says')
  if (!same(name, label('record')) || version !== VERSION) return refuse('7.2', 'not a record of version 1')
  const { kind } = fields
  if (kind === undefined) return refuse('7.4', 'an unknown kind')
  const bytes = wire.slice(0, -64)
  const record: EpochRecord = { ...fields, kind, signature, bytes, hash: H(bytes) }
  return headFaults(record) ?? memberFaults(record) ?? kindFaults(record) ?? record
}

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.POSITIVE_INFINITY))

function headFaults(record: EpochRecord): Refused | undefined {
  if (!ascends(record.heads.map(head => head.from))) return refuse('7.2', 'the heads do not ascend')
  if (record.heads.some(head => head.seq === 0))
    return refuse('7.2', 'a head of somebody who has not written')
  if (record.heads.some(head => head.from > 254)) return refuse('7.3', 'a head beyond index 254')
  return undefined
}

function memberFaults(record: EpochRecord): Refused | undefined {
  const { members } = record
  if (!ascends(members.map(member => member.index))) return refuse('7.3', 'the members do not ascend')
  // Without a wrap for index 0 the words on a blank device would no longer reach the conversation.
  if (members[0]?.index !== 0) return refuse('7.3', 'the colleague is not a member')
  if (members.some(member => member.index > 254)) return refuse('7.3', 'a member beyond index 254')
  const twice = members.some((member, at) =>
    members.slice(0, at).some(earlier => same(earlier.keyHash, member.keyHash)),
  )
  return twice ? refuse('7.3', 'somebody is a member twice') : undefined
}

function kindFaults(record: EpochRecord): Refused | undefined {
  const others = record.members.length - 1
  const first = record.e === 0
  if (first && record.kind !== 'circle') return refuse('7.4', 'the first record is not a circle')
  if (first !== isZero(record.prev)) return refuse('7.2', 'prev is zeros exactly at e = 0')
  if (record.kind !== 'claim' && record.signer !== 0) {
    // Only the colleague changes who reads: a supporter or the server cannot add anybody.
    return refuse('7.4', `a ${record.kind} is not signed by the colleague`)
  }
  if (record.kind === 'circle' && (others < 1 || others > MOST_ASKED)) {
    return refuse('7.4', 'a circle asks nobody, or more than 24')
  }
  if (record.kind === 'claim' && (others !== 1 || record.members[1]?.index !== record.signer)) {
    return refuse('7.4', 'a claim is not of exactly the colleague and its signer')
  }
  return undefined
}
