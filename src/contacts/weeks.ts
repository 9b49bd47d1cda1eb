/** The last twelve weeks of a supporter's own records, week by week. Pure. */

export type Week = {
  /** The Monday it begins on, a London day. */
  readonly from: string
  readonly heavy: number
  readonly others: number
}

const weeks = 12
const dayMs = 24 * 60 * 60 * 1000
const plus = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** The Monday of this day's week. 1 January 1970 was a Thursday. */
export const mondayOf = (day: string): string => plus(day, -((Math.floor(Date.parse(day) / dayMs) + 3) % 7))

/** The first day that the twelve weeks hold; this week is the last of them. */
export const firstOf = (today: string): string => plus(mondayOf(today), -7 * (weeks - 1))

/** Twelve weeks, the earliest first; a week without contacts stands as none. */
export const byWeek = (records: readonly { day: string; heavy: boolean }[], today: string): Week[] =>
  Array.from({ length: weeks }, (_, nth) => plus(firstOf(today), 7 * nth)).map(from => {
    const mine = records.filter(({ day }) => mondayOf(day) === from)
    const heavy = mine.filter(record => record.heavy).length
    return { from, heavy, others: mine.length - heavy }
  })
