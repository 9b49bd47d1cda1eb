import type { HeldRole } from '../identity/index.ts'
import { sql, type Tx } from '../platform/db/index.ts'
import { supporterStates, type Standing } from './standing.ts'

/** Somebody of the programme as a coordinator sees them: who, where, which roles, and for a supporter where they stand. */
export type ProgrammePerson = {
  readonly id: string
  readonly name: string
  readonly station: string
  readonly district: string
  readonly roles: readonly HeldRole[]
  /** Absent for somebody who is no supporter and was never invited to be one. */
  readonly standing?: Standing
  /** How they came to be one (rule 3); `null` where a step is still to come. */
  readonly steps?: {
    readonly applied: string | null
    readonly backed: string | null
    readonly panel: string | null
    readonly activated: string | null
  }
}

type Row = {
  id: string
  name: string
  station: string
  district: string
  roles: HeldRole[]
  state: string | null
  trained_until: string | null
  agreed_until: string | null
  vetted_until: string | null
  supervision_due: string | null
  applied_on: string | null
  backed_on: string | null
  panel_on: string | null
  activated_on: string | null
}

/** Everybody of the programme, or the one with this id. For coordinators: names and dates, nothing of what anybody did. */
export const programmePeople = async (tx: Tx, id?: string): Promise<ProgrammePerson[]> => {
  const { rows } = await sql<Row>`
    select p.id, p.first_name || ' ' || p.surname as name, station.name as station, district.name as district,
      array(select r.role from identity.role r where r.person = p.id and r.until is null order by r.role) as roles,
      s.state, s.trained_until, s.agreed_until, s.vetted_until, s.supervision_due,
      s.applied_on, s.backed_on, s.panel_on, s.activated_on
    from identity.person p
    join identity.area station on station.id = p.station
    join identity.area district on district.id = station.parent
    left join supporters.supporter s on s.person = p.id
    where ${id ?? null}::uuid is null or p.id = ${id ?? null}::uuid`.execute(tx)
  return rows.map(personOf)
}

const personOf = (row: Row): ProgrammePerson => {
  const { id, name, station, district, roles } = row
  const state = supporterStates.find(each => each === row.state)
  if (!state) return { id, name, station, district, roles }
  const standing = {
    state,
    trainedUntil: row.trained_until,
    agreedUntil: row.agreed_until,
    vettedUntil: row.vetted_until,
    supervisionDue: row.supervision_due,
  }
  const steps = {
    applied: row.applied_on,
    backed: row.backed_on,
    panel: row.panel_on,
    activated: row.activated_on,
  }
  return { id, name, station, district, roles, standing, steps }
}
