import { endAllSessions, endRole, giveRole, recordConflict, rolesOf, type Doer } from '../identity/index.ts'
import { audit } from '../platform/audit/index.ts'
import { sql, type Tx } from '../platform/db/index.ts'
import { issueCard, move, type Moved } from './actions.ts'
import { activated, deactivated } from './audit.ts'
import { lockOpenOf } from './joining/application.ts'
import { step } from './joining/step.ts'
import { standingOf } from './queries.ts'
import { mayMove } from './standing.ts'

/** Whoever stands behind a supporter holds that role now. */
const holds = (who: 'supervisor' | 'champion') => sql<boolean>`exists (
  select from identity.role r where r.person = ${sql.ref(who)} and r.role = ${who} and r.until is null)`

/**
 * A coordinator activates somebody who came by every step (rule 3: application, line manager, panel, training), whose four dates
 * are ahead and who has a supervisor and a champion behind them. Nobody activates themselves, nobody who is not a coordinator
 * now activates anybody, and an application that is still on its way has to be at its last step.
 */
export const activate = async (
  tx: Tx,
  today: string,
  coordinator: string,
  person: string,
): Promise<Moved> => {
  const standing = await standingOf(tx, person)
  if (!standing) return 'absent'
  const isCoordinator = (await rolesOf(tx, coordinator)).includes('coordinator')
  if (!isCoordinator || coordinator === person || !mayMove(standing.state, 'activate')) return 'refused'
  const application = await lockOpenOf(tx, person)
  if (application && application.stage !== 'ready') return 'refused'
  const { numUpdatedRows } = await tx
    .updateTable('supporters.supporter')
    .set({
      state: 'active',
      activated_on: today,
      activated_by: coordinator,
      paused_at: null,
      left_on: null,
    })
    .where('person', '=', person)
    .where('state', '=', standing.state)
    .where('may_support', '=', true)
    .where(sql<boolean>`num_nulls(applied_on, backed_on, panel_on, supervised_on) = 0`)
    .where(sql<boolean>`least(trained_until, agreed_until, vetted_until, supervision_due) >= ${today}::date`)
    .where(sql<boolean>`num_nulls(trained_until, agreed_until, vetted_until, supervision_due) = 0`)
    .where(holds('supervisor'))
    .where(holds('champion'))
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return 'refused'
  const by = { person: coordinator }
  if (application) await lastStep(tx, by, application)
  await giveRole(tx, by, person, 'supporter')
  await issueCard(tx, person)
  await audit(tx, by, activated, { person })
  return 'done'
}

type Open = NonNullable<Awaited<ReturnType<typeof lockOpenOf>>>

const lastStep = async (tx: Tx, doer: { person: string }, application: Open): Promise<void> => {
  const now = await nowOf(tx)
  const made = await step(tx, now, application, 'activate', {
    by: 'coordinator',
    doer,
    known: ['not-themselves'],
  })
  // What the table of moves asks and what was just updated are the same: anything else must undo both.
  if (!made.may)
    throw new Error(`an application cannot become active: ${made.missing.join(', ') || made.why}`)
}

const nowOf = async (tx: Tx): Promise<Date> => {
  const { rows } = await sql<{ now: Date }>`select platform.now() as now`.execute(tx)
  if (!rows[0]) throw new Error('the database has no clock')
  return rows[0].now
}

/** Why somebody is taken off the list; a code for the audit trail, never a story. */
export const leavingReasons = [
  'own-wish',
  'break',
  'left',
  'retired',
  'deselected',
  'vetting',
  'suspended',
  'barred',
  'professional-standards',
  'other',
] as const
export type LeavingReason = (typeof leavingReasons)[number]

/** They may be in touch with colleagues no more: what is open waits for a coordinator to hand it over. */
export const mustStop: readonly LeavingReason[] = [
  'left',
  'retired',
  'deselected',
  'vetting',
  'suspended',
  'barred',
  'professional-standards',
]

/** Those who are thanked: they were there, and go in peace. */
const forGood: readonly LeavingReason[] = ['own-wish', 'left', 'retired']

/**
 * Takes somebody off the list for good or until activated again: left, barred, suspended (rule 15: at once). Their sessions end in
 * the same transaction: a desk that stood open somewhere is out with its next request. Whoever may not go on (`mustStop`) loses
 * the role as well, so that nobody signs in to what is open; an application that was on its way is over.
 */
export const deactivate = async (tx: Tx, by: Doer, person: string, reason: LeavingReason): Promise<Moved> => {
  const moved = await move(tx, person, 'deactivate', { paused_at: null })
  if (moved !== 'done') return moved
  const now = await nowOf(tx)
  await endApplication(tx, now, by, person, reason)
  if (mustStop.includes(reason))
    for (const role of ['champion', 'supporter'] as const) await endRole(tx, now, by, person, role)
  if (forGood.includes(reason))
    await sql`update supporters.supporter set left_on = (platform.now() at time zone 'Europe/London')::date
      where person = ${person}`.execute(tx)
  if (reason === 'professional-standards') await recordConflict(tx, by, person, reason)
  await endAllSessions(tx, person, by)
  await audit(tx, by, deactivated, { person, reason })
  return moved
}

const endApplication = async (
  tx: Tx,
  now: Date,
  doer: Doer,
  person: string,
  reason: LeavingReason,
): Promise<void> => {
  const application = await lockOpenOf(tx, person)
  if (!application) return
  const code = { vetting: 'vetting', left: 'left-force', 'professional-standards': reason }[reason as string]
  await step(tx, now, application, 'stop', {
    by: 'coordinator',
    doer,
    known: ['reason', 'not-themselves'],
    set: { reason: code ?? 'stopped' },
  })
}
