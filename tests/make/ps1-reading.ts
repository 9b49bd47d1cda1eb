import { forgeEnvelope } from './ps1-forge.ts'
import { good, present } from './ps1-people.ts'
import { readingBefore, tellStory, textAt } from './ps1-story.ts'
import { isRefused, parseEnvelope, type Bytes, type Head } from '../../src/ps1/checking.ts'
import { readEnvelope, type EpochKey, type Reading } from '../../src/ps1/opening.ts'

export const story = await tellStory()
export const envelopes = story.envelopes.map(({ bytes }) => bytes)
export const parsed = envelopes.map(bytes => good(parseEnvelope(bytes)))
export const chain = present(story.epochs[4]).chain
export const keys = new Map<number, EpochKey>(story.epochs.map(({ K }, e) => [e, { K }]))

/** How `bytes` stand for a reader who has all records and has read the `at` envelopes before. */
export const stands = (at: number, bytes: Bytes): string => {
  const read = readEnvelope(readingBefore(story, at), bytes)
  return isRefused(read) ? read.refused : read.item.standing
}

export const readAll = (start: Reading, all: readonly Bytes[]): Reading =>
  all.reduce((reading, bytes) => good(readEnvelope(reading, bytes)).reading, start)

type Changes = {
  readonly ack?: Head | undefined
  readonly messageId?: Bytes
  readonly e?: number
  readonly seq?: number
}

/** The true envelope `at`, sealed again by its own sender with something changed. */
export function resealed(
  at: number,
  changes: Changes,
  plain: unknown = textAt(1, 'x'),
  size?: { padded?: Bytes; bucket?: number },
): Bytes {
  const header = { ...present(parsed[at]), ...changes }
  const { K } = present(story.epochs[header.e])
  const recordHash = present(chain.records[header.e]).hash
  return forgeEnvelope({ header: { ...header, recordHash }, K, plain, ...size })
}
