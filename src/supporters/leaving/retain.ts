import { becomeVolunteer, endAllSessions } from '../../identity/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { issueCard } from '../actions.ts'
import { retained } from '../audit.ts'
import { recordDays } from '../dates.ts'
import { asideOf } from './queries.ts'

/**
 * Somebody who retires stays as a supporter, where the force allows it (`retired-supporters`): from now on a volunteer, with an
 * address of their own and vetting as a volunteer. `taken`: the address is somebody else's; `refused`: not here, or not them.
 */
export const retain = async (
  tx: Tx,
  coordinator: string,
  person: string,
  given: { readonly mail: string; readonly vettedUntil: string },
): Promise<'done' | 'taken' | 'refused'> => {
  if (coordinator === person || !(await asideOf(tx, person))?.mayRetain) return 'refused'
  const by = { person: coordinator }
  if (!(await becomeVolunteer(tx, by, person, given.mail))) return 'taken'
  await sql`update supporters.supporter set retained_on = (platform.now() at time zone 'Europe/London')::date
    where person = ${person}`.execute(tx)
  await recordDays(tx, by, person, { vettedUntil: given.vettedUntil })
  await issueCard(tx, person)
  await endAllSessions(tx, person, by)
  await audit(tx, by, retained, { person })
  return 'done'
}
