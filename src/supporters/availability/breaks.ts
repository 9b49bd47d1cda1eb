/** Nobody is on call round the clock (rule 14): how long the longest stretch without a break is. Pure. */
import { dayPlus } from '../../platform/day.ts'
import type { Span } from '../duty.ts'
import { cycleDay, shiftsOn, spansOfShifts, type Hours, type Shift } from '../shifts.ts'

const hour = 60 * 60 * 1000

/** Two rounds of the longest cycle would be twenty weeks; two rounds of this one, and four weeks of what is dated, show all. */
const lookAhead = (hours: Hours) => Math.max(28, 2 * hours.pattern.days)

/** The longest stretch, from `today` on, when it is longer than `most` hours; nothing when all are short enough. */
export const tooLong = (hours: Hours, today: string, most: number): Span | undefined =>
  spansOfShifts(shiftsOn(hours, dayPlus(today, -1), dayPlus(today, lookAhead(hours))))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .find(span => span.to - span.from > most * hour)

/** One day as a preview shows it. */
export type PreviewDay = {
  readonly day: string
  readonly shifts: readonly Shift[]
  readonly away: boolean
  /** 1 to the length of the cycle. */
  readonly cycleDay: number
}

/** So many days from `first` on, each with what colleagues will see. */
export const preview = (hours: Hours, first: string, days: number): PreviewDay[] =>
  Array.from({ length: days }, (_, at) => dayPlus(first, at)).map(day => ({
    day,
    shifts: shiftsOn(hours, day, day).toSorted((a, b) => a.start - b.start),
    away: hours.away.some(({ from, until }) => from <= day && day <= until),
    cycleDay: cycleDay(hours.pattern, day),
  }))
