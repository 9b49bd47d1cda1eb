/** When a route answers. All times are wall-clock times in London; a day is 1 (Monday) to 7 (Sunday). */
export type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7
export type Moment = { readonly day: Day; readonly time: string }

/** One part of a timetable: the same times on several days, or one long stretch over a weekend. */
export type Part =
  | {
      readonly kind: 'daily'
      readonly from: Day
      readonly to: Day
      readonly opens: string
      readonly closes: string
    }
  | { readonly kind: 'stretch'; readonly opens: Moment; readonly closes: Moment }

export type Hours =
  | { readonly kind: 'always' }
  | { readonly kind: 'varies' }
  | { readonly kind: 'per-force' }
  | { readonly kind: 'application' }
  | { readonly kind: 'weekly'; readonly parts: readonly Part[] }

/** Whether somebody answers at a moment. `inDays` counts from today: 0 today, 1 tomorrow, up to 7. */
export type Openness =
  | { readonly kind: 'always' }
  | { readonly kind: 'open'; readonly until: Moment; readonly inDays: number }
  | { readonly kind: 'closed'; readonly opens: Moment; readonly inDays: number }
  /** Nobody knows from here: the route has no timetable of its own. */
  | { readonly kind: 'unknown' }

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const day = `(${dayNames.join('|')})`
const time = '([01]\\d|2[0-3]):([0-5]\\d)'
const daily = new RegExp(`^${day}(?:-${day})? (${time})-(${time})$`)
const stretch = new RegExp(`^${day} (${time})-${day} (${time})$`)

/**
 * Reads the column `hours` of the reference data: `24/7`, `varies`, `per-force`, `application`, or day ranges such as
 * `Mon-Fri 09:00-17:00; Fri 18:00-Mon 06:00`. An end of `00:00`, or before the start, runs past midnight.
 *
 * @returns `undefined` for hours nobody could read; the reader of the file refuses them
 */
export const parseHours = (words: string): Hours | undefined => {
  if (words === '24/7') return { kind: 'always' }
  if (words === 'varies' || words === 'per-force' || words === 'application') return { kind: words }
  const parts = words.split(';').map(part => parsePart(part.trim()))
  return parts.every(part => part !== undefined) ? { kind: 'weekly', parts } : undefined
}

const parsePart = (words: string): Part | undefined => {
  const days = daily.exec(words)
  if (days) {
    const [, from, to = from, opens, , , closes] = days
    return opens && closes ? { kind: 'daily', from: dayOf(from), to: dayOf(to), opens, closes } : undefined
  }
  const [, fromDay, opens, , , toDay, closes] = stretch.exec(words) ?? []
  if (!opens || !closes) return undefined
  return {
    kind: 'stretch',
    opens: { day: dayOf(fromDay), time: opens },
    closes: { day: dayOf(toDay), time: closes },
  }
}

const dayOf = (name: string | undefined): Day => (dayNames.findIndex(known => known === name) + 1) as Day

const dayMinutes = 24 * 60
const weekMinutes = 7 * dayMinutes

/** Minutes of a London week from Monday 00:00; `end` may lie in the next week. */
type Span = { readonly start: number; readonly end: number }

const minuteOf = ({ day, time }: Moment): number =>
  (day - 1) * dayMinutes + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const spansOf = (part: Part): Span[] => {
  if (part.kind === 'stretch') {
    const [start, end] = [minuteOf(part.opens), minuteOf(part.closes)]
    return [{ start, end: end > start ? end : end + weekMinutes }]
  }
  const count = ((part.to - part.from + 7) % 7) + 1
  return Array.from({ length: count }, (_, index) => {
    const day = (((part.from - 1 + index) % 7) + 1) as Day
    const [start, end] = [minuteOf({ day, time: part.opens }), minuteOf({ day, time: part.closes })]
    return { start, end: end > start ? end : end + dayMinutes }
  })
}

const two = (number: number): string => String(number).padStart(2, '0')

const momentOf = (minute: number): Moment => {
  const inWeek = minute % weekMinutes
  const inDay = inWeek % dayMinutes
  return {
    day: (Math.floor(inWeek / dayMinutes) + 1) as Day,
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
  }
}

/** The minute of the London week; summer time and its changes are the calendar's business, not ours. */
const londonMinute = (now: Date): number => {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/London')
  return (here.dayOfWeek - 1) * dayMinutes + here.hour * 60 + here.minute
}

/** Whether a route answers now, until when, or when next. */
export const opennessAt = (hours: Hours, now: Date): Openness => {
  if (hours.kind === 'always') return { kind: 'always' }
  if (hours.kind !== 'weekly') return { kind: 'unknown' }
  const minute = londonMinute(now)
  const spans = hours.parts
    .flatMap(spansOf)
    .flatMap(({ start, end }) =>
      [-weekMinutes, 0, weekMinutes].map(shift => ({ start: start + shift, end: end + shift })),
    )
  const days = (then: number) => Math.floor(then / dayMinutes) - Math.floor(minute / dayMinutes)
  const open = spans.filter(span => span.start <= minute && minute < span.end)
  if (open.length > 0) {
    const end = Math.max(...open.map(span => span.end))
    return { kind: 'open', until: momentOf(end), inDays: days(end) }
  }
  const next = Math.min(...spans.map(span => span.start).filter(start => start > minute))
  return { kind: 'closed', opens: momentOf(next), inDays: days(next) }
}
