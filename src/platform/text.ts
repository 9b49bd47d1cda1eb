/** The two languages of every page. English is the source; Welsh is written beside it. */
export type Lang = 'en' | 'cy'

/** The shape of a slice's words: any string may stand where the English one stands, and functions keep their arguments. */
export type Widen<T> = T extends string
  ? string
  : T extends (...given: infer Given) => unknown
    ? (...given: Given) => string
    : T extends readonly (infer Each)[]
      ? readonly Widen<Each>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> }

/**
 * Pairs the words of one slice: `export const text = both(en, cy)`, then `const t = text(lang)`.
 * A key that Welsh lacks does not compile.
 */
export const both =
  <T>(en: T, cy: NoInfer<T>) =>
  (lang: Lang): T =>
    lang === 'cy' ? cy : en

/** One text in both languages, as it comes from reference data. Empty Welsh means "English only". */
export type Bilingual = { readonly en: string; readonly cy: string }

/** The text in the reader's language, or the English with its `lang`, so that a page can mark it. */
export const inLang = (words: Bilingual, lang: Lang): { text: string; lang: Lang } =>
  lang === 'cy' && words.cy !== '' ? { text: words.cy, lang } : { text: words.en, lang: 'en' }

// Browsers come without Welsh: their Intl would put "Saturday" into a Welsh sentence. The names are ours.
const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
]
const weekdays: Readonly<Record<string, string>> = {
  Monday: 'dydd Llun',
  Tuesday: 'dydd Mawrth',
  Wednesday: 'dydd Mercher',
  Thursday: 'dydd Iau',
  Friday: 'dydd Gwener',
  Saturday: 'dydd Sadwrn',
  Sunday: 'dydd Sul',
}

const inLondon = (date: Date, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'Europe/London' }).format(date)

/** A date a person reads, in London time: "24 November 2026", "24 Tachwedd 2026". */
export const dateText = (date: Date, lang: Lang): string => {
  if (lang === 'en') return inLondon(date, { day: 'numeric', month: 'long', year: 'numeric' })
  const month = months[Number(inLondon(date, { month: 'numeric' })) - 1] ?? ''
  return `${inLondon(date, { day: 'numeric' })} ${month} ${inLondon(date, { year: 'numeric' })}`
}

/** A day without its year: "Tuesday 24 November", "dydd Mawrth 24 Tachwedd". */
export const dayText = (date: Date, lang: Lang): string => {
  const weekday = inLondon(date, { weekday: 'long' })
  const [day, month] = dateText(date, lang).split(' ')
  return `${lang === 'cy' ? (weekdays[weekday] ?? weekday) : weekday} ${day} ${month}`
}

/** A time of day in London, 24 hours: "06:00". */
export const timeText = (date: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'Europe/London',
  }).format(date)

/** A weekday and time: "Thursday 14:00", "dydd Iau 14:00". */
export const dayTimeText = (date: Date, lang: Lang): string => {
  const weekday = inLondon(date, { weekday: 'long' })
  return `${lang === 'cy' ? (weekdays[weekday] ?? weekday) : weekday} ${timeText(date)}`
}

const inWelsh = new Intl.Collator('cy-GB')
const inEnglish = new Intl.Collator('en-GB')

/** Sorts names by the alphabet of the page; the Welsh one knows that "ll" follows "l". */
export const sortText = (words: readonly string[], lang: Lang): string[] =>
  words.toSorted(lang === 'cy' ? inWelsh.compare : inEnglish.compare)
