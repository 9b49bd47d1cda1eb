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

export const isEmpty = (draft: Draft): boolean => draft.text.trim() === '' && draft.theme === ''

/** Something was typed that leaving would lose. */
export const isTyped = (draft: Draft): boolean =>
  [draft.text, draft.callMe, draft.number, draft.safe].some(value => value.trim() !== '')
