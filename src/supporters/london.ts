/**
 * The clock on the wall in London, without a library, because the same rule runs on old phones that lack `Temporal`
 * (the tests compare it with `Temporal`). Isomorphic.
 */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * A moment as the wall clock shows it, written as the milliseconds of the same figures in UTC: plain numbers that can be
 * compared and added up. 25 October 00:30Z is "01:30 on the 25th" here.
 */
export type Wall = number

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
})

const offsets = new Map<number, number>()

/** Hours of London ahead of UTC; clocks change on the hour, so one look a clock hour is enough. */
const offsetAt = (moment: number): number => {
  const key = Math.floor(moment / hour)
  const known = offsets.get(key)
  if (known !== undefined) return known
  const shown = Object.fromEntries(
    parts.formatToParts(key * hour).map(part => [part.type, Number(part.value)]),
  )
  const wall = Date.UTC(shown['year'] ?? 0, (shown['month'] ?? 1) - 1, shown['day'] ?? 1, shown['hour'] ?? 0)
  if (offsets.size > 10_000) offsets.clear()
  offsets.set(key, wall - key * hour)
  return wall - key * hour
}

/** What the clock on the wall shows at this moment. */
export const wallAt = (moment: number): Wall => moment + offsetAt(moment)

/** Midnight at the start of the day of this wall time. */
export const midnightOf = (wall: Wall): Wall => Math.floor(wall / day) * day

/** 1 Monday to 7 Sunday, as PostgreSQL's isodow. 1 January 1970 was a Thursday. */
export const weekdayOf = (wall: Wall): number => ((((Math.floor(wall / day) + 3) % 7) + 7) % 7) + 1

/** The first moment the clock shows this time or later. In spring the missing hour is the moment of the change. */
export const firstMoment = (wall: Wall): number => {
  if (wallAt(wall - hour) === wall) return wall - hour
  return wallAt(wall) === wall ? wall : Math.floor(wall / hour) * hour
}

/** The last moment the clock still shows an earlier time. In autumn the clock shows 01:30 twice: this is the second. */
export const lastMoment = (wall: Wall): number => {
  const before = wall - minute
  if (wallAt(before) === before) return before + minute
  return wallAt(before - hour) === before ? before - hour + minute : Math.floor(before / hour) * hour
}

/** The date in London, "2026-11-24": days on which something runs out are London days. */
export const londonDay = (moment: Date): string =>
  new Date(wallAt(moment.getTime())).toISOString().slice(0, 10)
