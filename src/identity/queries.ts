import type { Tx } from '../platform/db/index.ts'
import type { Lang } from '../platform/text.ts'
import type { Workforce } from './bands.ts'
import { rankOf, type Rank } from './ranks.ts'
import { roles, type HeldRole } from './roles.ts'

/** A district, or a station in one. Headcounts by workforce are what the force says, not people kept here. */
export type Area = {
  readonly id: string
  readonly kind: 'district' | 'station'
  /** A station's district. */
  readonly parent: string | null
  readonly name: string
  /** Empty where the place has one name. */
  readonly nameCy: string
  readonly headcount: Readonly<Record<Workforce, number>>
}

/** All areas of the force by English name, districts first. Public: names of places, no people. */
export const areas = async (tx: Tx): Promise<Area[]> => {
  const rows = await tx.selectFrom('identity.area').selectAll().orderBy('kind').orderBy('name').execute()
  return rows.map(row => ({
    id: row.id,
    kind: row.kind === 'district' ? 'district' : 'station',
    parent: row.parent,
    name: row.name,
    nameCy: row.name_cy,
    headcount: { officer: row.officers, staff: row.staff, special: row.specials, volunteer: row.volunteers },
  }))
}

/** The roles a person holds now, in the order of `roles`. */
export const rolesOf = async (tx: Tx, person: string): Promise<HeldRole[]> => {
  const rows = await tx
    .selectFrom('identity.role')
    .select('role')
    .where('person', '=', person)
    .where('until', 'is', null)
    .execute()
  return roles.filter(role => rows.some(row => row.role === role))
}

/** Who holds a role now: ids alone. */
export const holdersOf = async (tx: Tx, role: HeldRole): Promise<string[]> => {
  const rows = await tx
    .selectFrom('identity.role')
    .select('person')
    .where('role', '=', role)
    .where('until', 'is', null)
    .orderBy('person')
    .execute()
  return rows.map(row => row.person)
}

/** Somebody of the programme: a supporter, a coordinator … never a colleague who asks. */
export type Person = {
  readonly id: string
  readonly firstName: string
  readonly surname: string
  readonly rank: Rank
  readonly station: string
  readonly district: string
  readonly languages: readonly Lang[]
  /** For notices alone; never on a page of a colleague. */
  readonly mail: string
}

/** One person of this force, or `undefined`. For those who keep the programme; a colleague is shown cards. */
export const personOf = async (tx: Tx, id: string): Promise<Person | undefined> => {
  const row = await tx
    .selectFrom('identity.person as person')
    .innerJoin('identity.area as station', 'station.id', 'person.station')
    .select([
      'person.id',
      'first_name',
      'surname',
      'rank',
      'person.station',
      'station.parent',
      'languages',
      'mail',
    ])
    .where('person.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    firstName: row.first_name,
    surname: row.surname,
    rank: rankOf(row.rank),
    station: row.station,
    // A station without a district is refused by the database.
    district: row.parent ?? '',
    languages: langs.filter(lang => row.languages.includes(lang)),
    mail: row.mail,
  }
}

const langs = ['en', 'cy'] as const
