import { isZero, join, reader, u16, u32, u8, type Bytes } from './bytes.ts'
import { H, VERSION } from './hash.ts'
import type { Head } from './record.ts'
import { refuse, type Refused } from './refusal.ts'

/** Everything the server may know of a message (8.1). It is also the AAD: no field can be changed without the seal breaking. */
export type Header = {
  readonly conversation: Bytes
  readonly e: number
  readonly recordHash: Bytes
  readonly from: number
  readonly seq: number
  /** H of the sender's previous envelope; zeros at seq 1. */
  readonly prev: Bytes
  /** The last envelope of another sender that this one holds; undefined: none. */
  readonly ack: Head | undefined
  readonly messageId: Bytes
}

export type Envelope = Header & {
  readonly bucket: number
  /** The header as sent. */
  readonly aad: Bytes
  /** nonce ‖ ct. */
  readonly sealed: Bytes
  readonly bytes: Bytes
  readonly hash: Bytes
  /** False if `ack` is partly zeros: neither an ack nor none (8.5). Only an opener can say whether the sender did it. */
  readonly ackWhole: boolean
}

export const HEADER_BYTES = 142
const SUITE = 1
const OVERHEAD = 182

/** Seven sizes (8.2): what the server sees of a text's length. */
export const BUCKETS = [256, 512, 1024, 2048, 4096, 8192, 16384] as const
/** The first envelope of a circle always has this size: a short cry for help and a long one look the same. */
export const NOTE_BUCKET = 4096

export const encodeHeader = (header: Header): Bytes =>
  join(
    u8(VERSION),
    u8(SUITE),
    header.conversation,
    u16(header.e),
    header.recordHash,
    u8(header.from),
    u32(header.seq),
    header.prev,
    u8(header.ack?.from ?? 0),
    u32(header.ack?.seq ?? 0),
    header.ack?.hash ?? new Uint8Array(32),
    header.messageId,
  )

/** Form alone: version, suite, length, and what no envelope may have whatever its place. */
export function parseEnvelope(bytes: Bytes): Envelope | Refused {
  const bucket = BUCKETS.find(size => size === bytes.length - OVERHEAD)
  if (bucket === undefined) return refuse('8.1', 'a length that is not 182 and a bucket')
  const read = reader(bytes)
  if (read.u8() !== VERSION || read.u8() !== SUITE) return refuse('8.1', 'another version or suite')
  const conversation = read.take(16)
  const e = read.u16()
  const recordHash = read.take(32)
  const from = read.u8()
  const seq = read.u32()
  const prev = read.take(32)
  const ack: Head = { from: read.u8(), seq: read.u32(), hash: read.take(32) }
  const messageId = read.take(16)
  if (seq === 0) return refuse('8.4', 'seq starts at 1')
  if ((seq === 1) !== isZero(prev)) return refuse('8.4', 'prev is zeros exactly at seq 1')
  const absent = ack.from === 0 && ack.seq === 0 && isZero(ack.hash)
  return {
    conversation,
    e,
    recordHash,
    from,
    seq,
    prev,
    ack: absent ? undefined : ack,
    ackWhole: absent || (ack.seq > 0 && !isZero(ack.hash)),
    messageId,
    bucket,
    aad: bytes.slice(0, HEADER_BYTES),
    sealed: bytes.slice(HEADER_BYTES),
    bytes,
    hash: H(bytes),
  }
}
