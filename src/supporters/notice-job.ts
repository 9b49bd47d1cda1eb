import { createHash } from 'node:crypto'
import { z } from 'zod'
import { forceOf, inTransaction, sql, type Tx } from '../platform/db/index.ts'
import type { DueKind, Job, WorkerWorld } from '../platform/jobs/index.ts'
import type { Letter } from '../platform/mail.ts'
import { noticeText, originOf } from './notice.ts'

export type NoticeIds = { readonly force: string; readonly notice: string }

const keptDays = 30

/** A notice's time has come: its mail is queued, once for each round of trying. Old ones are forgotten on the way. */
export const noticeKind = (job: Job<NoticeIds>): DueKind => ({
  kind: 'supporters.notice',
  run: async (tx, now, { force, id }, send) => {
    const due = await tx
      .selectFrom('supporters.notice')
      .select('attempts')
      .where('id', '=', id)
      .where('state', '=', 'due')
      .executeTakeFirst()
    if (due) await send(job, { force, notice: id }, { key: `${id} ${due.attempts}` })
    const old = new Date(now.getTime() - keptDays * 86_400_000)
    await tx.deleteFrom('supporters.notice').where('made_at', '<', old).where('state', '<>', 'due').execute()
    await tx.deleteFrom('supporters.caught_mail').where('caught_at', '<', old).execute()
    return 'done'
  },
})

/** The mail itself. Sent, or tried again for a quarter of an hour; then, or when it was refused for good, it shows as failed. */
export const noticeJob = ({ worker, mail, origin, log }: WorkerWorld): Job<NoticeIds> => ({
  name: 'supporters-notice',
  payload: z.strictObject({ force: z.uuid(), notice: z.uuid() }),
  run: async ({ force, notice }, { last }) => {
    const letter = await inTransaction(worker, force, (tx, now) =>
      letterFor(tx, now, notice, { origin, from: mail.from }),
    )
    if (!letter) return
    const posted = await mail.send(letter)
    if (posted.sent)
      return inTransaction(worker, force, (tx, now) => settle(tx, notice, 'sent', { sent_at: now }))
    const state = last || posted.forGood ? 'failed' : 'due'
    await inTransaction(worker, force, tx => settle(tx, notice, state, { failure: posted.code }))
    if (state === 'due') throw new Error('the mail server did not take a notice')
    log.error('a notice was not sent')
  },
})

type State = 'sent' | 'failed' | 'due' | 'called off'

/** What became of it; with `tried`, one more try is over. A notice that is settled stays as it is. */
const settle = async (
  tx: Tx,
  notice: string,
  state: State,
  tried?: { sent_at?: Date; failure?: string },
): Promise<void> => {
  await tx
    .updateTable('supporters.notice')
    .set({ state, ...(tried && { attempts: sql`attempts + 1`, ...tried }) })
    .where('id', '=', notice)
    .where('state', '=', 'due')
    .execute()
}

/** The letter to send now; nothing when it is settled, was caught, or is not to go any more. */
const letterFor = async (
  tx: Tx,
  now: Date,
  notice: string,
  place: { origin: string; from: string },
): Promise<Letter | undefined> => {
  // Locked before anything is looked at: a request that asks this person at this moment waits, or is seen.
  const due = await tx
    .selectFrom('supporters.notice')
    .select(['person', 'attempts'])
    .where('id', '=', notice)
    .where('state', '=', 'due')
    .forUpdate()
    .executeTakeFirst()
  if (!due) return undefined
  const { rows } = await sql<{ wants: string }>`select asking.wants_notice(${due.person}) as wants`.execute(
    tx,
  )
  const wants = rows[0]?.wants
  if (wants !== 'yes') {
    // Tried in time and not taken until the duty was over: that person was never told, and a coordinator should know.
    await settle(tx, notice, wants === 'off duty' && due.attempts > 0 ? 'failed' : 'called off')
    // Their hours changed meanwhile: a message still waits for their next duty.
    if (wants === 'off duty') await sql`select asking.notify_later(${forceOf(tx)}, ${due.person})`.execute(tx)
    return undefined
  }
  const person = await tx
    .selectFrom('identity.person')
    .select(['mail', 'languages'])
    .where('id', '=', due.person)
    .executeTakeFirstOrThrow()
  const force = await tx.selectFrom('forces.force').select(['host', 'stage']).executeTakeFirstOrThrow()
  const words = noticeText(originOf(place.origin, force.host), person.languages)
  const letter = {
    id: createHash('sha256').update(notice).digest('hex').slice(0, 32),
    to: person.mail,
    ...words,
  }
  if (force.stage !== 'demonstration') return letter
  await catchMail(tx, notice, due.person, letter, place.from)
  await settle(tx, notice, 'sent', { sent_at: now })
  return undefined
}

/** A demonstration's people are made up: their mail goes nowhere, and is shown on "Try it". */
export const catchMail = async (
  tx: Tx,
  id: string,
  person: string,
  letter: Letter,
  from: string,
): Promise<void> => {
  await tx
    .insertInto('supporters.caught_mail')
    .values({
      force_id: forceOf(tx),
      id,
      person,
      recipient: letter.to,
      sender: from,
      subject: letter.subject,
      body: letter.text,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
