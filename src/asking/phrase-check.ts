/**
 * The phrase check (protocol.md): on Continue or Send, in the page, never while typing. A match shows who is awake now; it tells
 * nobody, keeps nothing, sends nothing, and never says "no concern". Its misses and false alarms on 200 sentences in both languages
 * stand in README.md, and a test holds them there. Isomorphic.
 */
import { cymraeg, english } from './phrase-list.ts'

/** Lower case, without accents, apostrophes and punctuation: however a cold thumb types it. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’‘`]/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()} `

const all = [...english, ...cymraeg].map(phrase => plainWords(phrase))

/** Whether any phrase of the list stands in the text, whatever the language of the page. */
export const mayBeInDanger = (text: string): boolean => {
  const words = plainWords(text)
  return all.some(phrase => words.includes(phrase))
}
