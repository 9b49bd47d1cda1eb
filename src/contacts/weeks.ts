/** The last twelve weeks of a supporter's own records, week by week. Pure. */
import { dayPlus } from '../platform/day.ts'
import { weekdayOf } from '../supporters/index.ts'

export type Week = {
  /** The Monday it begins on, a London day. */
  readonly from: string
  readonly heavy: number
  readonly others: number
}

const weeks = 12

/** The Monday of this day's week. */
export const mondayOf = (day: string): string => dayPlus(day, 1 - weekdayOf(Date.parse(day)))

/** The first day that the twelve weeks hold; this week is the last of them. */
export const firstOf = (today: string): string => dayPlus(mondayOf(today), -7 * (weeks - 1))

/** Twelve weeks, the earliest first; a week without contacts stands as none. */
export const byWeek = (records: readonly { day: string; heavy: boolean }[], today: string): Week[] =>
  Array.from({ length: weeks }, (_, nth) => dayPlus(firstOf(today), 7 * nth)).map(from => {
    const mine = records.filter(({ day }) => mondayOf(day) === from)
    const heavy = mine.filter(record => record.heavy).length
    return { from, heavy, others: mine.length - heavy }
  })
