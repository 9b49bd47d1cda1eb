import { audit } from '../../platform/audit/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { noticeRetried } from '../audit.ts'
import type { FailedNotice } from '../notice-list.ts'
import { remind } from './remind.ts'

/** Failed, and no later one was made for that person: a new one takes the place of the one that failed. */
const isFailed = sql<boolean>`(r.state = 'failed' and not exists (
  select from supporters.reminder later where later.person = r.person and later.made_at > r.made_at))`

/** Reminders that nobody got, as they stand beside the notices that failed. */
export const failedReminders = async (tx: Tx): Promise<FailedNotice[]> => {
  const rows = await tx
    .selectFrom('supporters.reminder as r')
    .innerJoin('identity.person as p', 'p.id', 'r.person')
    .select(['r.id', 'r.person', 'p.first_name', 'p.surname', 'r.made_at', 'r.attempts', 'r.failure'])
    .where(isFailed)
    .orderBy('r.made_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => ({
    notice: row.id,
    person: row.person,
    firstName: row.first_name,
    surname: row.surname,
    madeAt: row.made_at,
    attempts: row.attempts,
    failure: row.failure ?? 'STUCK',
  }))
}

/** Reminds that person anew, at a kind hour. `absent`: no such reminder, or it is not failed. */
export const retryReminder = async (
  tx: Tx,
  now: Date,
  by: { readonly person: string },
  reminder: string,
): Promise<'tried' | 'absent'> => {
  const failed = await tx
    .selectFrom('supporters.reminder as r')
    .select('r.person')
    .where('r.id', '=', reminder)
    .where(isFailed)
    .executeTakeFirst()
  if (!failed || (await remind(tx, now, failed.person)) !== 'made') return 'absent'
  await audit(tx, by, noticeRetried, { person: failed.person })
  return 'tried'
}
