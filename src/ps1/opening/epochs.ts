import { join, same, zeros, type Bytes } from '../bytes.ts'
import { H, commitTo, memberHash, recipientHash } from '../hash.ts'
import { currentEntry, logHead, type KeyLog } from '../key-log.ts'
import { followRecord, memberAt, type RecordChain } from '../record-chain.ts'
import { encodeRecord, type EpochRecord, type Head, type RecordFields } from '../record.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { sign, type Keys } from './keys.ts'
import { random } from './random.ts'
import { wrapEpochKey } from './wraps.ts'

/** A supporter as served: the recipient is checked against the key log before anything is sealed to it. */
export type Reader = { readonly keyHash: Bytes; readonly recipient: string }

/** A new epoch: post `wire` with `wraps` (in the order of its members); keep K in memory. */
export type NewEpoch = {
  readonly wire: Bytes
  readonly wraps: readonly Bytes[]
  readonly K: Bytes
  readonly record: EpochRecord
  /** The chain with this record, for when the server has taken it. */
  readonly chain: RecordChain
}

type Seat = { readonly index: number; readonly keyHash: Bytes; readonly recipient: string }

/**
 * A circle (7.4), the first or a further one: the colleague and those asked, in asking order, everybody under a fresh index.
 * `heads` are the last envelopes of everybody who has written, as this client verified them.
 */
export async function makeCircle(circle: {
  readonly keys: Keys
  readonly chain: RecordChain
  readonly asked: readonly Reader[]
  readonly heads: readonly Head[]
}): Promise<NewEpoch | Refused> {
  const { keys, chain, asked, heads } = circle
  const fresh = firstFresh(chain)
  const seats = asked.map((reader, at) => ({ index: fresh + at, ...reader }))
  return makeEpoch({ chain, keys, kind: 'circle', signer: 0, heads, seats: [colleagueSeat(keys), ...seats] })
}

/** A change (7.4): only the colleague says who reads. One who stays keeps the index; everybody else gets a fresh one (7.3). */
export async function makeChange(change: {
  readonly keys: Keys
  readonly chain: RecordChain
  readonly members: readonly Reader[]
  readonly heads: readonly Head[]
}): Promise<NewEpoch | Refused> {
  const { keys, chain, members, heads } = change
  let fresh = firstFresh(chain)
  const seats = members.map(reader => {
    const stays = chain.records.at(-1)?.members.find(member => same(member.keyHash, reader.keyHash))
    const index = stays?.index ?? fresh
    if (stays === undefined) fresh += 1
    return { index, ...reader }
  })
  const ordered = [colleagueSeat(keys), ...seats].toSorted((a, b) => a.index - b.index)
  return makeEpoch({ chain, keys, kind: 'change', signer: 0, heads, seats: ordered })
}

/**
 * A claim (7.4) by the member `index` of the newest record, a circle. The colleague's keys come from the server and are used only
 * if they are those of the circle under which the note opened (7.6): otherwise the server could swap them and read along.
 */
export async function makeClaim(claim: {
  readonly keys: Keys
  readonly chain: RecordChain
  readonly index: number
  readonly colleague: { readonly ed25519: Bytes; readonly recipient: string }
  /** The colleague's last envelope, as this client verified it. */
  readonly head: Head
}): Promise<NewEpoch | Refused> {
  const { keys, chain, index, colleague, head } = claim
  const circle = chain.records.at(-1)
  const own = circle === undefined ? undefined : memberAt(circle, index)
  const theirs = circle === undefined ? undefined : memberAt(circle, 0)
  if (circle === undefined || own === undefined || theirs === undefined) {
    return refuse('7.4', 'the claimer is not in the circle')
  }
  if (!same(theirs.keyHash, memberHash(colleague.ed25519, recipientHash(colleague.recipient)))) {
    return refuse('7.6', "the colleague's keys are not those of the circle")
  }
  const heads = [head, ...circle.heads.filter(other => other.from !== 0)]
  const seats: readonly Seat[] = [
    { index: 0, keyHash: theirs.keyHash, recipient: colleague.recipient },
    { index, keyHash: own.keyHash, recipient: keys.recipient },
  ]
  return makeEpoch({ chain, keys, kind: 'claim', signer: index, heads, seats })
}

const colleagueSeat = (keys: Keys): Seat => ({
  index: 0,
  keyHash: memberHash(keys.ed25519, keys.recipientHash),
  recipient: keys.recipient,
})

const firstFresh = (chain: RecordChain): number =>
  Math.max(0, ...chain.records.flatMap(record => record.members.map(member => member.index))) + 1

type Made = {
  readonly chain: RecordChain
  readonly keys: Keys
  readonly kind: RecordFields['kind']
  readonly signer: number
  readonly heads: readonly Head[]
  readonly seats: readonly Seat[]
}

async function makeEpoch(made: Made): Promise<NewEpoch | Refused> {
  const { chain, keys, kind, signer, seats } = made
  const { conversation } = chain
  const newest = chain.logs.at(-1)
  if (newest === undefined) return refuse('7.9', 'there is no key log')
  const why = seatFaults(made, newest)
  if (why !== undefined) return why
  const e = chain.records.length
  // Fresh for every record (7.1): somebody who left, or a server that kept an old wrap, has nothing of it.
  const K = random(32)
  const tried = await Promise.all(seats.map(seat => wrapEpochKey(seat.recipient, conversation, e, K)))
  const wraps = tried.filter((wrap): wrap is Bytes => !isRefused(wrap))
  if (wraps.length < tried.length) return refuse('1.4', 'a recipient cannot be sealed to')
  const prev = chain.records.at(-1)?.hash ?? zeros(32)
  const heads = made.heads.toSorted((a, b) => a.from - b.from)
  const members = seats.map(({ index, keyHash }, at) => ({
    index,
    keyHash,
    wrapHash: H(wraps[at] ?? zeros(0)),
  }))
  const proof = { prev, logHead: logHead(newest), commit: commitTo(K) }
  const bytes = encodeRecord({ conversation, e, kind, signer, ...proof, heads, members })
  const wire = join(bytes, sign(keys.edSeed, bytes))
  // Our own record goes through the same gate as everybody's: what another would refuse is never posted.
  const next = followRecord(chain, wire)
  if (isRefused(next)) return next
  const record = next.records.at(-1)
  return record === undefined
    ? refuse('7.2', 'the record was not followed')
    : { wire, wraps, K, record, chain: next }
}

function seatFaults({ chain, seats }: Made, newest: KeyLog): Refused | undefined {
  if (chain.records.length > 0xffff || seats.some(seat => seat.index > 254)) {
    return refuse('8.8', 'an epoch or an index beyond its width')
  }
  // A recipient that is not the logged one would be the server's own key under a supporter's name.
  const swapped = seats.slice(1).some(seat => {
    const entry = currentEntry(newest, seat.keyHash)
    return entry === undefined || !same(entry.recipientHash, recipientHash(seat.recipient))
  })
  return swapped ? refuse('5.4', "a recipient is not its person's current key") : undefined
}
