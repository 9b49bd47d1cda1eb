/** What a sheet is held against: who and what the force has already. Read once, so that the plan itself is pure. */
import { settingOf } from '../../forces/index.ts'
import { areas, ranks, type HeldRole, type Rank } from '../../identity/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { londonDay } from '../london.ts'

/** The eight days of a supporter, in the order they come about. */
export const dayKeys = [
  'applied_on',
  'backed_on',
  'panel_on',
  'trained_until',
  'agreed_until',
  'vetted_until',
  'supervised_on',
  'supervision_due',
] as const
export type DayKey = (typeof dayKeys)[number]
export type Days = Readonly<Record<DayKey, string | null>>

export type Here = {
  readonly id: string
  readonly name: string
  readonly mail: string
  readonly roles: readonly HeldRole[]
  /** Absent for somebody who is no supporter. */
  readonly supporter?: Days & {
    readonly number: string | null
    readonly supervisor: string | null
    readonly champion: string | null
    readonly hasDuty: boolean
  }
}

export type StationHere = {
  readonly id: string
  readonly name: string
  readonly nameCy: string
  readonly district: string
}

export type World = {
  readonly today: string
  /** Who moves these people in, and so makes them active. */
  readonly coordinator: string
  readonly people: readonly Here[]
  readonly districts: readonly { readonly id: string; readonly name: string; readonly nameCy: string }[]
  readonly stations: readonly StationHere[]
  readonly ranks: readonly Rank[]
  /** How long what is known only by the day it was done holds. */
  readonly trainedMonths: number
  readonly agreedMonths: number
  readonly supervisionDays: number
}

type PersonRow = Days & {
  id: string
  name: string
  mail: string
  roles: HeldRole[]
  is_supporter: boolean
  number: string | null
  supervisor: string | null
  champion: string | null
  has_duty: boolean
}

const hereOf = ({ id, name, mail, roles, is_supporter, has_duty, ...rest }: PersonRow): Here => ({
  id,
  name,
  mail,
  roles,
  ...(is_supporter && { supporter: { ...rest, hasDuty: has_duty } }),
})

export const worldOf = async (tx: Tx, now: Date, coordinator: string): Promise<World> => {
  const { rows } = await sql<PersonRow>`
    select p.id, p.first_name || ' ' || p.surname as name, lower(p.mail) as mail,
      array(select r.role from identity.role r where r.person = p.id and r.until is null order by r.role) as roles,
      s.person is not null as is_supporter, s.number, s.supervisor, s.champion,
      s.applied_on, s.backed_on, s.panel_on, s.trained_until, s.agreed_until, s.vetted_until, s.supervised_on, s.supervision_due,
      exists (select from supporters.duty d where d.person = p.id) as has_duty
    from identity.person p left join supporters.supporter s on s.person = p.id`.execute(tx)
  const all = await areas(tx)
  return {
    today: londonDay(now),
    coordinator,
    people: rows.map(hereOf),
    districts: all.filter(area => area.kind === 'district'),
    stations: all
      .filter(area => area.kind === 'station')
      .map(({ id, name, nameCy, parent }) => ({ id, name, nameCy, district: parent ?? '' })),
    ranks: [...ranks().values()],
    trainedMonths: await settingOf(tx, 'training-valid-months'),
    agreedMonths: await settingOf(tx, 'agreement-renew-months'),
    supervisionDays: await settingOf(tx, 'supervision-window-days'),
  }
}
