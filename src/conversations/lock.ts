import { sql, type Tx } from '../platform/db/index.ts'

/**
 * The conversation is this transaction's until its commit. A statement of its own, before anything is read: a query that locks and
 * reads at once still reads what stood before it waited, so that a claim could miss a message saved in that moment, and cut it off
 * for ever. Whoever writes takes this lock first, before the request's row: two who lock in one order cannot wait for each other.
 * @returns whether there is such a conversation.
 */
export const lockConversation = async (tx: Tx, conversation: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from conversations.conversation where id = ${conversation}::uuid for update`.execute(tx)
  return rows.length > 0
}
