import { isZero, join, reader, same, u32, u8, type Bytes } from './bytes.ts'
import { H, VERSION, label } from './hash.ts'
import { refuse, type Refused } from './refusal.ts'
import { isSigningKey } from './signing.ts'

/** 1 supporter, 2 coordinator, 3 both (5.1). */
export type LogRole = 1 | 2 | 3

/** What the person signs: who they are and which keys are theirs. */
export type EntryBody = {
  readonly force: Bytes
  readonly person: Bytes
  readonly role: LogRole
  /** Days since 1970-01-01 UTC. It orders and decides nothing: `prev` does. */
  readonly fromDay: number
  /** R = H(recipient); zeros in a revocation. */
  readonly recipientHash: Bytes
  /** Zeros in a revocation. */
  readonly ed25519: Bytes
}

export type Entry = EntryBody & {
  readonly prev: Bytes
  readonly signerEntry: Bytes
  readonly personSignature: Bytes
  readonly coordinatorSignature: Bytes
  readonly revokes: boolean
  /** H(entry): the next `prev`, and the `keyHash` of everything that names this key (5.2). */
  readonly hash: Bytes
  /** The 111 bytes the person signed. */
  readonly body: Bytes
  /** The 175 bytes the coordinator signed. */
  readonly signed: Bytes
}

export const ENTRY_BYTES = 303

export const encodeEntryBody = (body: EntryBody): Bytes =>
  join(
    label('entry'),
    u8(VERSION),
    body.force,
    body.person,
    u8(body.role),
    u32(body.fromDay),
    body.recipientHash,
    body.ed25519,
  )

const isRole = (role: number): role is LogRole => role === 1 || role === 2 || role === 3

export const isCoordinatorRole = (role: LogRole): boolean => role >= 2
export const isSupporterRole = (role: LogRole): boolean => role !== 2

/** Form alone (5.1 to 5.3); what an entry may do in its log is `appendToLog`. */
export function parseEntry(wire: Bytes): Entry | Refused {
  const read = reader(wire)
  const name = read.take(9)
  const version = read.u8()
  const [force, person] = [read.take(16), read.take(16)]
  const role = read.u8()
  const fromDay = read.u32()
  const [recipientHash, ed25519, prev, signerEntry] = [
    read.take(32),
    read.take(32),
    read.take(32),
    read.take(32),
  ]
  const [personSignature, coordinatorSignature] = [read.take(64), read.take(64)]
  if (!read.whole()) return refuse('5.2', 'the entry is not 303 bytes')
  if (!same(name, label('entry')) || version !== VERSION) return refuse('5.1', 'not an entry of version 1')
  if (!isRole(role)) return refuse('5.1', 'the role is not 1, 2 or 3')
  const revokes = isZero(ed25519)
  if (revokes !== isZero(recipientHash)) return refuse('5.3', 'only one of the two keys is zeros')
  if (revokes !== isZero(personSignature))
    return refuse('5.3', "zeros for the person's signature are a revocation's")
  // 1.3: a key of small order would make every signature under it worthless.
  if (!revokes && !isSigningKey(ed25519)) return refuse('1.3', 'the signing key is not a strict one')
  const signed = wire.slice(0, 175)
  return {
    force,
    person,
    role,
    fromDay,
    recipientHash,
    ed25519,
    prev,
    signerEntry,
    personSignature,
    coordinatorSignature,
    revokes,
    hash: H(signed),
    body: wire.slice(0, 111),
    signed,
  }
}
