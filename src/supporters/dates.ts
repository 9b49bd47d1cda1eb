import type { Doer } from '../identity/index.ts'
import { audit } from '../platform/audit/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { datesChanged } from './audit.ts'
import { advance } from './joining/advance.ts'
import { lookForWarnings, warnedDates } from './reminders/warnings.ts'

/**
 * The days that a supporter carries, each "2026-11-25" in London; `null` takes one away. Steps on the way in (rule 3), the last
 * good day of what has to be in date (rules 1, 2 and 15), the day of the last supervision.
 */
export type DaysOf = {
  readonly appliedOn?: string | null
  readonly backedOn?: string | null
  readonly panelOn?: string | null
  readonly trainedUntil?: string | null
  readonly agreedUntil?: string | null
  readonly vettedUntil?: string | null
  readonly supervisedOn?: string | null
  readonly supervisionDue?: string | null
}

const columns = {
  appliedOn: 'applied_on',
  backedOn: 'backed_on',
  panelOn: 'panel_on',
  trainedUntil: 'trained_until',
  agreedUntil: 'agreed_until',
  vettedUntil: 'vetted_until',
  supervisedOn: 'supervised_on',
  supervisionDue: 'supervision_due',
} as const satisfies Record<keyof DaysOf, string>

/**
 * Writes days of a supporter, audits that they changed (never to what), and `false` when there is no such supporter. The one place
 * where these days are written: whoever holds the evidence (a certificate, a signature, a session attended) works out the day and
 * calls this in the same transaction; whoever has to be warned of its end is, and whoever is on their way moves on, by itself. A day that has passed keeps somebody from new contacts by itself (`supporters.eligible`).
 */
export const recordDays = async (tx: Tx, by: Doer, person: string, days: DaysOf): Promise<boolean> => {
  const named = Object.entries(columns).flatMap(([key, column]) => {
    const day = days[key as keyof DaysOf]
    return day === undefined ? [] : [[column, day] as const]
  })
  if (named.length === 0) return true
  const { numUpdatedRows } = await tx
    .updateTable('supporters.supporter')
    .set(Object.fromEntries(named))
    .where('person', '=', person)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (warnedDates.some(({ date }) => typeof days[date] === 'string')) await lookForWarnings(tx, person)
  await audit(tx, by, datesChanged, { person, days: named.length })
  await advance(tx, person)
  return true
}
