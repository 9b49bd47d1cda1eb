/**
 * Whether a supporter is offered anything new, and why not (rules 9 and 14): load, not slots. Offering stops before they have to say
 * no, and begins again by itself; only a debrief needs their own word. Nobody but they learn why. Pure; `contacts.resting` is the
 * same rule in SQL.
 */
import { roomOf, type Limited, type Load } from './load.ts'

/** What rests somebody, besides their limits. Moments as Date; a London day as "2026-11-25". */
export type Rest = {
  /** The day on which their heavy contacts of 28 days fall below the limit; `null` when they are below it. */
  readonly heavyUntil: string | null
  /** The end of the cool-down after a heavy contact; `null` when it is over. */
  readonly coolUntil: Date | null
  /** A debrief after a heavy contact is still to come. */
  readonly debrief: boolean
}

export type Reason =
  | { readonly why: 'open' }
  | { readonly why: 'hours' }
  | { readonly why: 'heavy'; readonly until: string }
  | { readonly why: 'cool-down'; readonly until: Date }
  | { readonly why: 'debrief' }

/** Everything that holds offers back now; none means that they are offered what fits them. */
export const holdsBack = (load: Load, rest: Rest): Reason[] => {
  const isFull = (limit: Limited) => roomOf(load, limit) === 'full'
  const reasons: Reason[] = []
  if (rest.debrief) reasons.push({ why: 'debrief' })
  if (rest.coolUntil) reasons.push({ why: 'cool-down', until: rest.coolUntil })
  if (isFull('open')) reasons.push({ why: 'open' })
  if (isFull('hours')) reasons.push({ why: 'hours' })
  if (isFull('heavy')) reasons.push({ why: 'heavy', until: rest.heavyUntil ?? '' })
  return reasons
}

/** Hours at night and at weekends among the hours somebody is available (the setting `out-of-hours`), as a share. */
export type OutOfHours = { readonly minutes: number; readonly of: number }

/** Whole percent; 0 without any hours. */
export const shareOf = ({ minutes, of }: OutOfHours): number =>
  of === 0 ? 0 : Math.round((100 * minutes) / of)
