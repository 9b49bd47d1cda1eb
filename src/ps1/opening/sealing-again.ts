import { same, toHex, type Bytes } from '../bytes.ts'
import type { Head } from '../record.ts'
import { refuse, type Refused } from '../refusal.ts'
import { isAuthentic, lastHead, placeKey, type Item, type Reading } from './reading.ts'

/** What to do with a message the server answered 409 to. */
export type AfterConflict =
  /** It is in the fetched chain: the receipt was lost, the message was not. Never seal it again. */
  | { readonly do: 'counts as sent'; readonly elsewhere: readonly Item[] }
  /** Seal it anew on the fetched head, with the same messageId. `elsewhere` is shown as "from your other tab or phone". */
  | { readonly do: 'seal again'; readonly head: Head | undefined; readonly elsewhere: readonly Item[] }

/**
 * May this client seal again (8.8)? Only after a 409, when it has fetched and opened every own envelope up to the head the server
 * named and found there everything it was ever given a receipt for. Threat: a server that says "409" to have two texts sealed for
 * one place and choose between them, or to make an acknowledged message vanish. Refused means: stop, and say so.
 */
export function afterConflict(conflict: {
  /** The reading after fetching again, records included. */
  readonly reading: Reading
  readonly own: number
  /** The own head the server named with the 409; undefined: it says that nothing of ours is stored. */
  readonly named: Head | undefined
  /** Hashes of own envelopes with a receipt. */
  readonly acknowledged: readonly Bytes[]
  readonly messageId: Bytes
}): AfterConflict | Refused {
  const { reading, own, named, acknowledged } = conflict
  const items = reading.items.filter(item => item.envelope.from === own)
  const head = lastHead(reading, own)
  const isHead =
    head === undefined || named === undefined
      ? head === named
      : head.seq === named.seq && same(head.hash, named.hash)
  if (!isHead) return refuse('8.8', 'the own chain does not reach the head the server names')
  const damaged = items.some(item => !isAuthentic(item) || reading.altered.has(placeKey(item.envelope)))
  if (damaged) return refuse('8.8', 'an own envelope was not opened, or was altered')
  const found = new Set(items.map(item => toHex(item.envelope.hash)))
  if (acknowledged.some(hash => !found.has(toHex(hash)))) {
    return refuse('8.8', 'an own message with a receipt is missing')
  }
  const known = new Set(acknowledged.map(toHex))
  const isOurs = (item: Item): boolean => same(item.envelope.messageId, conflict.messageId)
  const elsewhere = items.filter(item => !known.has(toHex(item.envelope.hash)) && !isOurs(item))
  return items.some(isOurs) ? { do: 'counts as sent', elsewhere } : { do: 'seal again', head, elsewhere }
}
