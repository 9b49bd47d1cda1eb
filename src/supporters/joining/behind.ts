import { dayPlus } from '../../platform/day.ts'
import { settingOf } from '../../forces/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { behindNamed } from '../audit.ts'
import { recordDays } from '../dates.ts'
import { behind } from '../queries.ts'
import { advance } from './advance.ts'

/** Somebody who holds the role now and is not the supporter themselves. */
export type Holder = { readonly person: string; readonly name: string; readonly district: string }

/** Who may stand behind this supporter, by surname. */
export const holdersFor = async (
  tx: Tx,
  role: 'supervisor' | 'champion',
  supporter: string,
): Promise<Holder[]> => {
  const { rows } = await sql<Holder>`
    select p.id as person, p.first_name || ' ' || p.surname as name, district.name as district
    from identity.role r join identity.person p on p.id = r.person
    join identity.area station on station.id = p.station join identity.area district on district.id = station.parent
    where r.role = ${role} and r.until is null and p.id <> ${supporter}
    order by p.surname, p.first_name, p.id`.execute(tx)
  return rows
}

export type Behind = { readonly supervisor: string; readonly champion: string }

/**
 * Names who stands behind a supporter: holders of those roles, never themselves. Somebody on their way moves on when all is
 * there. `false`: one of them does not hold the role, or there is no such supporter.
 */
export const nameBehind = async (
  tx: Tx,
  coordinator: string,
  person: string,
  { supervisor, champion }: Behind,
): Promise<boolean> => {
  const holds = async (role: 'supervisor' | 'champion', who: string) =>
    (await holdersFor(tx, role, person)).some(each => each.person === who)
  if (!(await holds('supervisor', supervisor)) || !(await holds('champion', champion))) return false
  const before = await behind(tx, person)
  if (before.supervisor === supervisor && before.champion === champion) return true
  const { numUpdatedRows } = await tx
    .updateTable('supporters.supporter')
    .set({ supervisor, champion })
    .where('person', '=', person)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await audit(tx, { person: coordinator }, behindNamed, { person, supervisor, champion })
  await advance(tx, person)
  return true
}

/** The first meeting with the supervisor took place; the next one is due within the force's window. */
export const recordFirstMeeting = async (
  tx: Tx,
  coordinator: string,
  person: string,
  supervisedOn: string,
): Promise<boolean> => {
  const window = await settingOf(tx, 'supervision-window-days')
  const supervisionDue = dayPlus(supervisedOn, window)
  return recordDays(tx, { person: coordinator }, person, { supervisedOn, supervisionDue })
}
