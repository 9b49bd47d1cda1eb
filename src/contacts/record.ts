/** The contact record: which fields there are in each mode, and the rules between them. Pure. */
import { dayPlus } from '../platform/day.ts'

/** A force's mode (programme.md, *The contact record, by mode*). `case` adds free text only where a force decides so: not built. */
export const modes = ['tally', 'minimal', 'case'] as const
export type Mode = (typeof modes)[number]

export const fields = [
  'kind',
  'headcount',
  'others',
  'whom',
  'channel',
  'minutes',
  'themes',
  'signposted',
  'outcome',
  'number',
  'heavy',
  'day',
  'month',
] as const
export type Field = (typeof fields)[number]

const always: readonly Field[] = ['channel', 'minutes', 'heavy']
const whole: readonly Field[] = fields.filter(field => field !== 'month')

/** The fields of a record in each mode. */
export const fieldsOf: Readonly<Record<Mode, readonly Field[]>> = {
  tally: [...always, 'month'],
  minimal: whole,
  case: whole,
}

/** What is kept of one contact, in codes. */
export type Kept = {
  readonly mode: Mode
  /** The first of the month. */
  readonly month: string
  readonly day: string | null
  readonly channel: string
  readonly minutes: string
  readonly heavy: boolean
  readonly kind: string | null
  readonly headcount: string | null
  readonly whom: string | null
  readonly number: string | null
  readonly outcome: string | null
  readonly themes: readonly string[]
  readonly signposted: readonly string[]
  /** Other supporters who were there: ids. */
  readonly others: readonly string[]
}

export type ContactRecord = Kept & { readonly id: string }

export const mostThemes = 3
/** Kinds for more than one person: they ask how many, and who else was there. */
export const groupKinds: readonly string[] = ['defuse', 'debrief', 'drop-in']
export const isGroup = (kind: string | null | undefined): boolean => groupKinds.includes(kind ?? '')
/** From here on "consult or refer" is said (rule 8). A prompt, not a wall. */
export const consultFrom = '5-plus'

/** How far back a contact may lie when it is recorded: after that the memory is no record. */
export const daysBack = 92

/** For so long a withdrawn record can be taken back. */
export const takeBackMinutes = 10

/** The first of the month of a day. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

export const previousMonth = (day: string): string => monthOf(dayPlus(monthOf(day), -1))

export type DayProblem = 'dayMissing' | 'dayAhead' | 'dayTooLong'

/** Whether a contact may be recorded today for this day. */
export const dayProblem = (day: string, today: string): DayProblem | undefined => {
  if (day > today) return 'dayAhead'
  return day < dayPlus(today, -daysBack) ? 'dayTooLong' : undefined
}
