import { same } from '../bytes.ts'
import { NOTE_BUCKET, type Envelope } from '../envelope.ts'
import { commitTo } from '../hash.ts'
import { headOf } from '../record-chain.ts'
import { isRefused } from '../refusal.ts'
import { readMessage, unpad, type Message } from './plaintext.ts'
import { isAuthentic, type Item, type Reading } from './reading.ts'
import { openEnvelope, opensCircle } from './seal.ts'

/** In which standing an envelope that fits its place stands (8.3, 8.6). */
export function judgeContent(reading: Reading, envelope: Envelope): Item {
  const nothing = { envelope, message: undefined, ack: undefined, why: undefined }
  const key = reading.epochKeys.get(envelope.e)
  if (key === undefined) return { ...nothing, standing: 'unread epoch' }
  const padded = key === 'unreadable' ? undefined : openEnvelope(key.K, envelope)
  if (padded === undefined) return { ...nothing, standing: 'not opened' }
  const ackFault = ackFaults(reading, envelope)
  const ack = ackFault === undefined ? envelope.ack : undefined
  const plain = unpad(padded)
  const message = plain === undefined ? undefined : readMessage(plain)
  const why =
    ackFault ??
    sizeFaults(reading, envelope) ??
    idFaults(reading, envelope) ??
    (message === undefined ? '8.2: bad padding' : undefined) ??
    (isRefused(message) ? `8.3: ${message.why}` : undefined)
  if (why !== undefined || message === undefined || isRefused(message)) {
    return { envelope, message: undefined, ack, why, standing: 'cannot be shown' }
  }
  const keysFault = grantFaults(reading, message)
  return keysFault === undefined
    ? { envelope, message, ack, why: undefined, standing: 'shown' }
    : { envelope, message: undefined, ack, why: keysFault, standing: 'cannot be shown' }
}

/** 8.5: another sender's, never less than before; a claimer's first message holds the note. */
function ackFaults(reading: Reading, envelope: Envelope): string | undefined {
  const { ack, from } = envelope
  if (!envelope.ackWhole) return '8.5: neither an ack nor none'
  if (ack?.from === from) return '8.5: an ack of oneself'
  const before = reading.items.filter(item => item.envelope.from === from && item.ack !== undefined)
  if (ack === undefined && before.length > 0) return '8.5: an ack was there before'
  const less = before.some(item => item.ack?.from === ack?.from && (item.ack?.seq ?? 0) > (ack?.seq ?? 0))
  if (less) return '8.5: less than before'
  const record = reading.chain.records[envelope.e]
  const isClaimers = record?.kind === 'claim' && from === record.signer && envelope.seq === 1
  if (!isClaimers) return undefined
  const note = (headOf(reading.chain.records[envelope.e - 1], 0)?.seq ?? 0) + 1
  return ack?.from === 0 && ack.seq >= note ? undefined : '8.5: the claimer does not hold the note'
}

/** 8.2: a first note of another size would tell the server, and whoever looks at it, how much somebody wrote. */
function sizeFaults(reading: Reading, envelope: Envelope): string | undefined {
  const record = reading.chain.records[envelope.e]
  const first = record !== undefined && opensCircle(record, envelope.from, envelope.seq - 1)
  return first && envelope.bucket !== NOTE_BUCKET ? '8.2: the first of a circle is not of 4096' : undefined
}

/** 8.7: one id, one message. Only opened envelopes count: the server could write any id on one that does not open. */
function idFaults(reading: Reading, envelope: Envelope): string | undefined {
  const twice = reading.items.some(
    item => isAuthentic(item) && same(item.envelope.messageId, envelope.messageId),
  )
  return twice ? '8.7: an id twice' : undefined
}

/** 7.5: a granted key is the one its record commits to, or nothing of the message is believed. */
function grantFaults(reading: Reading, message: Message): string | undefined {
  if (message.type !== 'keys') return undefined
  const good = message.keys.every(({ e, K }) => {
    const record = reading.chain.records[e]
    return record !== undefined && same(record.commit, commitTo(K))
  })
  return good ? undefined : '7.5: a key that its record does not commit to'
}

/** The reading with the keys of a shown `keys` message (7.5): read the envelopes again from the start with it. */
export function withGrantedKeys(reading: Reading, message: Message): Reading['epochKeys'] {
  if (message.type !== 'keys') return reading.epochKeys
  const granted = message.keys.map(({ e, K }) => [e, { K }] as const)
  return new Map([...reading.epochKeys, ...granted])
}
