import { daysBetween, dayPlus } from '../../platform/day.ts'
import type { Form } from '../../platform/http/form.ts'
import { cycleDays, type Away, type Duty, type Pattern, type Shift } from '../shifts.ts'

/** A mistake: the field it is about and the key of the words that say how to mend it. */
export type Mistake = {
  readonly field: string
  readonly why: 'bothTimes' | 'time' | 'day' | 'order' | 'past' | 'tooFar' | 'twice' | 'length'
}
export type ReadHours<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** "06:15", "6.15", "0615" as minutes after midnight; only whole quarters of an hour. */
export const minutesOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return undefined
  const all = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 && all % 15 === 0 ? all : undefined
}

export const clock = (minutes: number): string =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

type Stretch = Pick<Shift, 'start' | 'minutes'>

/** A stretch from two typed times; an end at or before the start is the next day's. Both empty: none. */
const stretchOf = (form: Form, begin: string, end: string): Stretch | Mistake | undefined => {
  const [from = '', to = ''] = [form.values[begin]?.trim(), form.values[end]?.trim()]
  if (from === '' && to === '') return undefined
  if (from === '' || to === '') return { field: from === '' ? begin : end, why: 'bothTimes' }
  const [start, stop] = [minutesOf(from), minutesOf(to)]
  if (start === undefined) return { field: begin, why: 'time' }
  if (stop === undefined) return { field: end, why: 'time' }
  return { start, minutes: stop > start ? stop - start : stop - start + 1440 }
}

const isMistake = (value: object): value is Mistake => 'why' in value

/** Names of the two fields of one row: the day of the cycle, and which stretch of that day. */
export const rowNames = (day: number, nth: number) => [`begin-${day}-${nth}`, `end-${day}-${nth}`] as const

/** How many stretches of a day the form has room for. */
export const stretchesADay = 2

/** The posted pattern: its length, the day on which day 1 falls, and the rows that are filled in. */
export const readPattern = (form: Form): ReadHours<Pattern> => {
  const days = Number(form.values['days'])
  const from = form.values['from'] ?? ''
  if (!Number.isInteger(days) || days < cycleDays.least || days > cycleDays.most)
    return { ok: false, mistakes: [{ field: 'days', why: 'length' }] }
  const mistakes: Mistake[] = isDay(from) ? [] : [{ field: 'from', why: 'day' }]
  const duties: Duty[] = []
  for (let row = 0; row < days * stretchesADay; row++) {
    const day = Math.floor(row / stretchesADay) + 1
    const [begin, end] = rowNames(day, row % stretchesADay)
    const read = stretchOf(form, begin, end)
    if (read === undefined) continue
    if (isMistake(read)) mistakes.push(read)
    else if (duties.some(duty => duty.day === day && duty.start === read.start))
      mistakes.push({ field: begin, why: 'twice' })
    else duties.push({ day, ...read })
  }
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, value: { days, from, duties } }
}

/** How far ahead days away and extra hours may lie, in days. */
const farthest = 400

const dayProblem = (field: string, day: string, today: string): Mistake | undefined => {
  if (!isDay(day)) return { field, why: 'day' }
  if (day < today) return { field, why: 'past' }
  return day > dayPlus(today, farthest) ? { field, why: 'tooFar' } : undefined
}

/** Days away. They may have begun already (somebody is ill and writes it down on the second day). */
export const readAway = (form: Form, today: string): ReadHours<Away> => {
  const [from = '', until = ''] = [form.values['away-from'], form.values['away-until']]
  const mistakes = [
    isDay(from) ? undefined : ({ field: 'away-from', why: 'day' } as const),
    dayProblem('away-until', until, today),
  ].filter(mistake => mistake !== undefined)
  if (mistakes.length > 0) return { ok: false, mistakes }
  if (until < from) return { ok: false, mistakes: [{ field: 'away-until', why: 'order' }] }
  if (daysBetween(from, until) > farthest)
    return { ok: false, mistakes: [{ field: 'away-until', why: 'tooFar' }] }
  return { ok: true, value: { from, until } }
}

/** Extra hours on one day. */
export const readExtra = (form: Form, today: string): ReadHours<Shift> => {
  const day = form.values['extra-day'] ?? ''
  const problem = dayProblem('extra-day', day, today)
  const stretch = stretchOf(form, 'extra-begin', 'extra-end') ?? {
    field: 'extra-begin',
    why: 'bothTimes' as const,
  }
  const mistakes = [problem, isMistake(stretch) ? stretch : undefined].filter(
    mistake => mistake !== undefined,
  )
  if (mistakes.length > 0 || isMistake(stretch)) return { ok: false, mistakes }
  return { ok: true, value: { day, ...stretch } }
}
