import { forceOf, sql, type Tx } from '../platform/db/index.ts'

/** One bit from the colleague's page: whether the words were kept. The supporter's desk says what follows from it. */
export const keepWords = (tx: Tx, conversation: string, kept: 'kept' | 'tab') =>
  tx
    .updateTable('conversations.conversation')
    .set({ kept, version: sql`version + 1` })
    .where('id', '=', conversation)
    .execute()

/**
 * Either side ends it: nothing more can be written, both still read it until retention is over. Times become the day, and
 * whoever never claimed it can open nothing any more. Ending it twice changes nothing.
 */
export const closeConversation = async (
  tx: Tx,
  now: Date,
  conversation: string,
  by: 'colleague' | 'supporter',
): Promise<boolean> => {
  const closed = await tx
    .updateTable('conversations.conversation')
    .set({ state: 'ended', ended_by: by, ended_at: now, version: sql`version + 1` })
    .where('id', '=', conversation)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (closed.numUpdatedRows === 0n) return false
  await sql`select conversations.settle(${forceOf(tx)}, ${conversation})`.execute(tx)
  return true
}

/** Everything of it, at once: records, wraps, envelopes, vault, request. A backup may hold it for as long as the page says. */
export const deleteConversation = async (tx: Tx, conversation: string): Promise<void> => {
  await tx.deleteFrom('conversations.conversation').where('id', '=', conversation).execute()
  await tx.deleteFrom('platform.due').where('id', '=', conversation).execute()
}
