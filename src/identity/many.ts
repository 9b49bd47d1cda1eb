import { auditEach } from '../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import type { Doer, NewPerson } from './actions.ts'
import { personAdded, roleGiven } from './audit.ts'
import { rankOf } from './ranks.ts'
import type { HeldRole } from './roles.ts'

/**
 * Adds many people at once, each with an id chosen by the caller. A mail address that somebody has already refuses all of them
 * (`alreadyThere`).
 */
export const addPeople = async (
  tx: Tx,
  by: Doer,
  people: readonly (NewPerson & { readonly id: string })[],
): Promise<void> => {
  const rows = people.map(({ firstName, rank, ...rest }) => ({
    ...rest,
    first_name: firstName,
    rank,
    workforce: rankOf(rank).workforce,
  }))
  await sql`
    insert into identity.person (force_id, id, first_name, surname, rank, workforce, station, languages, mail)
    select ${forceOf(tx)}::uuid, n.id, n.first_name, n.surname, n.rank, n.workforce, n.station, n.languages, n.mail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(id uuid, first_name text, surname text, rank text, workforce text, station uuid, languages text[], mail text)`.execute(
    tx,
  )
  await auditEach(
    tx,
    by,
    personAdded,
    people.map(({ id }) => ({ person: id })),
  )
}

/**
 * Gives many people roles from now on; whoever has a role already keeps it as it is. Coordinator and auditor are given one by one
 * (`giveRole`), because they are never one person.
 */
export const giveRoles = async (
  tx: Tx,
  by: Doer,
  given: readonly { readonly person: string; readonly role: Exclude<HeldRole, 'coordinator' | 'auditor'> }[],
): Promise<void> => {
  const { rows } = await sql<{ person: string; role: string }>`
    insert into identity.role (force_id, person, role)
    select ${forceOf(tx)}::uuid, n.person, n.role
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as n(person uuid, role text)
    on conflict do nothing returning person, role`.execute(tx)
  await auditEach(
    tx,
    by,
    roleGiven,
    rows.map(({ person, role }) => ({ person, role })),
  )
}
