import { createHash } from 'node:crypto'
import { z } from 'zod'
import { inTransaction, sql, type Tx } from '../../platform/db/index.ts'
import type { DueKind, Job, WorkerWorld } from '../../platform/jobs/index.ts'
import type { Letter } from '../../platform/mail.ts'
import { originOf } from '../notice.ts'
import { catchMail } from '../notice-job.ts'
import { text } from '../text.ts'

export type ReminderIds = { readonly force: string; readonly reminder: string }

const keptDays = 30

/** A reminder's time has come: its mail is queued, once. Old ones are forgotten on the way. */
export const reminderKind = (job: Job<ReminderIds>): DueKind => ({
  kind: 'supporters.reminder',
  run: async (tx, now, { force, id }, send) => {
    await send(job, { force, reminder: id }, { key: id })
    const old = new Date(now.getTime() - keptDays * 86_400_000)
    await tx
      .deleteFrom('supporters.reminder')
      .where('made_at', '<', old)
      .where('state', '<>', 'due')
      .execute()
    return 'done'
  },
})

/** The mail itself: sent, or tried again for a quarter of an hour and then kept as failed. */
export const reminderJob = ({ worker, mail, origin, log }: WorkerWorld): Job<ReminderIds> => ({
  name: 'supporters-reminder',
  payload: z.strictObject({ force: z.uuid(), reminder: z.uuid() }),
  run: async ({ force, reminder }, { last }) => {
    const letter = await inTransaction(worker, force, (tx, now) =>
      letterFor(tx, now, reminder, { origin, from: mail.from }),
    )
    if (!letter) return
    const posted = await mail.send(letter)
    if (posted.sent)
      return inTransaction(worker, force, (tx, now) => settle(tx, reminder, 'sent', { sent_at: now }))
    const state = last || posted.forGood ? 'failed' : 'due'
    await inTransaction(worker, force, tx => settle(tx, reminder, state, { failure: posted.code }))
    if (state === 'due') throw new Error('the mail server did not take a reminder')
    log.error('a reminder was not sent')
  },
})

/** What became of it; a reminder that is settled stays as it is. */
const settle = async (
  tx: Tx,
  reminder: string,
  state: 'sent' | 'failed' | 'due' | 'called off',
  tried?: { sent_at?: Date; failure?: string },
): Promise<void> => {
  await tx
    .updateTable('supporters.reminder')
    .set({ state, ...(tried && { attempts: sql`attempts + 1`, ...tried }) })
    .where('id', '=', reminder)
    .where('state', '=', 'due')
    .execute()
}

/** The letter to send now; nothing when it is settled, was caught, or its person paused or left meanwhile. */
const letterFor = async (
  tx: Tx,
  now: Date,
  reminder: string,
  place: { origin: string; from: string },
): Promise<Letter | undefined> => {
  const due = await tx
    .selectFrom('supporters.reminder as r')
    .innerJoin('identity.person as p', 'p.id', 'r.person')
    .leftJoin('supporters.supporter as s', 's.person', 'r.person')
    .select(['r.person', 'p.mail', 'p.languages', 's.state'])
    .where('r.id', '=', reminder)
    .where('r.state', '=', 'due')
    .executeTakeFirst()
  if (!due) return undefined
  if (due.state === 'paused' || due.state === 'inactive') {
    await settle(tx, reminder, 'called off')
    return undefined
  }
  const force = await tx.selectFrom('forces.force').select(['host', 'stage']).executeTakeFirstOrThrow()
  const letter = {
    id: createHash('sha256').update(reminder).digest('hex').slice(0, 32),
    to: due.mail,
    ...reminderText(originOf(place.origin, force.host), due.languages, whereTo(due.state)),
  }
  if (force.stage !== 'demonstration') return letter
  await catchMail(tx, reminder, due.person, letter, place.from)
  await settle(tx, reminder, 'sent', { sent_at: now })
  return undefined
}

/** Where what is to be looked at is said: a supporter's own page; anybody else has none. */
const whereTo = (state: string | null): string =>
  state === null || state === 'invited' ? '/desk' : '/desk/me'

/** That there is something to look at, and where. Whoever speaks Welsh gets both, Welsh first. */
export const reminderText = (
  origin: string,
  languages: readonly string[],
  path = '/desk/me',
): Pick<Letter, 'subject' | 'text'> => {
  const en = text('en').reminder
  const english = { subject: en.subject, text: en.body(`${origin}${path}`) }
  if (!languages.includes('cy')) return english
  const cy = text('cy').reminder
  return {
    subject: `${cy.subject} / ${english.subject}`,
    text: `${cy.body(`${origin}${path.replace('/desk', '/desk/cy')}`)}\n--\n\n${english.text}`,
  }
}
