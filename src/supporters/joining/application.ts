import { sql, type Tx } from '../../platform/db/index.ts'
import { facts, isOnTheWay, stages, type Fact, type Stage } from './moves.ts'

/** Somebody on their way, as the programme keeps them. Days are London days, "2026-11-25". */
export type Application = {
  readonly id: string
  readonly stage: Stage
  readonly since: Date
  readonly firstName: string
  readonly surname: string
  readonly mail: string
  readonly rank: string
  readonly stationId: string
  readonly station: string
  readonly district: string
  readonly languages: readonly ('en' | 'cy')[]
  /** For the panel alone. */
  readonly why: string | null
  readonly managerMail: string | null
  readonly appliedOn: string
  readonly backedOn: string | null
  readonly panelOn: string | null
  readonly acceptedOn: string | null
  readonly meetsOn: string | null
  readonly outcome: 'choose' | 'refuse' | null
  readonly reason: string | null
  readonly endedAt: Date | null
  /** Their row in the programme; null while they only applied. */
  readonly person: string | null
  /** What is there of all that `activate` needs, today. */
  readonly known: ReadonlySet<Fact>
  /** Members of the panel who have not declared a conflict of interest. */
  readonly members: number
}

type Row = {
  id: string
  stage: string
  stage_since: Date
  first_name: string
  surname: string
  mail: string
  rank: string
  station_id: string
  station: string
  district: string
  languages: string[]
  why: string | null
  manager_mail: string | null
  applied_on: string
  backed_on: string | null
  panel_on: string | null
  accepted_on: string | null
  meets_on: string | null
  outcome: string | null
  reason: string | null
  ended_at: Date | null
  person: string | null
  members: number
} & Record<Known, boolean | null>

const kept = ['training', 'agreement', 'vetting', 'supervision', 'supervisor', 'champion'] as const
type Known = (typeof kept)[number]

/** Which applications. */
export type Which = {
  readonly id?: string
  readonly person?: string
  readonly mail?: string
  /** Everything that is still on its way, or everything that ended. */
  readonly ended?: boolean
}

// `is not distinct from null` would match rows without a person: a wish that is absent matches everything.
const fits = ({ id, person, mail, ended }: Which) => sql<boolean>`
  (${id ?? null}::uuid is null or a.id = ${id ?? null}::uuid)
  and (${person ?? null}::uuid is null or a.person = ${person ?? null}::uuid)
  and (${mail ?? null}::text is null or a.mail = ${mail ?? null}::text)
  and (${ended ?? null}::boolean is null or (a.ended_at is not null) = ${ended ?? null}::boolean)`

const holds = (who: 'supervisor' | 'champion') => sql`exists (
  select from identity.role r where r.person = ${sql.ref(`s.${who}`)} and r.role = ${who} and r.until is null)`

/** Applications that fit, those that have waited longest first. */
export const applications = async (tx: Tx, which: Which): Promise<Application[]> => {
  const { rows } = await sql<Row>`
    select a.id, a.stage, a.stage_since, a.first_name, a.surname, a.mail, a.rank, a.station as station_id,
      station.name as station, district.name as district, a.languages, a.why, a.manager_mail, a.applied_on, a.backed_on,
      a.panel_on, a.accepted_on, a.meets_on, a.outcome, a.reason, a.ended_at, a.person,
      (select count(*)::int from supporters.panel_member m
        where m.application = a.id and m.conflict is not true) as members,
      s.trained_until >= today.day as training, s.agreed_until >= today.day as agreement,
      s.vetted_until >= today.day as vetting,
      s.supervised_on is not null and s.supervision_due >= today.day as supervision,
      ${holds('supervisor')} as supervisor, ${holds('champion')} as champion
    from supporters.application a
    cross join (select (platform.now() at time zone 'Europe/London')::date as day) today
    join identity.area station on station.id = a.station
    join identity.area district on district.id = station.parent
    left join supporters.supporter s on s.person = a.person
    where ${fits(which)}
    order by a.stage_since, a.id`.execute(tx)
  return rows.map(applicationOf)
}

const applicationOf = (row: Row): Application => ({
  id: row.id,
  stage: stages.find(each => each === row.stage) ?? 'withdrawn',
  since: row.stage_since,
  firstName: row.first_name,
  surname: row.surname,
  mail: row.mail,
  rank: row.rank,
  stationId: row.station_id,
  station: row.station,
  district: row.district,
  languages: (['en', 'cy'] as const).filter(lang => row.languages.includes(lang)),
  why: row.why,
  managerMail: row.manager_mail,
  appliedOn: row.applied_on,
  backedOn: row.backed_on,
  panelOn: row.panel_on,
  acceptedOn: row.accepted_on,
  meetsOn: row.meets_on,
  outcome: row.outcome === 'choose' || row.outcome === 'refuse' ? row.outcome : null,
  reason: row.reason,
  endedAt: row.ended_at,
  person: row.person,
  known: new Set(facts.filter(fact => kept.some(each => each === fact && row[each] === true))),
  members: row.members,
})

/** One application, locked until the transaction ends: two people who act on it at once take turns. */
export const lockApplication = async (tx: Tx, id: string): Promise<Application | undefined> => {
  await sql`select from supporters.application where id = ${id} for update`.execute(tx)
  return (await applications(tx, { id }))[0]
}

/** The open application of somebody of the programme, locked. */
export const lockOpenOf = async (tx: Tx, person: string): Promise<Application | undefined> => {
  const [open] = await applications(tx, { person, ended: false })
  return open && lockApplication(tx, open.id)
}

/** Where the application of this person stands, for a link from their page; nothing when they never applied. */
export const applicationOfPerson = async (
  tx: Tx,
  person: string,
): Promise<{ readonly id: string; readonly isOpen: boolean } | undefined> => {
  const last = (await applications(tx, { person })).at(-1)
  return last && { id: last.id, isOpen: isOnTheWay(last.stage) }
}

export const fullName = ({ firstName, surname }: Pick<Application, 'firstName' | 'surname'>): string =>
  `${firstName} ${surname}`
