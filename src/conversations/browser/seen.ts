import { latestOf, mayWrite, memberAt, replacedMembers, same, toHex } from '../../ps1/checking.ts'
import { newestNote, placeKey, warningsOf, type Item, type Note, type Standing } from '../../ps1/opening.ts'
import { isHalted, type Loop } from './reading-loop.ts'

/** What a note says besides its words. */
export type NoteDetails = Pick<Note, 'theme' | 'callMe' | 'number' | 'safe' | 'voicemail'>

/** One message as a page shows it: plain data, made where the keys are. */
export type Line = {
  /** Sender and place: stays the same for as long as the conversation lives. */
  readonly key: string
  readonly isMine: boolean
  readonly from: number
  /** `shown` has words; the others say why they have none. */
  readonly standing: Exclude<Standing, 'unread epoch'>
  /** The server changed it on its way (8.6). */
  readonly isAltered: boolean
  /** Mine, and found only after a conflict: "from your other tab or phone" (8.8). */
  readonly isElsewhere: boolean
  /** Minutes since 1970, by the server's clock. */
  readonly minute: number
  readonly text: string
  readonly note: NoteDetails | undefined
  readonly hash: string
  readonly messageId: string
}

/** Why nothing may be written now, where that is so. */
export type Closed = 'nobody has claimed' | 'a key was replaced' | 'no key' | 'broken'

/** A conversation as a page shows it. */
export type Seen = {
  readonly lines: readonly Line[]
  /** The note as its opener is shown it (8.9). */
  readonly note: Line | undefined
  readonly altered: number
  /** 8.6: nothing is sent until the person has read the warning and goes on. */
  readonly isHalted: boolean
  readonly notOpened: number
  readonly heldBack: number
  readonly cut: number
  readonly strays: number
  readonly closed: Closed | undefined
  /** Where a key was replaced: the day of the entry that did it, days since 1970 (5.1). */
  readonly replacedDay: number | undefined
}

const detailsOf = ({ message }: Item): NoteDetails | undefined => {
  if (message?.type !== 'note') return undefined
  const { theme, callMe, number, safe, voicemail } = message
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(callMe === undefined ? {} : { callMe }),
    ...(number === undefined ? {} : { number }),
    ...(safe === undefined ? {} : { safe }),
    ...(voicemail === undefined ? {} : { voicemail }),
  }
}

const lineOf = (loop: Loop, own: number | undefined, item: Item): Line | undefined => {
  const { envelope, standing, message } = item
  // Of an epoch that was never ours to read: it keeps its place in the chain, and is no damage (8.6).
  if (standing === 'unread epoch') return undefined
  const hash = toHex(envelope.hash)
  return {
    key: placeKey(envelope),
    isMine: envelope.from === own,
    from: envelope.from,
    standing,
    isAltered: loop.reading.altered.has(placeKey(envelope)),
    isElsewhere: loop.elsewhere.has(hash),
    minute: loop.minutes.get(hash) ?? 0,
    text: message?.text ?? '',
    note: detailsOf(item),
    hash,
    messageId: toHex(envelope.messageId),
  }
}

const closedBy = (loop: Loop, own: number | undefined): Closed | undefined => {
  const { reading, brokenBy } = loop
  const record = reading.chain.records.at(-1)
  if (brokenBy || record === undefined) return 'broken'
  if (typeof reading.epochKeys.get(record.e) !== 'object') return 'no key'
  const log = reading.chain.logs.at(-1)
  if (log === undefined || replacedMembers(record, log).length > 0) return 'a key was replaced'
  return own === undefined || !mayWrite(record, own) ? 'nobody has claimed' : undefined
}

/** When a key of the newest epoch was replaced or revoked; of several, the last. */
const replacedDay = ({ reading: { chain } }: Loop): number | undefined => {
  const [record, log] = [chain.records.at(-1), chain.logs.at(-1)]
  if (record === undefined || log === undefined) return undefined
  const days = replacedMembers(record, log).flatMap(index => {
    const keyHash = memberAt(record, index)?.keyHash
    const entry = log.entries.find(each => keyHash !== undefined && same(each.hash, keyHash))
    return (entry && latestOf(log, entry.person)?.fromDay) ?? []
  })
  return days.length === 0 ? undefined : Math.max(...days)
}

/**
 * The whole conversation for a page: lines in the order received, and what has to be said besides. Ask once loading is done: a
 * held-back message is one that was named and not given (8.5). Notes of earlier circles are not shown again (8.9).
 */
export const seenOf = (loop: Loop, own: number | undefined): Seen => {
  const { reading } = loop
  const newest = newestNote(reading)
  const lines = reading.items
    .filter(item => item.message?.type !== 'keys' && (item.message?.type !== 'note' || item === newest))
    .map(item => lineOf(loop, own, item))
    .filter(line => line !== undefined)
  const warnings = warningsOf(reading)
  return {
    lines,
    note: newest && lineOf(loop, own, newest),
    altered: warnings.altered.length,
    isHalted: isHalted(loop),
    notOpened: warnings.notOpened.length,
    heldBack: warnings.heldBack.length,
    cut: warnings.cut.length,
    strays: loop.strays.size,
    closed: closedBy(loop, own),
    replacedDay: replacedDay(loop),
  }
}
