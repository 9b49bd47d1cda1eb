import { same, type Bytes } from '../bytes.ts'
import type { Envelope } from '../envelope.ts'
import { headOf, type RecordChain } from '../record-chain.ts'
import type { Head } from '../record.ts'
import type { Message } from './plaintext.ts'

/**
 * What stands at one place of a sender's chain (8.3 to 8.6).
 * - `shown`: opened and whole.
 * - `cannot be shown`: authentic, but its content breaks a rule.
 * - `not opened`: fits its place, but this key does not open it ("one message could not be opened").
 * - `unread epoch`: of an epoch whose key this reader was never given; no damage.
 */
export type Standing = 'shown' | 'cannot be shown' | 'not opened' | 'unread epoch'

export type Item = {
  readonly envelope: Envelope
  readonly standing: Standing
  /** Only where shown. */
  readonly message: Message | undefined
  /** The ack of an opened envelope that keeps 8.5; nothing else may be believed. */
  readonly ack: Head | undefined
  /** Why it cannot be shown: for tests, never for people. */
  readonly why: string | undefined
}

/** An epoch's key as this reader has it: opened, or a wrap that failed (7.8). Absent: never given. */
export type EpochKey = { readonly K: Bytes } | 'unreadable'

/**
 * One person's reading of one conversation: plain data, and every step gives a new one. `items` are in order of receipt.
 */
export type Reading = {
  readonly chain: RecordChain
  readonly epochKeys: ReadonlyMap<number, EpochKey>
  /** Whose envelopes the server gives this reader: an opener gets the colleague's alone (8.9). */
  readonly given: 'all' | readonly number[]
  /** The epoch of the change that added this reader "from now" (8.4): chains start at its heads. Undefined: at seq 1. */
  readonly startsAt: number | undefined
  readonly items: readonly Item[]
  /** Envelopes that 8.4 took their place from when a later record came, newest last. */
  readonly cut: readonly Item[]
  /** `from:seq` of altered envelopes (8.6). */
  readonly altered: ReadonlySet<string>
}

export const startReading = (
  chain: RecordChain,
  epochKeys: ReadonlyMap<number, EpochKey>,
  options: { readonly given?: Reading['given']; readonly startsAt?: number } = {},
): Reading => ({
  chain,
  epochKeys,
  given: options.given ?? 'all',
  startsAt: options.startsAt,
  items: [],
  cut: [],
  altered: new Set(),
})

export const placeKey = ({ from, seq }: { readonly from: number; readonly seq: number }): string =>
  `${from}:${seq}`

/** Opened by the sender's own key: what it says of itself may be believed. */
export const isAuthentic = (item: Item): boolean =>
  item.standing === 'shown' || item.standing === 'cannot be shown'

export const lastItem = (reading: Reading, from: number): Item | undefined =>
  reading.items.findLast(item => item.envelope.from === from)

export const itemAt = (reading: Reading, from: number, seq: number): Item | undefined =>
  reading.items.find(item => item.envelope.from === from && item.envelope.seq === seq)

/** True if this very envelope has its place already: a client that fetches twice skips it before `readEnvelope`. */
export const holdsEnvelope = (reading: Reading, hash: Bytes): boolean =>
  reading.items.some(item => same(item.envelope.hash, hash))

/** Where a sender's chain stands: their last item, or the heads this reader starts at, or nothing. */
export function lastHead(reading: Reading, from: number): Head | undefined {
  const item = lastItem(reading, from)
  if (item !== undefined) return { from, seq: item.envelope.seq, hash: item.envelope.hash }
  return reading.startsAt === undefined ? undefined : headOf(reading.chain.records[reading.startsAt], from)
}

/** The heads to sign in a new record (7.2): everybody's last envelope as this reader verified it. */
export const allHeads = (reading: Reading): readonly Head[] => {
  const senders = new Set([
    ...reading.items.map(item => item.envelope.from),
    ...(reading.startsAt === undefined
      ? []
      : (reading.chain.records[reading.startsAt]?.heads.map(head => head.from) ?? [])),
  ])
  return [...senders]
    .toSorted((a, b) => a - b)
    .map(from => lastHead(reading, from))
    .filter(head => head !== undefined)
}

/**
 * The ack to send next (8.5): the last envelope of another sender. Of several, the one received last, as long as that is not
 * less than what was acknowledged of them before.
 */
export const nextAck = (reading: Reading, own: number): Head | undefined => {
  const item = reading.items.findLast(({ envelope }) => envelope.from !== own)
  return item === undefined ? undefined : lastHead(reading, item.envelope.from)
}
