import type { Tx } from '../../platform/db/index.ts'
import type { CaughtMail } from '../notice-list.ts'

/** The mail of the way in that a demonstration caught, newest first; empty in every other force. */
export const caughtOnTheWay = async (tx: Tx): Promise<CaughtMail[]> => {
  const rows = await tx
    .selectFrom('supporters.joining_caught')
    .select(['recipient', 'sender', 'subject', 'body', 'caught_at'])
    .orderBy('caught_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(row => ({
    to: row.recipient,
    from: row.sender,
    subject: row.subject,
    text: row.body,
    at: row.caught_at,
  }))
}
