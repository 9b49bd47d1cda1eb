import { toHex, utf8 } from '../bytes.ts'
import { H } from '../hash.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { random, randomBelow, type Random } from './random.ts'

/** The list of `reference/eff-long-words.txt`, an asset of its own: it is handed in, so that pages without words do not carry it. */
export type WordList = { readonly words: readonly string[]; readonly known: ReadonlySet<string> }

/** Seven unless the setting says more; staff always have ten (2.1). */
export const FEWEST_WORDS = 7
export const MOST_WORDS = 10

/** H of the words, one a line, no last newline: EFF's long list without drop-down, felt-tip, t-shirt and yo-yo. */
const LIST_HASH = '76e3348ad957cad7d9c5c68873e89410ed998c19f4956367ab52d9aec4eee884'

/**
 * The list, if it is the right one. Threat: a list that was cut or swapped makes words that somebody can guess, and nobody
 * would see it in them.
 */
export function readWordList(text: string): WordList | Refused {
  const words = text.trim().split(/\s+/)
  if (toHex(H(utf8(words.join('\n')))) !== LIST_HASH) return refuse('2.1', 'not the list this was made for')
  return { words, known: new Set(words) }
}

/** NFKC, lower case, runs of White_Space to one space, none at the ends (2.2): however a phone or a hand writes them. */
export const normalise = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .replaceAll(/^ | $/g, '')

/** `count` fresh words, with a space between (2.1). Each is as likely as any other, and may come twice. */
export const drawWords = (list: WordList, count: number, from: Random = random): string =>
  Array.from({ length: count }, () => list.words[randomBelow(list.words.length, from)] ?? '').join(' ')

/** What is wrong with words typed back, so that the page can say it kindly before a second of Argon2id. */
export type WordsFault = Refused & { readonly count: number; readonly unknown: readonly string[] }

/** The normalised words, or what is wrong: seven to ten, each on the list (2.2). Nothing leaves the device for this. */
export function checkWords(
  list: WordList,
  typed: string,
  fewest = FEWEST_WORDS,
): { readonly normalised: string } | WordsFault {
  const normalised = normalise(typed)
  const words = normalised === '' ? [] : normalised.split(' ')
  const unknown = words.filter(word => !list.known.has(word))
  if (words.length < fewest || words.length > MOST_WORDS) {
    return {
      ...refuse('2.2', `${words.length} words, not ${fewest} to ${MOST_WORDS}`),
      count: words.length,
      unknown,
    }
  }
  if (unknown.length > 0)
    return { ...refuse('2.2', 'a word that is not on the list'), count: words.length, unknown }
  return { normalised }
}

/** Words of the list that begin so, for the field's suggestions; nothing is asked of the server. */
export const suggestWords = (list: WordList, beginning: string, most = 6): readonly string[] => {
  const start = normalise(beginning)
  return start === '' ? [] : list.words.filter(word => word.startsWith(start)).slice(0, most)
}

export const isWordsFault = (value: { readonly normalised: string } | WordsFault): value is WordsFault =>
  isRefused(value)
