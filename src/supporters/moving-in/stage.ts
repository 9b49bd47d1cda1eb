/** At which stage somebody's evidence lets them begin (rules 1, 2, 3 and 15): nothing is taken as given. Pure. */
import { dayPlus, monthsPlus } from '../../platform/day.ts'
import type { Entry, Remark } from './entry.ts'
import { dayKeys, type DayKey, type Days, type World } from './world.ts'

/** `on-the-way`: something is missing. `out-of-date`: all of it is there, and a day has passed. `active`: all of it is in date. */
export type Stage = 'active' | 'out-of-date' | 'on-the-way'
export type Need = DayKey | 'supervisor' | 'yourself' | 'order'

const lasting = ['trained_until', 'agreed_until', 'vetted_until', 'supervision_due'] as const

export type Standing = {
  readonly stage: Stage
  readonly missing: readonly Need[]
  readonly past: readonly DayKey[]
}

export const stageOf = (
  days: Days,
  given: { readonly hasSupervisor: boolean; readonly isCoordinator: boolean; readonly today: string },
): Standing => {
  const missing: Need[] = dayKeys.filter(key => days[key] === null)
  if (!given.hasSupervisor) missing.push('supervisor')
  // Rule 3 is an order as well: a panel before an application is a slip that somebody has to look at.
  const steps = [days.applied_on, days.backed_on, days.panel_on].filter(day => day !== null)
  if (steps.some((day, at) => at > 0 && day < (steps[at - 1] ?? ''))) missing.push('order')
  // Nobody makes themselves active.
  if (given.isCoordinator) missing.push('yourself')
  const past = lasting.filter(key => {
    const day = days[key]
    return day !== null && day < given.today
  })
  return {
    stage: missing.length > 0 ? 'on-the-way' : past.length > 0 ? 'out-of-date' : 'active',
    missing,
    past,
  }
}

const after = (done: string | null, months: number): string | null =>
  done === null ? null : monthsPlus(done, months)

/**
 * The eight days of a row. What is known only by the day it was done holds as long as the force says; what the sheet says of the end
 * itself comes first. A next supervision before the last one, or beyond the force's window, is worked out instead.
 */
export const daysOf = (
  { days }: Pick<Entry, 'days'>,
  world: Pick<World, 'trainedMonths' | 'agreedMonths' | 'supervisionDays'>,
): { readonly days: Days; readonly remarks: readonly Remark[] } => {
  const known = (target: keyof Entry['days']) => days[target] ?? null
  const supervised = known('supervised-on')
  const said = known('supervision-due')
  const worked = supervised === null ? null : dayPlus(supervised, world.supervisionDays)
  const isSlip = said !== null && supervised !== null && said < supervised
  // Rule 2: no sheet makes the force's window longer.
  const isLong = said !== null && worked !== null && said > worked
  return {
    days: {
      applied_on: known('applied-on'),
      backed_on: known('backed-on'),
      panel_on: known('panel-on'),
      trained_until: known('trained-until') ?? after(known('trained-on'), world.trainedMonths),
      agreed_until: known('agreed-until') ?? after(known('agreed-on'), world.agreedMonths),
      vetted_until: known('vetted-until'),
      supervised_on: supervised,
      supervision_due: isSlip || isLong ? worked : (said ?? worked),
    },
    remarks: isSlip ? ['due-before'] : isLong ? ['window'] : [],
  }
}
