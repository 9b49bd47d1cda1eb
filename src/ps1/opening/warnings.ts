import { headOf } from '../record-chain.ts'
import type { Head } from '../record.ts'
import { lastHead, placeKey, type Item, type Reading } from './reading.ts'

/** What a page has to say about a conversation besides its messages. Each is shown in words, with a way on. */
export type Warnings = {
  /** The server changed these (8.6): nothing is sent until the person goes on. */
  readonly altered: readonly Item[]
  /** "One message could not be opened" (8.6, 7.8). */
  readonly notOpened: readonly Item[]
  /** Somebody holds a message that the server has not given us (8.5): "a message is being held back". */
  readonly heldBack: readonly Head[]
  /** Envelopes a later record does not know (8.4). */
  readonly cut: readonly Item[]
}

const isGiven = (reading: Reading, from: number): boolean =>
  reading.given === 'all' || reading.given.includes(from)

/**
 * Held-back messages: an ack, or a record's head, beyond what was given. Ask once loading is done: until then the rest may still
 * be on its way.
 */
function heldBack(reading: Reading): readonly Head[] {
  const named = [
    ...reading.items.map(item => item.ack).filter(ack => ack !== undefined),
    ...reading.chain.records.flatMap(record => record.heads),
  ]
  const furthest = new Map<number, Head>()
  for (const head of named) {
    if (!isGiven(reading, head.from)) continue
    if (head.seq > (furthest.get(head.from)?.seq ?? 0)) furthest.set(head.from, head)
  }
  return [...furthest.values()].filter(head => head.seq > (lastHead(reading, head.from)?.seq ?? 0))
}

export const warningsOf = (reading: Reading): Warnings => ({
  altered: reading.items.filter(item => reading.altered.has(placeKey(item.envelope))),
  notOpened: reading.items.filter(item => item.standing === 'not opened'),
  heldBack: heldBack(reading),
  cut: reading.cut,
})

/** The note an opener is shown (8.9): the first envelope of the newest circle, and no earlier one. */
export function newestNote(reading: Reading): Item | undefined {
  const circle = reading.chain.records.findLast(record => record.kind === 'circle')
  if (circle === undefined) return undefined
  const seq = (headOf(circle, 0)?.seq ?? 0) + 1
  return reading.items.find(
    ({ envelope }) => envelope.from === 0 && envelope.e === circle.e && envelope.seq === seq,
  )
}
