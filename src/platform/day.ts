/**
 * Days of the calendar as text, "2026-11-25": what a date column holds and what runs out. They are London's when they come from
 * `londonDay`; adding to them needs no clock. Isomorphic.
 */

const dayMs = 24 * 60 * 60 * 1000

/** The day's midnight as a number that can be added to; not a moment in London. */
const atUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayAt = (utc: number): string => new Date(utc).toISOString().slice(0, 10)

/** So many days on; fewer than none is earlier. */
export const dayPlus = (day: string, days: number): string => dayAt(atUtc(day) + days * dayMs)

/** Whole days from one to the other; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((atUtc(to) - atUtc(from)) / dayMs)

/** So many months on; from the 31st, the last day of a shorter month. */
export const monthsPlus = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** The day of these three numbers; undefined when there is none: the 31st of a month with 30 days is a slip, not the 1st of the next. */
export const realDay = (year: number, month: number, date: number): string | undefined => {
  const utc = new Date(Date.UTC(year, month - 1, date))
  return utc.getUTCDate() === date && utc.getUTCMonth() === month - 1 ? dayAt(utc.getTime()) : undefined
}

/** The noon of a day, which is the same day in London all year: for `dateText` and its kin, which take moments. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)
