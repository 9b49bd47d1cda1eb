/** Whoever arrives on the way takes it up where they stand: an application at the stage that their evidence supports. */
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import type { Stage } from '../joining/moves.ts'
import { tendKind } from '../joining/step.ts'
import type { Arriving } from './begin.ts'
import type { Days } from './world.ts'

/**
 * Where the way goes on. Without a day of application, or the line manager's yes, there is no stage to begin at: the first step is their
 * own, by their own mail, and an import writes to nobody.
 */
export const stageByEvidence = (days: Days, today: string): Stage | undefined => {
  const isThere = (day: string | null) => day !== null && day >= today
  if (days.applied_on === null || days.backed_on === null) return undefined
  if (days.panel_on === null) return 'panel'
  if (!isThere(days.trained_until)) return 'training'
  return isThere(days.agreed_until) ? 'assigning' : 'agreements'
}

/** The row of somebody who has a stage to begin at. */
const applicationOf = ({ id, group, entry, rank, station, days }: Arriving, today: string) => {
  const stage = group === 'on-the-way' ? stageByEvidence(days, today) : undefined
  if (stage === undefined) return []
  const { applied_on, backed_on, panel_on } = days
  const { first, surname, mail, languages } = entry
  const accepted_on = stage === 'panel' ? null : panel_on
  const steps = { stage, applied_on, backed_on, panel_on, accepted_on }
  return [{ person: id, first, surname, mail, rank, station, languages, ...steps }]
}

const dayMs = 24 * 60 * 60 * 1000

/** Their applications, all at once. Who has applied already keeps what they have; whoever has it is reminded as of any other. */
export const beginApplications = async (
  tx: Tx,
  now: Date,
  today: string,
  arriving: readonly Arriving[],
): Promise<void> => {
  const rows = arriving.flatMap(one => applicationOf(one, today))
  const { rows: made } = await sql<{ id: string }>`
    insert into supporters.application (force_id, stage, first_name, surname, mail, rank, station, languages, applied_on, backed_on,
      panel_on, accepted_on, person)
    select ${forceOf(tx)}::uuid, n.stage, n.first, n.surname, n.mail, n.rank, n.station, n.languages, n.applied_on, n.backed_on,
      n.panel_on, n.accepted_on, n.person
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(stage text, first text, surname text, mail text, rank text,
      station uuid, languages text[], applied_on date, backed_on date, panel_on date, accepted_on date, person uuid)
    on conflict do nothing returning id`.execute(tx)
  await sql`insert into platform.due (force_id, kind, id, next_at)
    select ${forceOf(tx)}::uuid, ${tendKind}, id, ${new Date(now.getTime() + dayMs)}
    from unnest(${made.map(({ id }) => id)}::uuid[]) id on conflict do nothing`.execute(tx)
}
