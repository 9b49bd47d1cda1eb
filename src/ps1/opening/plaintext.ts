import { readUtf8, utf8, zeros, type Bytes } from '../bytes.ts'
import { BUCKETS } from '../envelope.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** What people say (8.3). `time` in Unix seconds, whole minutes: an exact time is a fingerprint. */
export type Note = {
  readonly type: 'note'
  readonly text: string
  readonly time: number
  readonly theme?: string
  readonly callMe?: string
  readonly number?: string
  readonly safe?: string
  readonly voicemail?: boolean
}
export type Text = { readonly type: 'text'; readonly text: string; readonly time: number }
/** Earlier epochs' keys, which only the colleague grants (7.5). */
export type GrantedKeys = {
  readonly type: 'keys'
  readonly text: string
  readonly time: number
  readonly keys: readonly { readonly e: number; readonly K: Bytes }[]
}
export type Message = Note | Text | GrantedKeys

/** A note always fits the one size every note has. */
export const MOST_NOTE_BYTES = 4095
export const MOST_TEXT_BYTES = 16_383

const noteTexts = ['theme', 'callMe', 'number', 'safe'] as const

export const wholeMinute = (seconds: number): number => Math.floor(seconds / 60) * 60

/** The bytes to pad and seal, or why they are too many. Also the counter under the note: `encodeMessage(note).length`. */
export function encodeMessage(message: Message): Bytes | Refused {
  const json =
    message.type === 'keys'
      ? { ...message, keys: message.keys.map(({ e, K }) => [e, toBase64url(K)]) }
      : message
  const bytes = utf8(JSON.stringify(json))
  const most = message.type === 'note' ? MOST_NOTE_BYTES : MOST_TEXT_BYTES
  if (bytes.length > most) return refuse('8.3', `${bytes.length} bytes, at most ${most}`)
  // Read back: what we would refuse to show is never sent.
  const read = readMessage(bytes)
  return isRefused(read) ? read : bytes
}

/** The message, or why it cannot be shown. Known fields only are copied: a sealed JSON text is hostile input like any other. */
export function readMessage(bytes: Bytes): Message | Refused {
  const json = parseJson(readUtf8(bytes))
  if (json === undefined) return refuse('8.3', 'not a JSON object in UTF-8')
  const { type, text, time } = json
  if (typeof text !== 'string' || !isMinute(time)) return refuse('8.3', 'no text, or not a whole minute')
  if (type === 'text') return { type, text, time }
  if (type === 'note') return readNote(json, { type, text, time }, bytes.length)
  if (type === 'keys') {
    const keys = readKeys(json['keys'])
    return keys === undefined ? refuse('8.3', 'keys of another form') : { type, text, time, keys }
  }
  return refuse('8.3', 'an unknown type')
}

const isMinute = (time: unknown): time is number =>
  typeof time === 'number' && Number.isSafeInteger(time) && time >= 0 && time % 60 === 0

function parseJson(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text ?? '')
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : undefined
  } catch {
    return undefined
  }
}

function readNote(json: Readonly<Record<string, unknown>>, plain: Note, length: number): Note | Refused {
  if (length > MOST_NOTE_BYTES) return refuse('8.3', 'a note of more than 4,095 bytes')
  let note = plain
  for (const field of noteTexts) {
    const value = json[field]
    if (value === undefined) continue
    if (typeof value !== 'string') return refuse('8.3', `${field} is not a text`)
    note = { ...note, [field]: value }
  }
  const { voicemail } = json
  if (voicemail === undefined) return note
  return typeof voicemail === 'boolean'
    ? { ...note, voicemail }
    : refuse('8.3', 'voicemail is not true or false')
}

function readKeys(value: unknown): GrantedKeys['keys'] | undefined {
  if (!Array.isArray(value)) return undefined
  const pairs = value.map((pair: unknown) => {
    const [e, text]: readonly unknown[] = Array.isArray(pair) && pair.length === 2 ? pair : []
    const K = typeof text === 'string' ? fromBase64url(text) : undefined
    const isEpoch = typeof e === 'number' && Number.isInteger(e) && e >= 0 && e < 65_536
    return isEpoch && K?.length === 32 ? { e, K } : undefined
  })
  const good = pairs.filter(pair => pair !== undefined)
  return good.length === pairs.length ? good : undefined
}

/** ISO 7816-4 (8.2): 0x80, then zeros, up to the bucket; undefined where nothing fits. */
export function pad(plain: Bytes, bucket = BUCKETS.find(size => size > plain.length)): Bytes | undefined {
  if (bucket === undefined || plain.length >= bucket) return undefined
  const padded = zeros(bucket)
  padded.set(plain)
  padded[plain.length] = 0x80
  return padded
}

/** What was padded, or undefined: the last byte that is not zero is not 0x80. */
export function unpad(padded: Bytes): Bytes | undefined {
  const mark = padded.findLastIndex(byte => byte !== 0)
  return mark >= 0 && padded[mark] === 0x80 ? padded.slice(0, mark) : undefined
}
