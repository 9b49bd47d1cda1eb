import { audit } from '../../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { due } from '../../platform/due.ts'
import { londonDay } from '../london.ts'
import { applications } from './application.ts'
import { joiningBegan } from './audit.ts'
import { missingFor, type Fact, type Stage } from './moves.ts'
import { tendKind } from './step.ts'

type Newcomer = {
  person: string
  first_name: string
  surname: string
  mail: string
  rank: string
  station: string
  languages: string[]
  applied_on: string | null
  backed_on: string | null
  panel_on: string | null
}

const newcomers = sql`
  from supporters.supporter s join identity.person p on p.id = s.person
  where s.state = 'invited' and not exists (
    select from supporters.application a where a.ended_at is null and (a.person = p.id or a.mail = lower(p.mail)))`

/** How many are on the way without being on the list: they came by a spreadsheet, or from before there was a list. */
export const notOnTheList = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${newcomers}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** The stage that somebody's evidence supports: never further than every step that is behind them. */
export const stageFor = (
  { backed_on, panel_on }: Pick<Newcomer, 'backed_on' | 'panel_on'>,
  known: ReadonlySet<Fact>,
): Stage => {
  if (backed_on === null) return 'interest'
  if (panel_on === null) return 'panel'
  const [first] = missingFor(known)
  if (first === undefined) return 'ready'
  if (first === 'training') return 'training'
  return first === 'agreement' ? 'agreements' : 'assigning'
}

/** Puts them on the list, each at the stage that their evidence supports. Nobody is mailed; how many they were. */
export const bringIn = async (tx: Tx, now: Date, coordinator: string): Promise<number> => {
  const { rows } =
    await sql<Newcomer>`select p.id as person, p.first_name, p.surname, lower(p.mail) as mail, p.rank, p.station,
    p.languages, s.applied_on, s.backed_on, s.panel_on ${newcomers} order by p.id`.execute(tx)
  for (const one of rows) await bringOne(tx, now, coordinator, one)
  return rows.length
}

const bringOne = async (tx: Tx, now: Date, coordinator: string, one: Newcomer): Promise<void> => {
  const { applied_on, backed_on, panel_on, ...who } = one
  const { id } = await tx
    .insertInto('supporters.application')
    .values({
      force_id: forceOf(tx),
      ...who,
      applied_on: applied_on ?? londonDay(now),
      backed_on,
      panel_on: backed_on === null ? null : panel_on,
      stage: 'interest',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const [application] = await applications(tx, { id })
  const stage = stageFor(one, application?.known ?? new Set())
  const hasAccepted = backed_on !== null && panel_on !== null
  await tx
    .updateTable('supporters.application')
    .set({ stage, ...(hasAccepted && { accepted_on: londonDay(now) }) })
    .where('id', '=', id)
    .execute()
  await due(tx, { kind: tendKind, id, at: now })
  await audit(tx, { person: coordinator }, joiningBegan, { application: id })
}
