import { daysBetween } from '../../platform/day.ts'
import { audit } from '../../platform/audit/index.ts'
import { forceOf, type Tx } from '../../platform/db/index.ts'
import { dutyChanged } from '../audit.ts'
import { isPattern, isStretch, type Away, type Pattern, type Shift } from '../shifts.ts'

// Each of these is a supporter's own doing, or the seed's; the trail says that hours changed and by how many rows, never which.
const changed = (tx: Tx, person: string, rows: number) => audit(tx, { person }, dutyChanged, { person, rows })

/** Puts this pattern in the place of the one before; `false` when it is none. Off duty means quiet. */
export const changePattern = async (tx: Tx, person: string, pattern: Pattern): Promise<boolean> => {
  if (!isPattern(pattern)) return false
  const force_id = forceOf(tx)
  await tx.deleteFrom('supporters.duty').where('person', '=', person).execute()
  await tx
    .updateTable('supporters.supporter')
    .set({ cycle_days: pattern.days, cycle_from: pattern.from })
    .where('person', '=', person)
    .execute()
  const rows = pattern.duties.map(({ day, start, minutes }) => ({
    force_id,
    person,
    day,
    start_minute: start,
    minutes,
  }))
  if (rows.length > 0) await tx.insertInto('supporters.duty').values(rows).execute()
  await changed(tx, person, rows.length)
  return true
}

const rowOf = (tx: Tx, person: string, source: 'extra' | 'calendar', { day, start, minutes }: Shift) => ({
  force_id: forceOf(tx),
  person,
  source,
  day,
  start_minute: start,
  minutes,
})

/** Extra hours on one day; the same again changes nothing. `false` when it is no stretch of a day. */
export const addShift = async (tx: Tx, person: string, shift: Shift): Promise<boolean> => {
  if (!isStretch(shift)) return false
  const made = await tx
    .insertInto('supporters.shift')
    .values(rowOf(tx, person, 'extra', shift))
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) await changed(tx, person, 1)
  return true
}

/** Takes extra hours back; another's, or none, is nothing. */
export const removeShift = async (tx: Tx, person: string, id: string): Promise<void> => {
  const { numDeletedRows } = await tx
    .deleteFrom('supporters.shift')
    .where('id', '=', id)
    .where('person', '=', person)
    .where('source', '=', 'extra')
    .executeTakeFirst()
  if (numDeletedRows > 0n) await changed(tx, person, 1)
}

/** The longest time away that one row holds, in days; a longer one is two rows. */
export const longestAway = 400

/** Days away, never why. `false` when they end before they begin, or last longer than `longestAway`. */
export const addAway = async (tx: Tx, person: string, { from, until }: Away): Promise<boolean> => {
  const days = daysBetween(from, until)
  if (!(days >= 0 && days <= longestAway)) return false
  await tx
    .insertInto('supporters.away')
    .values({ force_id: forceOf(tx), person, from_day: from, until_day: until })
    .execute()
  await changed(tx, person, 1)
  return true
}

/** They are back: the days count again. Another's, or none, is nothing. */
export const removeAway = async (tx: Tx, person: string, id: string): Promise<void> => {
  const { numDeletedRows } = await tx
    .deleteFrom('supporters.away')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst()
  if (numDeletedRows > 0n) await changed(tx, person, 1)
}

/**
 * Puts the shifts of a calendar in the place of the pattern; without one the pattern counts again. What an earlier calendar said is
 * gone either way. Shifts that are no stretch of a day are left out.
 */
export const changeCalendar = async (
  tx: Tx,
  person: string,
  shifts: readonly Shift[] | undefined,
): Promise<void> => {
  await tx
    .deleteFrom('supporters.shift')
    .where('person', '=', person)
    .where('source', '=', 'calendar')
    .execute()
  await tx
    .updateTable('supporters.supporter')
    .set({ hours_from: shifts ? 'calendar' : 'pattern' })
    .where('person', '=', person)
    .execute()
  const rows = (shifts ?? []).filter(isStretch).map(shift => rowOf(tx, person, 'calendar', shift))
  if (rows.length > 0) {
    await tx
      .insertInto('supporters.shift')
      .values(rows)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
  await changed(tx, person, rows.length)
}
