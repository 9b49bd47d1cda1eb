import type { Doer } from '../identity/index.ts'
import { audit } from '../platform/audit/index.ts'
import { forceOf, type Tx } from '../platform/db/index.ts'
import { cardIssued, paused, resumed } from './audit.ts'
import { cardOf, cardText } from './card.ts'
import { shownOf, standingOf } from './queries.ts'
import { mayMove, moves, type Move } from './standing.ts'

/** How a change of state went. `refused`: not from this state, or a step is missing; `absent`: no such supporter here. */
export type Moved = 'done' | 'refused' | 'absent'

/** Makes a move of `standing.ts`, whoever may: the caller decides and audits. */
export const move = async (
  tx: Tx,
  person: string,
  by: Move,
  set: { paused_at: Date | null },
): Promise<Moved> => {
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
