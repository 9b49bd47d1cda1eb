import { endAllSessions, rolesOf, type Doer } from '../identity/index.ts'
import { audit } from '../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import { activated, cardIssued, deactivated, paused, resumed } from './audit.ts'
import { cardOf, cardText } from './card.ts'
import { shownOf, standingOf } from './queries.ts'
import { mayMove, moves, type Move } from './standing.ts'

/** How a change of state went. `refused`: not from this state, or a step is missing; `absent`: no such supporter here. */
export type Moved = 'done' | 'refused' | 'absent'

const move = async (tx: Tx, person: string, by: Move, set: { paused_at: Date | null }): Promise<Moved> => {
  const standing = await standingOf(tx, person)
  if (!standing) return 'absent'
  if (!mayMove(standing.state, by)) return 'refused'
  const { numUpdatedRows } = await tx
    .updateTable('supporters.supporter')
    .set({ state: moves[by].to, ...set })
    .where('person', '=', person)
    .where('state', '=', standing.state)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? 'done' : 'refused'
}

/**
 * One tap: from this moment they are not shown, not asked and get no notice (rule 14). Open conversations go on. `by` the program
 * when a hard limit is reached (rule 9).
 */
export const pause = async (tx: Tx, now: Date, person: string, by: Doer = { person }): Promise<Moved> => {
  const moved = await move(tx, person, 'pause', { paused_at: now })
  if (moved === 'done') await audit(tx, by, paused, { person })
  return moved
}

/** One tap back. They are listed again only if all four dates are still ahead. */
export const resume = async (tx: Tx, person: string): Promise<Moved> => {
  const moved = await move(tx, person, 'resume', { paused_at: null })
  if (moved === 'done') await audit(tx, { person }, resumed, { person })
  return moved
}

/**
 * A coordinator activates somebody who came by every step (rule 3: application, line manager, panel, training) and whose four
 * dates are ahead. Nobody activates themselves, and nobody who is not a coordinator now activates anybody.
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
  const { numUpdatedRows } = await tx
    .updateTable('supporters.supporter')
    .set({ state: 'active', activated_on: today, activated_by: coordinator, paused_at: null })
    .where('person', '=', person)
    .where('state', '=', standing.state)
    .where('may_support', '=', true)
    .where(sql<boolean>`num_nulls(applied_on, backed_on, panel_on, supervised_on) = 0`)
    .where(sql<boolean>`least(trained_until, agreed_until, vetted_until, supervision_due) >= ${today}::date`)
    .where(sql<boolean>`num_nulls(trained_until, agreed_until, vetted_until, supervision_due) = 0`)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return 'refused'
  await issueCard(tx, person)
  await audit(tx, { person: coordinator }, activated, { person })
  return 'done'
}

/** Why somebody is taken off the list; a code for the audit trail, never a story. */
export const leavingReasons = [
  'own-wish',
  'left',
  'break',
  'vetting',
  'suspended',
  'barred',
  'other',
] as const
export type LeavingReason = (typeof leavingReasons)[number]

/**
 * Takes somebody off the list for good or until activated again: left, barred, suspended (rule 15: at once). Their sessions end in
 * the same transaction: a desk that stood open somewhere is out with its next request.
 */
export const deactivate = async (tx: Tx, by: Doer, person: string, reason: LeavingReason): Promise<Moved> => {
  const moved = await move(tx, person, 'deactivate', { paused_at: null })
  if (moved !== 'done') return moved
  await endAllSessions(tx, person, by)
  await audit(tx, by, deactivated, { person, reason })
  return moved
}

/**
 * Makes the card from what is kept now. A card that says something else is a new issue, unsigned until its supporter signs it;
 * the same words make no new issue. The number of the issue now in force.
 */
export const issueCard = async (tx: Tx, person: string): Promise<number> => {
  const shown = await shownOf(tx, person)
  if (!shown) throw new Error('no supporter to make a card of')
  const bytes = Buffer.from(cardText(cardOf(shown)))
  const last = await tx
    .selectFrom('supporters.card')
    .select(['issue', 'bytes'])
    .where('person', '=', person)
    .orderBy('issue', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && bytes.equals(last.bytes)) return last.issue
  const issue = (last?.issue ?? 0) + 1
  await tx
    .insertInto('supporters.card')
    .values({ force_id: forceOf(tx), person, issue, bytes })
    .execute()
  await audit(tx, 'system', cardIssued, { person, issue })
  return issue
}
