import type { Lang } from '../platform/text.ts'
import { text } from './text.ts'

/** What a resource contains that may hurt, in the language of the page; a note we have no words for yet stays in English. */
export const notesText = (notes: readonly string[], lang: Lang): string => {
  const words: Readonly<Record<string, string>> = text(lang).notes
  return notes.map(note => words[note] ?? note).join(', ')
}
