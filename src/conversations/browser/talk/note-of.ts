import type { RequestCard } from '../../../ps1/checking.ts'
import { encodeMessage, MOST_NOTE_BYTES, wholeMinute, type Note } from '../../../ps1/opening.ts'
import { isRefused, utf8 } from '../../../ps1/checking.ts'
import { personBytes } from '../../../asking/browser/trusted.ts'
import type { Draft } from './draft.ts'

const said = (value: string, name: string) => (value.trim() === '' ? {} : { [name]: value.trim() })

/**
 * Everything inside the seal; what was left empty is left out. The topic goes as its label in the note's own words, so that whoever
 * opens it needs no list.
 */
export const noteOf = (draft: Draft, at: Date, themes: Readonly<Record<string, string>>): Note => {
  const call =
    draft.kind === 'call'
      ? { ...said(draft.number, 'number'), ...said(draft.safe, 'safe'), voicemail: draft.voicemail }
      : {}
  return {
    type: 'note',
    text: draft.text,
    time: wholeMinute(Math.floor(at.getTime() / 1000)),
    ...said(themes[draft.theme] ?? '', 'theme'),
    ...said(draft.callMe, 'callMe'),
    ...call,
  }
}

/** All that the programme can read of it. */
export const cardOf = (draft: Draft): RequestCard => ({
  kind: draft.kind,
  language: draft.language,
  person: draft.named === undefined ? undefined : personBytes(draft.named),
  deadlineMinutes: draft.named === undefined ? 0 : draft.deadline,
})

/** Bytes left of the 4,095 of a note, negative where it is too long. */
export const bytesLeft = (draft: Draft, themes: Readonly<Record<string, string>>): number => {
  const note = noteOf(draft, new Date(0), themes)
  const encoded = encodeMessage(note)
  const used = isRefused(encoded) ? utf8(JSON.stringify(note)).length : encoded.length
  // The time in minutes takes more figures than zero does.
  return MOST_NOTE_BYTES - used - 9
}
