import { isZero, same, zeros, type Bytes } from '../bytes.ts'
import { parseEnvelope, type Envelope } from '../envelope.ts'
import { followRecord, headOf, mayWrite } from '../record-chain.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { judgeContent } from './content-rules.ts'
import { isAuthentic, itemAt, lastHead, lastItem, placeKey, type Item, type Reading } from './reading.ts'

/**
 * One envelope from the server, in a reading that has the records (8.4 to 8.7). Either it takes the next place of its sender's
 * chain, in one of four standings, or it is refused and takes none: the sender's true next one still fits.
 */
export function readEnvelope(
  reading: Reading,
  bytes: Bytes,
): { readonly reading: Reading; readonly item: Item } | Refused {
  const envelope = parseEnvelope(bytes)
  if (isRefused(envelope)) return envelope
  const why = recordFaults(reading, envelope) ?? placeFaults(reading, envelope)
  if (why !== undefined) return why
  const item = judgeContent(reading, envelope)
  const altered = new Set(reading.altered)
  // The one before was not opened and is not what its sender names: the server changed it on the way (8.6).
  const expected = lastHead(reading, envelope.from)
  if (expected !== undefined && !same(envelope.prev, expected.hash)) altered.add(placeKey(expected))
  const next = { ...reading, items: [...reading.items, item], altered }
  return { reading: compareNamed(next, item), item }
}

function recordFaults(reading: Reading, envelope: Envelope): Refused | undefined {
  const { chain } = reading
  if (!same(envelope.conversation, chain.conversation)) return refuse('8.1', 'of another conversation')
  const record = chain.records[envelope.e]
  if (record === undefined || !same(record.hash, envelope.recordHash)) {
    return refuse('8.1', 'a record that was not followed')
  }
  if (!mayWrite(record, envelope.from)) return refuse('7.4', 'the sender may not write in this epoch')
  return undefined
}

function placeFaults(reading: Reading, envelope: Envelope): Refused | undefined {
  const { from, seq, e } = envelope
  const before = lastItem(reading, from)
  const head = lastHead(reading, from)
  const next = reading.chain.records[e + 1]
  // Whoever signed the next record had not seen it: written later with an old key, by somebody who has left, perhaps.
  if (next !== undefined && seq > (headOf(next, from)?.seq ?? 0)) {
    return refuse('8.4', "of an earlier epoch, beyond the next record's heads")
  }
  if (e < (before?.envelope.e ?? reading.startsAt ?? 0)) return refuse('8.4', 'the epoch decreases')
  if (seq !== (head?.seq ?? 0) + 1) return refuse('8.4', 'not the next seq of its sender')
  if (same(envelope.prev, head?.hash ?? zeros(32))) return undefined
  // An envelope that was opened, or a head that was signed, is what it is: then this one does not belong after it.
  const unsure = before !== undefined && !isAuthentic(before) && !isZero(envelope.prev)
  return unsure ? undefined : refuse('8.4', "prev is not the sender's previous envelope")
}

/** 7.9, 8.6: envelopes whose hash differs from the one named in a record's heads or in an opened ack are altered. */
function compareNamed(reading: Reading, item: Item): Reading {
  const { from, seq, hash } = item.envelope
  const altered = new Set(reading.altered)
  const named = [
    ...reading.chain.records.flatMap(record => record.heads),
    ...reading.items.flatMap(other => other.ack ?? []),
  ]
  for (const head of named) {
    if (head.from === from && head.seq === seq && !same(head.hash, hash)) altered.add(placeKey(head))
  }
  if (item.ack !== undefined) {
    const held = itemAt(reading, item.ack.from, item.ack.seq)
    if (held !== undefined && !same(held.envelope.hash, item.ack.hash)) altered.add(placeKey(item.ack))
  }
  return { ...reading, altered }
}

/**
 * The next record while reading live. Envelopes of earlier epochs beyond its heads lose their place (8.4): a server that showed
 * us something before the record which its signer never saw cannot have it both ways.
 */
export function readRecord(reading: Reading, wire: Bytes): Reading | Refused {
  const chain = followRecord(reading.chain, wire)
  if (isRefused(chain)) return chain
  const record = chain.records.at(-1)
  const isBeyond = ({ envelope }: Item): boolean => envelope.seq > (headOf(record, envelope.from)?.seq ?? 0)
  const cut = reading.items.filter(isBeyond)
  const altered = new Set(reading.altered)
  for (const item of cut) altered.delete(placeKey(item.envelope))
  const kept = { ...reading, chain, altered, items: reading.items.filter(item => !isBeyond(item)) }
  const checked = kept.items.reduce(compareNamed, kept)
  return { ...checked, cut: [...reading.cut, ...cut] }
}
