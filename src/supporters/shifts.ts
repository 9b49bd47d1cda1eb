/**
 * Real hours: a pattern that repeats (a week, 2-2-2-4, five weeks), days away, extra hours, or a calendar in place of the pattern;
 * and the spans of time they come to. London time: a shift begins the first time the clock shows its start and ends the last time
 * it still shows less than its end, so that "here until 02:00" stays true in the night the clocks go back.
 * `supporters.shifts` and `supporters.on_duty` are the same rules in SQL; random hours test both.
 */
import { dayPlus, daysBetween } from '../platform/day.ts'
import { joined, type Span } from './duty.ts'
import { firstMoment, lastMoment } from './london.ts'

/**
 * One row of a pattern: the day of the cycle on which it begins (1 is its first; in a week that begins on a Monday, Monday),
 * minutes after midnight, how many minutes. A night runs on into the next day.
 */
export type Duty = { readonly day: number; readonly start: number; readonly minutes: number }

/** A pattern repeats every `days` days; `from` is a London day, "2026-11-25", on which its day 1 falls. */
export type Pattern = { readonly days: number; readonly from: string; readonly duties: readonly Duty[] }

/** One shift on a London day. */
export type Shift = { readonly day: string; readonly start: number; readonly minutes: number }

/** From and until are London days, both away. */
export type Away = { readonly from: string; readonly until: string }

/** All that says when somebody is on. With `calendar` the shifts of their calendar stand in place of the pattern. */
export type Hours = {
  readonly pattern: Pattern
  readonly away: readonly Away[]
  readonly extra: readonly Shift[]
  readonly calendar?: readonly Shift[] | undefined
}

/** The shortest and the longest cycle, in days. Three days to ten weeks hold every shift pattern that police forces publish. */
export const cycleDays = { least: 3, most: 70 } as const

/** A Monday: day 1 of every weekly pattern. */
export const aMonday = '2024-01-01'

export const weekly = (duties: readonly Duty[]): Pattern => ({ days: 7, from: aMonday, duties })

const minute = 60_000

const wallOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Which day of the cycle this is: 1 to `days`. */
export const cycleDay = ({ days, from }: Pick<Pattern, 'days' | 'from'>, day: string): number =>
  (((daysBetween(from, day) % days) + days) % days) + 1

const isAway = (away: readonly Away[], day: string) =>
  away.some(({ from, until }) => from <= day && day <= until)

/** The shifts that begin on these days, `first` and `last` among them. */
export const shiftsOn = (hours: Hours, first: string, last: string): Shift[] => {
  const shifts: Shift[] = []
  for (let day = first; day <= last; day = dayPlus(day, 1)) {
    if (isAway(hours.away, day)) continue
    const at = cycleDay(hours.pattern, day)
    const regular = hours.calendar
      ? hours.calendar.filter(shift => shift.day === day)
      : hours.pattern.duties.filter(duty => duty.day === at)
    const extra = hours.extra.filter(shift => shift.day === day)
    shifts.push(...[...regular, ...extra].map(({ start, minutes }) => ({ day, start, minutes })))
  }
  return shifts
}

/** What shifts come to. A shift wholly inside the hour that spring leaves out does not take place. */
export const spansOfShifts = (shifts: readonly Shift[]): Span[] =>
  joined(
    shifts
      .map(({ day, start, minutes }) => {
        const begins = wallOf(day) + start * minute
        return { from: firstMoment(begins), to: lastMoment(begins + minutes * minute) }
      })
      .filter(span => span.from < span.to),
  )

const isQuarter = (minutes: number) => Number.isInteger(minutes) && minutes % 15 === 0

/** A stretch as the form and the database take it: quarters of an hour, at most a day long. */
export const isStretch = ({ start, minutes }: Pick<Shift, 'start' | 'minutes'>): boolean =>
  isQuarter(start) && start >= 0 && start < 1440 && isQuarter(minutes) && minutes > 0 && minutes <= 1440

/** Whether the database takes this pattern. */
export const isPattern = ({ days, from, duties }: Pattern): boolean =>
  Number.isInteger(days) &&
  days >= cycleDays.least &&
  days <= cycleDays.most &&
  /^\d{4}-\d{2}-\d{2}$/.test(from) &&
  duties.every(duty => Number.isInteger(duty.day) && duty.day >= 1 && duty.day <= days && isStretch(duty))
