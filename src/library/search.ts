/**
 * Looking for words without a search engine: every word typed must stand somewhere in the title, the description, the makers
 * or the themes. PostgreSQL has no Welsh stemmer, so Welsh words are compared without their mutation: *chymorth*, *gymorth*
 * and *nghymorth* all find *cymorth*.
 */

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** One letter stands for all that a mutation may turn it into; two words that differ there alone compare as the same. */
const mutations: readonly (readonly [RegExp, string])[] = [
  [/^ff/, 'ff'],
  [/^(ngh|ng|ch|c|g)/, 'c'],
  [/^(mh|ph|p|b|m|f)/, 'p'],
  [/^(nh|th|t|dd|d|n)/, 't'],
  [/^(ll|l)/, 'l'],
  [/^(rh|r)/, 'r'],
]

/** A Welsh word without its mutation: `chymorth`, `gymorth` and `cymorth` become the same. */
export const withoutMutation = (word: string): string => {
  const found = mutations.find(([initial]) => initial.test(word))
  return found ? word.replace(found[0], found[1]) : word
}

/** What a search in English compares with; spaces stand around every word. */
export const englishSearch = (texts: readonly string[]): string =>
  ` ${plainWords(texts.join(' ')).join(' ')} `

/** What a search in Welsh compares with: the English as it is, and the Welsh without mutations. */
export const welshSearch = (english: readonly string[], welsh: readonly string[]): string =>
  `${englishSearch(english)}${plainWords(welsh.join(' ')).map(withoutMutation).join(' ')} `

/**
 * The LIKE patterns of a search: every inner list holds alternatives of which one must match. A soft mutation takes a G away
 * (*gwaith*, *waith*), so a Welsh word is also tried with one before it.
 */
export const patternsOf = (typed: string, lang: 'en' | 'cy'): readonly (readonly string[])[] =>
  plainWords(typed).map(word =>
    lang === 'en'
      ? [`%${word}%`]
      : [`%${word}%`, `% ${withoutMutation(word)}%`, `% ${withoutMutation(`g${word}`)}%`],
  )
