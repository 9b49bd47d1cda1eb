/** What a cell may mean as a day, in all the ways that people write days. Pure; what is meant is another file's business. */
import { realDay } from '../../platform/day.ts'
import { plain, type Cell } from './cells.ts'

/** What one cell may mean. */
export type Form =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' }
  /** Only this day. `shows`: the order that was seen to be meant, because the other is no day. */
  | { readonly kind: 'day'; readonly day: string; readonly shows?: Order }
  /** 03/04/2024: the third of April, or March the fourth. */
  | { readonly kind: 'either'; readonly dmy: string; readonly mdy: string }
  /** A whole month. `bare`: "Mar 24", which may as well be a day without its year. */
  | { readonly kind: 'month'; readonly month: string; readonly bare: boolean }

export type Order = 'dmy' | 'mdy'

const nothings = new Set(
  [
    '',
    'n a',
    'na',
    'none',
    'no',
    'nil',
    'tbc',
    'tba',
    'tbd',
    'not yet',
    'booked',
    'pending',
    'awaiting',
  ].concat([
    'to be confirmed',
    'unknown',
    'not known',
    'outstanding',
    'dim',
    'dim eto',
    'ddim',
    'na',
    'i w gadarnhau',
  ]),
)

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'ionawr', 'ion'],
  ['feb', 'february', 'chwefror', 'chwef'],
  ['mar', 'march', 'mawrth', 'maw'],
  ['apr', 'april', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['jun', 'june', 'mehefin', 'meh'],
  ['jul', 'july', 'gorffennaf', 'gorff'],
  ['aug', 'august', 'awst'],
  ['sep', 'sept', 'september', 'medi'],
  ['oct', 'october', 'hydref', 'hyd'],
  ['nov', 'november', 'tachwedd', 'tach'],
  ['dec', 'december', 'rhagfyr', 'rhag'],
]
const monthOf = (word: string): number => monthNames.findIndex(names => names.includes(word)) + 1

const two = (figure: number) => String(figure).padStart(2, '0')

/** Two figures are of this century: nobody's certificate is of 1980. */
const yearOf = (figures: string): number => (figures.length === 2 ? 2000 + Number(figures) : Number(figures))

/** The day with these figures, where there is one. */
export const dayOf = (year: number, month: number, day: number): string | undefined => {
  return year >= 1950 && year <= 2100 ? realDay(year, month, day) : undefined
}

const certain = (day: string | undefined, shows?: Order): Form =>
  day === undefined ? { kind: 'unread' } : { kind: 'day', day, ...(shows && { shows }) }

/** A day as Excel counts: 1 is the first of January 1900, and 1900 had a 29th of February there. */
const serial = (figure: number): Form =>
  figure >= 20_000 && figure < 80_000
    ? certain(new Date(Date.UTC(1899, 11, 30) + Math.floor(figure) * 86_400_000).toISOString().slice(0, 10))
    : { kind: 'unread' }

/** Everything a cell may mean as a day. */
export const formOf = (cell: Cell | undefined): Form => {
  if (cell === null || cell === undefined) return { kind: 'none' }
  if (typeof cell === 'object') return { kind: 'day', day: cell.day }
  if (typeof cell === 'boolean') return cell ? { kind: 'unread' } : { kind: 'none' }
  if (typeof cell === 'number')
    return cell > 19_500_101 && cell < 21_001_231 ? compact(String(cell)) : serial(cell)
  return ofWords(cell)
}

const compact = (figures: string): Form =>
  certain(dayOf(Number(figures.slice(0, 4)), Number(figures.slice(4, 6)), Number(figures.slice(6, 8))))

const ofWords = (cell: string): Form => {
  if (nothings.has(plain(cell)) || /^[-–—?.]+$/.test(cell.trim())) return { kind: 'none' }
  const words = cell
    .toLowerCase()
    .replace(/^(exp(ires|iry)?|valid|until|by|due|done|completed|signed|passed)\b[:.\s]*/, '')
    .replace(/[t\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '')
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '')
    .replaceAll(/(\d)(st|nd|rd|th|af|ail|ydd|fed|eg)\b/g, '$1')
    .replaceAll(/[,\s]+/g, ' ')
    .trim()
  return ofFigures(words) ?? ofNamedMonth(words) ?? { kind: 'unread' }
}

const ofFigures = (words: string): Form | undefined => {
  if (/^\d{8}$/.test(words)) return compact(words)
  if (/^\d{5}(\.\d+)?$/.test(words)) return serial(Number(words))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words)
  if (iso) return certain(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(words)
  if (month) return ofMonth(Number(month[2]), Number(month[1]), false)
  const parts = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(words)
  if (!parts) return undefined
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), yearOf(parts[4] ?? '')]
  const [dmy, mdy] = [dayOf(year, second, first), dayOf(year, first, second)]
  if (dmy && mdy && dmy !== mdy) return { kind: 'either', dmy, mdy }
  return dmy ? certain(dmy, mdy ? undefined : 'dmy') : certain(mdy, 'mdy')
}

const ofMonth = (year: number, month: number, bare: boolean): Form =>
  month >= 1 && month <= 12 && year >= 1950 && year <= 2100
    ? { kind: 'month', month: `${year}-${two(month)}`, bare }
    : { kind: 'unread' }

const ofNamedMonth = (words: string): Form | undefined => {
  const whole = /^(\d{1,2})[-/. ]?([a-z]+)[-/. ']*(\d{4}|\d{2})$/.exec(words)
  if (whole) return certain(dayOf(yearOf(whole[3] ?? ''), monthOf(whole[2] ?? ''), Number(whole[1])))
  const american = /^([a-z]+)[-. ](\d{1,2})[-. ](\d{4})$/.exec(words)
  if (american) return certain(dayOf(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])))
  const month = /^([a-z]+)[-/. ]*('?)(\d{4}|\d{2})$/.exec(words)
  if (!month) return undefined
  const [, name = '', mark, year = ''] = month
  return monthOf(name) === 0
    ? { kind: 'unread' }
    : ofMonth(yearOf(year), monthOf(name), year.length === 2 && mark === '' && Number(year) <= 31)
}
