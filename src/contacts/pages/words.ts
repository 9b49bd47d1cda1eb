import { noonOf } from '../../platform/day.ts'
import { dateText, inLang, type Lang } from '../../platform/text.ts'
import { labelOf } from '../codes.ts'
import type { Kept } from '../record.ts'

/** A day or, where only that is kept, a month: "24 November 2026", "November 2026". */
export const whenText = ({ day, month }: Pick<Kept, 'day' | 'month'>, lang: Lang): string =>
  day ? dateText(noonOf(day), lang) : monthText(month, lang)

/** "November 2026", "Tachwedd 2026". */
export const monthText = (month: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'cy' ? 'cy-GB' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}T12:00:00Z`))

/** "One to one · Phone · 15 to 30": what a list says of a record. */
export const whatText = (record: Kept, lang: Lang): string =>
  [
    record.kind && inLang(labelOf('kind', record.kind), lang).text,
    inLang(labelOf('channel', record.channel), lang).text,
    inLang(labelOf('minutes-band', record.minutes), lang).text,
  ]
    .filter(Boolean)
    .join(' · ')
