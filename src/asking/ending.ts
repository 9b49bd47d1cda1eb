import { lockConversation } from '../conversations/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { notDue } from '../platform/due.ts'
import { takeStep } from './circle.ts'

/** The colleague closed it before anybody answered; an answered request stays answered. */
export const endRequest = async (
  tx: Tx,
  conversation: string,
  outcome: 'closed by colleague',
): Promise<void> => {
  await tx
    .updateTable('asking.request')
    .set({ state: 'ended', outcome, held_by: null, hold_until: null, next_at: null, next_step: null })
    .where('conversation', '=', conversation)
    .where('state', 'in', ['waiting', 'held', 'run out'])
    .execute()
  await notDue(tx, { kind: 'asking.step', id: conversation })
}

/**
 * Changes what happens if the named supporter does not answer: others are asked so many minutes from now, or, with 0, never.
 * @returns false where nobody was named, or it is answered already.
 */
export const changeDeadline = async (
  tx: Tx,
  now: Date,
  conversation: string,
  minutes: number,
): Promise<boolean> => {
  await lockConversation(tx, conversation)
  const changed = await tx
    .updateTable('asking.request')
    .set({ others_at: minutes === 0 ? null : new Date(now.getTime() + minutes * 60_000) })
    .where('conversation', '=', conversation)
    .where('named', 'is not', null)
    .where('state', 'in', ['waiting', 'held', 'run out'])
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await takeStep(tx, conversation)
  return true
}
