import { sql, type Tx } from '../src/platform/db/index.ts'
import { londonDay } from '../src/supporters/index.ts'
import { readSupporters } from './read.ts'
import { renewAgreements } from './seed-agreements.ts'
import { personId } from './seed-people.ts'
import { renewJoining } from './seed-joining.ts'
import { recordDays } from './seed-records.ts'
import { dice } from './westvale.ts'

/**
 * Brings the days of the demonstration up to today: left alone for eight weeks, everybody's supervision would be overdue and the
 * list empty. Who lapsed stays lapsed, and the contacts of the days between took
 * place. The days it was behind.
 */
export const renewWestvale = async (tx: Tx, now: Date): Promise<number> => {
  const [somebody] = readSupporters()
  if (!somebody) return 0
  const kept = await tx
    .selectFrom('supporters.supporter')
    .select('applied_on')
    .where('person', '=', personId(somebody))
    .executeTakeFirst()
  if (!kept?.applied_on) return 0
  const behind =
    dayNumber(londonDay(now)) - dayNumber(kept.applied_on) - dice(`${somebody.surname} applied`, 300, 900)
  if (behind <= 0) return 0
  await sql`update supporters.supporter set applied_on = applied_on + ${behind}::int, backed_on = backed_on + ${behind}::int,
    panel_on = panel_on + ${behind}::int, activated_on = activated_on + ${behind}::int,
    trained_until = trained_until + ${behind}::int, agreed_until = agreed_until + ${behind}::int,
    vetted_until = vetted_until + ${behind}::int, supervised_on = supervised_on + ${behind}::int,
    supervision_due = supervision_due + ${behind}::int`.execute(tx)
  await sql`update support_routes.force_check set verified_on = verified_on + ${behind}::int`.execute(tx)
  await renewAgreements(tx, now)
  await renewJoining(tx, now, behind)
  await recordDays(tx, now, behind)
  return behind
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
