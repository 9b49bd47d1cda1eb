import { dayText, type Lang } from '../../../platform/text.ts'

const inLondon = { timeZone: 'Europe/London' } as const

const dayOf = (moment: Date): string => moment.toLocaleDateString('en-GB', inLondon)

/** A time of day in London: "06:33". */
export const clock = (minute: number): string =>
  new Date(minute * 60_000).toLocaleTimeString('en-GB', { ...inLondon, hour: '2-digit', minute: '2-digit' })

/** A day in words: "Tuesday 24 November". */
export const day = (minute: number, lang: Lang): string => dayText(new Date(minute * 60_000), lang)

/** As short as is still clear: today a time, before that the day as well. An ended conversation keeps its days alone. */
export const when = (minute: number, now: number, lang: Lang, daysAlone = false): string => {
  const moment = new Date(minute * 60_000)
  if (daysAlone) return day(minute, lang)
  return dayOf(moment) === dayOf(new Date(now)) ? clock(minute) : `${day(minute, lang)}, ${clock(minute)}`
}

/** For `<time datetime>`. */
export const isoMinute = (minute: number): string =>
  new Date(minute * 60_000).toISOString().slice(0, 16) + 'Z'
