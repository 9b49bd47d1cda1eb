import type { RequestCard } from '../../../ps1/checking.ts'
import { encodeMessage, MOST_NOTE_BYTES, wholeMinute, type Note } from '../../../ps1/opening.ts'
import { isRefused, utf8 } from '../../../ps1/checking.ts'
import { personBytes } from '../../../asking/browser/trusted.ts'

/** What somebody has typed and chosen for the note. In memory only, until it is sealed. */
export type Draft = {
  readonly kind: 'message' | 'call'
  readonly language: 'en' | 'cy'
  /** A person's id; undefined: whoever is free. */
  readonly named: string | undefined
  /** Minutes until others are asked too; 0: never. Counts where somebody is named. */
  readonly deadline: number
  readonly text: string
  readonly theme: string
  readonly callMe: string
  readonly number: string
  readonly safe: string
  readonly voicemail: boolean
}

export const emptyDraft = (language: Draft['language']): Draft => ({
  kind: 'message',
  language,
  named: undefined,
  deadline: 120,
  text: '',
  theme: '',
  callMe: '',
  number: '',
  safe: '',
  voicemail: false,
})

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

export const isEmpty = (draft: Draft): boolean => draft.text.trim() === '' && draft.theme === ''

/** Something was typed that leaving would lose. */
export const isTyped = (draft: Draft): boolean =>
  [draft.text, draft.callMe, draft.number, draft.safe].some(value => value.trim() !== '')
