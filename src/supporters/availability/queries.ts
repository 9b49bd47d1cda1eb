import type { Tx } from '../../platform/db/index.ts'
import type { Away, Hours, Shift } from '../shifts.ts'

/** A supporter's hours as they keep them, with the ids by which they take days away and extra hours back. */
export type OwnHours = Omit<Hours, 'away' | 'extra'> & {
  readonly away: readonly (Away & { readonly id: string })[]
  readonly extra: readonly (Shift & { readonly id: string })[]
}

const patternOf = async (tx: Tx, person: string) => {
  const { days, from, source } = await tx
    .selectFrom('supporters.supporter')
    .select(['cycle_days as days', 'cycle_from as from', 'hours_from as source'])
    .where('person', '=', person)
    .executeTakeFirstOrThrow()
  const duties = await tx
    .selectFrom('supporters.duty')
    .select(['day', 'start_minute as start', 'minutes'])
    .where('person', '=', person)
    .orderBy('day')
    .orderBy('start_minute')
    .execute()
  return { source, pattern: { days, from, duties } }
}

/** Everything that says when this supporter is on, from `today` on; what is past is left out. */
export const hoursOf = async (tx: Tx, person: string, today: string): Promise<OwnHours> => {
  const { source, pattern } = await patternOf(tx, person)
  const away = await tx
    .selectFrom('supporters.away')
    .select(['id', 'from_day as from', 'until_day as until'])
    .where('person', '=', person)
    .where('until_day', '>=', today)
    .orderBy('from_day')
    .execute()
  const shifts = await tx
    .selectFrom('supporters.shift')
    .select(['id', 'source', 'day', 'start_minute as start', 'minutes'])
    .where('person', '=', person)
    .where('day', '>=', today)
    .orderBy('day')
    .orderBy('start_minute')
    .execute()
  const extra = shifts.filter(shift => shift.source === 'extra')
  const calendar = shifts.filter(shift => shift.source === 'calendar')
  return { pattern, away, extra, ...(source === 'calendar' && { calendar }) }
}
