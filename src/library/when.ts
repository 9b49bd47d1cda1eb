import { dateText, type Lang } from '../platform/text.ts'
import { publishedOf } from './resource.ts'
import { text } from './text.ts'

/** When something was published, as exactly as it is known: "2021", "March 2021", "9 March 2021", "About 2021", or nothing. */
export const publishedText = (published: string, estimated: boolean, lang: Lang): string => {
  const { precision, date } = publishedOf(published)
  if (precision === 'unknown') return ''
  const when =
    precision === 'day'
      ? dateText(date, lang)
      : new Intl.DateTimeFormat(lang === 'cy' ? 'cy-GB' : 'en-GB', {
          year: 'numeric',
          ...(precision === 'month' && { month: 'long' }),
          timeZone: 'Europe/London',
        }).format(date)
  return estimated ? text(lang).library.publishedAbout(when) : when
}
