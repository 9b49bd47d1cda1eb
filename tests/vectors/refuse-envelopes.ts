import { parseEnvelope, utf8, zeros, type Bytes } from '../../src/ps1/checking.ts'
import { random } from '../../src/ps1/opening.ts'
import type { Header } from '../../src/ps1/envelope.ts'
import { forgeEnvelope } from '../make/ps1-forge.ts'
import { flip, good, present } from '../make/ps1-people.ts'
import { NINE, textAt, type Story } from '../make/ps1-story.ts'
import { linesOf, type Refusal } from './refusal.ts'

const line = linesOf('envelope')
const plain = textAt(40, 'Not this one.')

type Sealing = (
  at: number,
  changes?: Partial<Header>,
  sealed?: { readonly plain?: unknown; readonly padded?: Bytes; readonly bucket?: number; readonly K?: Bytes },
) => Bytes

/** The true envelope `at`, sealed again with something changed by somebody who holds the epoch's key. */
const sealer =
  (story: Story): Sealing =>
  (at, changes = {}, sealed = {}) => {
    const header = { ...good(parseEnvelope(present(story.envelopes[at]).bytes)), ...changes }
    const epoch = present(story.epochs[header.e])
    const recordHash = changes.recordHash ?? present(epoch.chain.records[header.e]).hash
    return forgeEnvelope({ header: { ...header, recordHash }, K: epoch.K, plain, ...sealed })
  }

export function refuseEnvelopes(story: Story): readonly Refusal[] {
  return [...refusePlaces(story), ...refuseSeals(story), ...refuseContents(story)]
}

/** 7.4, 8.1, 8.4: refused, and no place taken. */
function refusePlaces(story: Story): readonly Refusal[] {
  const again = sealer(story)
  const bytes = (at: number): Bytes => present(story.envelopes[at]).bytes
  const first = { seq: 1, prev: zeros(32), ack: undefined, messageId: random(16) }
  const fresh = { messageId: random(16) }
  return [
    line('8.4', 3, 'the true envelope', bytes(3), 'taken'),
    line('8.1', 3, 'a byte less', bytes(3).slice(0, -1)),
    line('8.1', 3, 'the header alone', bytes(3).slice(0, 142)),
    line('8.1', 3, 'another conversation', flip(bytes(3), 2 * 8)),
    line('8.1', 3, 'a record that nobody signed', again(3, { ...fresh, e: 1, recordHash: random(32) })),
    line('8.1', 3, 'a bit of H(record) changed', flip(bytes(3), 24 * 8)),
    line('8.1', 3, "another epoch's record", again(3, { recordHash: present(present(story.epochs[0]).chain.records[0]).hash })),
    line('7.4', 1, 'one who was asked writes in a circle', again(1, { ...first, from: 1 })),
    line('7.4', 3, 'one who is not in the epoch', again(3, { ...first, from: 2 })),
    line('7.4', 10, 'one whose epoch is over writes in a new one', again(10, { ...fresh, from: 1, seq: 3, prev: good(parseEnvelope(bytes(4))).hash })),
    line('8.4', 0, 'the second envelope first', bytes(1)),
    line('8.4', 2, 'an envelope left out', bytes(4)),
    line('8.4', 4, 'an envelope again', bytes(2)),
    line('8.4', 3, 'a seq too far', again(3, { ...fresh, seq: 4 })),
    line('8.4', 3, 'seq 0', again(3, { ...fresh, seq: 0 })),
    line('8.4', 3, 'another prev', again(3, { ...fresh, prev: random(32) })),
    line('8.4', 3, 'a prev of zeros', again(3, { ...fresh, prev: zeros(32) })),
    line('8.4', 0, 'a prev at seq 1', again(0, { prev: random(32) }, { bucket: 4096 })),
    line('8.4', 5, "an earlier epoch, beyond the next record's heads", again(5, { ...fresh, e: 1 })),
    line('8.4', 6, 'a last word with an old key', again(4, { ...fresh, seq: 3, prev: good(parseEnvelope(bytes(4))).hash })),
    line('8.4', 9, 'a note in an epoch that is over', again(9, { ...fresh, e: 2 })),
  ]
}

/**
 * 8.6: it fits its place and does not open. In the place of Cara's first, which no record and no earlier ack names: otherwise it
 * would also be known as altered (7.9), and two readers might say so in different words.
 */
function refuseSeals(story: Story): readonly Refusal[] {
  const again = sealer(story)
  const bytes = present(story.envelopes[6]).bytes
  const turned = present(story.envelopes[5]).bytes.slice()
  turned.set(bytes.slice(0, 142))
  const hidden = 'not opened'
  return [
    line('8.6', 6, 'a bit of ackHash changed', flip(bytes, 100 * 8), hidden),
    line('8.6', 6, 'a bit of messageId changed', flip(bytes, 130 * 8), hidden),
    line('8.6', 6, 'a bit of the nonce changed', flip(bytes, 150 * 8), hidden),
    line('8.6', 6, 'a bit of the text changed', flip(bytes, 200 * 8), hidden),
    line('8.6', 6, 'a bit of the tag changed', flip(bytes, (bytes.length - 1) * 8), hidden),
    line('8.6', 6, "another epoch's key", again(6, {}, { K: present(story.epochs[0]).K }), hidden),
    line('8.6', 6, "the colleague's words under Cara's header", turned, hidden),
  ]
}

/** A text in the smallest size, rightly padded. */
const raw = (text: string): Bytes => {
  const padded = new Uint8Array(256)
  padded.set([...utf8(text), 0x80])
  return padded
}

/** 8.2, 8.3, 8.5, 8.7: authentic and in place, and cannot be shown. */
function refuseContents(story: Story): readonly Refusal[] {
  const again = sealer(story)
  const parsed = story.envelopes.map(({ bytes }) => good(parseEnvelope(bytes)))
  const fresh = { messageId: random(16) }
  const headOf = (at: number) => {
    const { from, seq, hash } = present(parsed[at])
    return { from, seq, hash }
  }
  const note = { type: 'note', text: 'x', time: NINE }
  const hidden = 'cannot be shown'
  const sixth = (sealed: Parameters<Sealing>[2]): Bytes => again(6, fresh, sealed)
  return [
    line('8.3', 6, 'the same, sealed again with nothing wrong', sixth({}), 'taken'),
    line('8.3', 6, 'an unknown type', sixth({ plain: { ...plain, type: 'image' } }), hidden),
    line('8.3', 6, 'half a JSON text', sixth({ padded: raw('{"type":"text"') }), hidden),
    line('8.3', 6, 'no JSON at all', sixth({ padded: raw('hello') }), hidden),
    line('8.2', 6, 'padding without its mark', sixth({ padded: zeros(256) }), hidden),
    line('8.2', 6, 'padding with another mark', sixth({ padded: new Uint8Array(256).fill(0x20) }), hidden),
    line('8.2', 0, 'a first note of another size', again(0, fresh, { plain: note, bucket: 512 }), hidden),
    line('8.5', 7, 'an ack of oneself', again(7, { ...fresh, ack: headOf(6) }), hidden),
    line('8.5', 7, 'an ack less than before', again(7, { ...fresh, ack: headOf(3) }), hidden),
    line('8.5', 2, 'a claimer who does not hold the note', again(2, { ...fresh, ack: undefined }), hidden),
    line('8.7', 6, 'an id twice', again(6, { messageId: present(parsed[0]).messageId }), hidden),
  ]
}
