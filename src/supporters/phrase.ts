/** The poster's phrase: what a whole force shares, compared as tired people type it. */
import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Case, spaces, hyphens, apostrophes, full stops and accents do not matter: "Y Bont-Lâs" is "y bont las", because a phone
 * keyboard hides the circumflex and a poster is read across a corridor.
 */
export const plainPhrase = (typed: string): string =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')

/** Whether this is the phrase. Both are hashed first, so that the time tells nothing about how much was right. */
export const isSamePhrase = (typed: string, phrase: string): boolean => {
  const [one, other] = [typed, phrase].map(text => createHash('sha256').update(plainPhrase(text)).digest())
  return one !== undefined && other !== undefined && plainPhrase(phrase) !== '' && timingSafeEqual(one, other)
}

/** A phrase a force may choose: at least three words and twelve letters, so that trying common words does not open the list. */
export const isGoodPhrase = (phrase: string): boolean =>
  phrase.length <= 80 && phrase.trim().split(/[\s-]+/).length >= 3 && plainPhrase(phrase).length >= 12
