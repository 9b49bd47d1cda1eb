import { audit } from '../platform/audit/index.ts'
import { alreadyThere, forceOf, inTransaction, sql, type Tx } from '../platform/db/index.ts'
import type { Lang } from '../platform/text.ts'
import { areaAdded, becameVolunteer, conflictRecorded, personAdded, roleEnded, roleGiven } from './audit.ts'
import { rankOf } from './ranks.ts'
import { rolesOf, type Area } from './queries.ts'
import { mayAlsoBe, type HeldRole } from './roles.ts'

/** Who does it: a person of the programme, or the program itself (a seed, a job). */
export type Doer = { readonly person: string } | 'system'

/** A district has no parent; a station names its district. `id` is drawn when absent. */
export type NewArea = Omit<Area, 'id'> & { readonly id?: string }

/** Adds a district or station; its id. The database refuses a station outside a district of this force. */
export const addArea = async (tx: Tx, by: Doer, area: NewArea): Promise<string> => {
  const { id } = await tx
    .insertInto('identity.area')
    .values({
      force_id: forceOf(tx),
      ...(area.id !== undefined && { id: area.id }),
      kind: area.kind,
      parent: area.parent,
      name: area.name,
      name_cy: area.nameCy,
      officers: area.headcount.officer,
      staff: area.headcount.staff,
      specials: area.headcount.special,
      volunteers: area.headcount.volunteer,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(tx, by, areaAdded, { area: id })
  return id
}

export type NewPerson = {
  readonly id?: string
  readonly firstName: string
  readonly surname: string
  /** A code of reference/ranks.csv, which also decides the workforce. */
  readonly rank: string
  readonly station: string
  readonly languages: readonly Lang[]
  readonly mail: string
}

/** Adds a person of the programme; their id. */
export const addPerson = async (tx: Tx, by: Doer, person: NewPerson): Promise<string> => {
  const { id } = await tx
    .insertInto('identity.person')
    .values({
      force_id: forceOf(tx),
      ...(person.id !== undefined && { id: person.id }),
      first_name: person.firstName,
      surname: person.surname,
      rank: person.rank,
      workforce: rankOf(person.rank).workforce,
      station: person.station,
      languages: [...person.languages],
      mail: person.mail,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(tx, by, personAdded, { person: id })
  return id
}

export type RoleGiven = 'given' | 'has it already' | 'not together'

/**
 * Gives a person a role from now on. *not together*: coordinator and auditor are never one person, also when two coordinators
 * give them in the same second (the index refuses the later one).
 */
export const giveRole = async (tx: Tx, by: Doer, person: string, role: HeldRole): Promise<RoleGiven> => {
  const held = await rolesOf(tx, person)
  if (held.includes(role)) return 'has it already'
  if (!mayAlsoBe(held, role)) return 'not together'
  try {
    await inTransaction(tx, forceOf(tx), inner =>
      inner
        .insertInto('identity.role')
        .values({ force_id: forceOf(tx), person, role })
        .execute(),
    )
  } catch (error) {
    if (alreadyThere(error)) return 'not together'
    throw error
  }
  await audit(tx, by, roleGiven, { person, role })
  return 'given'
}

/** Ends a role from now on; the row stays. Nothing happens when it is not held. */
export const endRole = async (tx: Tx, now: Date, by: Doer, person: string, role: HeldRole): Promise<void> => {
  const { numUpdatedRows } = await tx
    .updateTable('identity.role')
    // A moment of the database may be finer than a millisecond, and an end is never before its beginning.
    .set({ until: sql<Date>`greatest(since, ${now})` })
    .where('person', '=', person)
    .where('role', '=', role)
    .where('until', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await audit(tx, by, roleEnded, { person, role })
}

/**
 * Somebody who retired is a volunteer from now on, with an address of their own. `false`: somebody else of the programme has that
 * address.
 */
export const becomeVolunteer = async (tx: Tx, by: Doer, person: string, mail: string): Promise<boolean> => {
  const rank = 'police-support-volunteer'
  try {
    await inTransaction(tx, forceOf(tx), inner =>
      inner
        .updateTable('identity.person')
        .set({ rank, workforce: rankOf(rank).workforce, mail })
        .where('id', '=', person)
        .execute(),
    )
  } catch (error) {
    if (alreadyThere(error)) return false
    throw error
  }
  await audit(tx, by, becameVolunteer, { person })
  return true
}

/**
 * Keeps that somebody's work and listening do not go together: from now on they can be no supporter (rule 6). The database refuses
 * it while they are one: take them off the list first, in the same transaction.
 */
export const recordConflict = async (
  tx: Tx,
  by: Doer,
  person: string,
  conflict: 'professional-standards' | 'appropriate-authority',
): Promise<void> => {
  await tx.updateTable('identity.person').set({ conflict }).where('id', '=', person).execute()
  await audit(tx, by, conflictRecorded, { person, conflict })
}
