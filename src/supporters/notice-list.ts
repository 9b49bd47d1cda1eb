import { audit } from '../platform/audit/index.ts'
import { sql, type Tx } from '../platform/db/index.ts'
import { due } from '../platform/due.ts'
import { noticeRetried } from './audit.ts'
import { failedReminders, retryReminder } from './reminders/failed.ts'
import { caughtOnTheWay } from './joining/caught.ts'

/** A notice that its supporter never got, for the coordinator's page. Which request it was about stands nowhere. */
export type FailedNotice = {
  readonly notice: string
  readonly person: string
  readonly firstName: string
  readonly surname: string
  readonly madeAt: Date
  /** How often it was tried. */
  readonly attempts: number
  /** The mail server's number or the system's code: 550, ECONNREFUSED; NOSMTPURL: mail is not set up here; STUCK: nobody tried. */
  readonly failure: string
}

/** Failed; or for an hour neither sent nor given up, because whoever tried was killed each time. */
const isFailed = sql<boolean>`(state = 'failed' or (state = 'due' and made_at < platform.now() - interval '1 hour'))`

/** Mail that failed, newest first, at most 100. On the `gov` plane, for coordinators. */
export const failedNotices = async (tx: Tx): Promise<FailedNotice[]> => {
  const rows = await tx
    .selectFrom('supporters.notice as n')
    .innerJoin('identity.person as p', 'p.id', 'n.person')
    .select(['n.id', 'n.person', 'p.first_name', 'p.surname', 'n.made_at', 'n.attempts', 'n.failure'])
    .where(isFailed)
    .orderBy('n.made_at', 'desc')
    .limit(100)
    .execute()
  const notices = rows.map(row => ({
    notice: row.id,
    person: row.person,
    firstName: row.first_name,
    surname: row.surname,
    madeAt: row.made_at,
    attempts: row.attempts,
    failure: row.failure ?? 'STUCK',
  }))
  const reminders = await failedReminders(tx)
  return [...notices, ...reminders].toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime()).slice(0, 100)
}

/**
 * Tries a failed notice again, now. `off duty`: that person is off duty, paused or out of date, and is left in peace (rule 14);
 * `absent`: no such notice, or it is not failed. Whether something still waits for them, the worker finds when it sends.
 */
export const retryNotice = async (
  tx: Tx,
  now: Date,
  by: { readonly person: string },
  notice: string,
): Promise<'tried' | 'off duty' | 'absent'> => {
  const failed = await tx
    .selectFrom('supporters.notice')
    .select('person')
    .where('id', '=', notice)
    .where(isFailed)
    .executeTakeFirst()
  if (!failed) return retryReminder(tx, now, by, notice)
  const { rows } = await sql<{ on: boolean }>`
    select exists (select from supporters.eligible(array[${failed.person}]::uuid[]))
      and exists (select from supporters.on_duty(array[${failed.person}]::uuid[], platform.now())) as on`.execute(
    tx,
  )
  if (!rows[0]?.on) return 'off duty'
  const { numUpdatedRows } = await tx
    .updateTable('supporters.notice')
    .set({
      state: 'due',
      failure: null,
      // A round of trying is queued once: one that is stuck needs a new one.
      attempts: sql`attempts + (state = 'due')::integer`,
    })
    .where('id', '=', notice)
    .where(isFailed)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return 'absent'
  await due(tx, { kind: 'supporters.notice', id: notice, at: now })
  await audit(tx, by, noticeRetried, { person: failed.person })
  return 'tried'
}

/** A mail that the demonstration caught instead of sending it. */
export type CaughtMail = {
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly at: Date
}

/** The demonstration's mail, newest first, at most 20; empty in every other force. On the `gov` plane, for "Try it" alone. */
export const caughtMail = async (tx: Tx): Promise<CaughtMail[]> => {
  const rows = await tx
    .selectFrom('supporters.caught_mail')
    .select(['recipient', 'sender', 'subject', 'body', 'caught_at'])
    .orderBy('caught_at', 'desc')
    .limit(20)
    .execute()
  const notices = rows.map(row => ({
    to: row.recipient,
    from: row.sender,
    subject: row.subject,
    text: row.body,
    at: row.caught_at,
  }))
  return [...notices, ...(await caughtOnTheWay(tx))]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, 20)
}
