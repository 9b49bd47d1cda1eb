/** Patterns to begin with, as police forces work them; every time can be changed. Pure. */
import { aMonday, cycleDays, type Duty, type Pattern } from '../shifts.ts'

export const shapes = ['week', 'office', '2-2-2-4', 'five-weeks', 'other'] as const
export type Shape = (typeof shapes)[number]

const hours = (from: number, minutes: number) => ({ start: from * 60, minutes })
const early = hours(7, 480)
const late = hours(14, 480)
const night = hours(22, 540)
const office = hours(9, 480)

const on = (days: readonly number[], stretch: Omit<Duty, 'day'>): Duty[] =>
  days.map(day => ({ day, ...stretch }))
const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)

// Five weeks that vary: earlies, lates, rest, nights, days, with weekends off in two of them.
const fiveWeeks = [
  ...on(run(1, 5), early),
  ...on(run(8, 12), late),
  ...on(run(17, 21), night),
  ...on([25, 26, 27, 28], early),
  ...on([29, 30, 33, 34, 35], late),
]

const lengths: Readonly<Record<Exclude<Shape, 'other'>, number>> = {
  week: 7,
  office: 7,
  '2-2-2-4': 10,
  'five-weeks': 35,
}
const begins: Readonly<Record<Shape, readonly Duty[]>> = {
  week: [],
  office: on(run(1, 5), office),
  // Two earlies, two lates, two nights, four days off.
  '2-2-2-4': [...on([1, 2], early), ...on([3, 4], late), ...on([5, 6], night)],
  'five-weeks': fiveWeeks,
  other: [],
}

/**
 * A pattern of this shape to fill in: what they keep now where it has the same length, otherwise the usual times. Weeks begin on a
 * Monday; of anything else `today` is day 1 until they say which day is.
 */
export const patternOfShape = (shape: Shape, days: number, now: Pattern, today: string): Pattern => {
  const length =
    shape === 'other' ? Math.min(Math.max(days, cycleDays.least), cycleDays.most) : lengths[shape]
  if (shape !== 'office' && now.days === length && now.duties.length > 0) return now
  return { days: length, from: length % 7 === 0 ? aMonday : today, duties: begins[shape] }
}
