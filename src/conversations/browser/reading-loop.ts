import {
  isRefused,
  refuse,
  toHex,
  type Bytes,
  type ColleagueKeys,
  type EpochRecord,
  type Head,
  type KeyLog,
  type Refused,
} from '../../ps1/checking.ts'
import {
  afterConflict,
  holdsEnvelope,
  lastHead,
  nextAck,
  openWrap,
  readEnvelope,
  readRecord,
  sealMessage,
  startReading,
  type AfterConflict,
  type EpochKey,
  type Message,
  type Reading,
  type Sealed,
} from '../../ps1/opening.ts'
import { parseEnvelope, parseRecord, same } from '../../ps1/checking.ts'
import type { ItemList } from './items.ts'
import { logsWith } from './logs-with.ts'

/** Who reads: the key that opens wraps, and which place they have in a record. */
export type LoopReader = {
  readonly identity: string
  indexIn(record: EpochRecord): number | undefined
}

/** One conversation as one person reads it. Plain data; every step gives a new one. Lives where the keys live. */
export type Loop = {
  readonly reading: Reading
  /** When the server says it received an envelope, by the hash of the envelope: minutes since 1970. */
  readonly minutes: ReadonlyMap<string, number>
  /** A record that was refused: nothing after it is believed, and nothing is sent. */
  readonly brokenBy: Refused | undefined
  /** Envelopes that took no place: of another conversation, out of order, after the fact. Counted once each. */
  readonly strays: ReadonlySet<string>
  /** Own envelopes that another tab or phone sent, found after a conflict (8.8); hashes. */
  readonly elsewhere: ReadonlySet<string>
  /** Altered messages that the person was told of and has gone on past (8.6); places. */
  readonly goneOnPast: ReadonlySet<string>
  readonly cursor: string | undefined
}

export const startLoop = (start: {
  readonly conversation: Bytes
  readonly colleague: ColleagueKeys
  readonly logs: readonly KeyLog[]
  /** Whose envelopes the server gives this reader: an opener gets the colleague's alone (8.9). */
  readonly given?: Reading['given']
}): Loop => {
  const { conversation, colleague, logs } = start
  const chain = { conversation, colleague, logs, records: [] }
  return {
    reading: startReading(chain, new Map(), { given: start.given ?? 'all' }),
    minutes: new Map(),
    brokenBy: undefined,
    strays: new Set(),
    elsewhere: new Set(),
    goneOnPast: new Set(),
    cursor: undefined,
  }
}

/**
 * The same loop with a longer log: a record may name an entry that was written since (7.9). Another log, which the person has accepted
 * (5.5), stands after the old one: records made before are measured there.
 */
export const withLog = (loop: Loop, log: KeyLog): Loop => {
  const { reading } = loop
  const chain = { ...reading.chain, logs: logsWith(reading.chain.logs, log) }
  return { ...loop, brokenBy: undefined, reading: { ...reading, chain } }
}

/** From a claim on its claimer is given everybody's envelopes. */
export const givenAll = (loop: Loop): Loop => ({ ...loop, reading: { ...loop.reading, given: 'all' } })

/**
 * Reads what the server handed out: records first, because an envelope is judged under the record its header names; then the wraps
 * of this reader; then envelopes in the order received. What is held already is skipped, so a list may be fed twice.
 */
export const feed = async (loop: Loop, reader: LoopReader, items: ItemList): Promise<Loop> => {
  const withRecords = items.records.reduce(feedRecord, { ...loop, brokenBy: undefined })
  const withKeys = await feedWraps(withRecords, reader, items)
  const read = items.envelopes.reduce(feedEnvelope, withKeys)
  // A broken chain keeps its cursor: the next look asks for the same again.
  return read.brokenBy ? read : { ...read, cursor: items.cursor ?? loop.cursor }
}

const feedRecord = (loop: Loop, wire: Bytes): Loop => {
  if (loop.brokenBy) return loop
  const record = parseRecord(wire)
  if (isRefused(record)) return { ...loop, brokenBy: record }
  const held = loop.reading.chain.records[record.e]
  if (held && same(held.hash, record.hash)) return loop
  const reading = readRecord(loop.reading, wire)
  return isRefused(reading) ? { ...loop, brokenBy: reading } : { ...loop, reading }
}

const feedWraps = async (loop: Loop, reader: LoopReader, { wraps }: ItemList): Promise<Loop> => {
  const epochKeys = new Map<number, EpochKey>(loop.reading.epochKeys)
  for (const { e, index, file } of wraps) {
    const record = loop.reading.chain.records[e]
    // Only the place that is mine by key: a wrap under another index is not for me to try.
    if (record === undefined || reader.indexIn(record) !== index) continue
    if (typeof epochKeys.get(e) === 'object') continue
    const opened = await openWrap(reader.identity, record, index, file)
    epochKeys.set(e, isRefused(opened) ? 'unreadable' : opened)
  }
  return { ...loop, reading: { ...loop.reading, epochKeys } }
}

const feedEnvelope = (loop: Loop, { minute, bytes }: ItemList['envelopes'][number]): Loop => {
  const envelope = parseEnvelope(bytes)
  const name = isRefused(envelope) ? toHex(bytes.slice(0, 64)) : toHex(envelope.hash)
  const stray = (): Loop => ({ ...loop, strays: new Set([...loop.strays, name]) })
  if (isRefused(envelope)) return stray()
  if (holdsEnvelope(loop.reading, envelope.hash)) return loop
  const read = readEnvelope(loop.reading, bytes)
  if (isRefused(read)) return stray()
  return { ...loop, reading: read.reading, minutes: new Map([...loop.minutes, [name, minute]]) }
}

/** 8.6: the server changed a message, and the person has not gone on yet. One more that is changed later stops everything again. */
export const isHalted = ({ reading, goneOnPast }: Loop): boolean =>
  [...reading.altered].some(place => !goneOnPast.has(place))

/** The person has read the warning and goes on. */
export const goOn = (loop: Loop): Loop => ({ ...loop, goneOnPast: new Set(loop.reading.altered) })

/** The key of the newest epoch, or why there is none to seal with. */
const newestKey = ({ reading, brokenBy }: Loop): Bytes | Refused => {
  if (brokenBy) return brokenBy
  const newest = reading.chain.records.at(-1)
  if (newest === undefined) return refuse('7.4', 'there is no epoch yet')
  const key = reading.epochKeys.get(newest.e)
  return typeof key === 'object' ? key.K : refuse('7.8', 'the newest epoch has no key here')
}

/** Seals the next message of `own` on the head it has read. Keep the bytes until the receipt and resend the same. */
export const sealNext = (
  loop: Loop,
  own: number,
  given: { readonly messageId: Bytes; readonly message: Message },
): Sealed | Refused => {
  if (isHalted(loop)) return refuse('8.6', 'a message was altered, and the person has not gone on')
  const K = newestKey(loop)
  if (isRefused(K)) return K
  const { reading } = loop
  const place = { from: own, head: lastHead(reading, own), ack: nextAck(reading, own) }
  return sealMessage({ chain: reading.chain, K, ...place, ...given })
}

/** After a 409 and a fresh look: counts as sent, may be sealed again, or must stop (8.8). */
export const judgeConflict = (
  loop: Loop,
  own: number,
  given: {
    readonly named: Head | undefined
    readonly acknowledged: readonly Bytes[]
    readonly messageId: Bytes
  },
): AfterConflict | Refused => loop.brokenBy ?? afterConflict({ reading: loop.reading, own, ...given })

/** Remembers what a conflict brought to light, for the page to say where it came from. */
export const withElsewhere = (loop: Loop, judged: AfterConflict): Loop => ({
  ...loop,
  elsewhere: new Set([...loop.elsewhere, ...judged.elsewhere.map(({ envelope }) => toHex(envelope.hash))]),
})

/** Whether this reader holds an envelope already. */
export const holds = (loop: Loop, hash: Bytes): boolean => holdsEnvelope(loop.reading, hash)
