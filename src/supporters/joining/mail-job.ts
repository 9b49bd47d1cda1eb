import { createHash } from 'node:crypto'
import { z } from 'zod'
import { forceOf, inTransaction, sql, type Tx } from '../../platform/db/index.ts'
import type { DueKind, Job, WorkerWorld } from '../../platform/jobs/index.ts'
import type { Letter } from '../../platform/mail.ts'
import { originOf } from '../notice.ts'
import { drawLink, type Whose } from './links.ts'
import { joiningLetter, mailKindName } from './mail.ts'

export type JoiningMailIds = { readonly force: string; readonly mail: string }

/** A mail's time has come: it is queued, once for each round of trying. */
export const joiningMailKind = (job: Job<JoiningMailIds>): DueKind => ({
  kind: mailKindName,
  run: async (tx, _now, { force, id }, send) => {
    const mail = await tx
      .selectFrom('supporters.joining_mail')
      .select('attempts')
      .where('id', '=', id)
      .where('state', '=', 'due')
      .executeTakeFirst()
    if (mail) await send(job, { force, mail: id }, { key: `${id} ${mail.attempts}` })
    return 'done'
  },
})

/** The mail itself, with a link drawn for it alone. Sent, or tried again; then, or when it was refused, it shows as failed. */
export const joiningMailJob = ({ worker, mail, origin, log }: WorkerWorld): Job<JoiningMailIds> => ({
  name: 'supporters-joining-mail',
  payload: z.strictObject({ force: z.uuid(), mail: z.uuid() }),
  run: async ({ force, mail: id }, { last }) => {
    const letter = await inTransaction(worker, force, (tx, now) =>
      letterFor(tx, now, id, { origin, from: mail.from }),
    )
    if (!letter) return
    const posted = await mail.send(letter)
    if (posted.sent)
      return inTransaction(worker, force, (tx, now) => settle(tx, id, 'sent', { sent_at: now }))
    const state = last || posted.forGood ? 'failed' : 'due'
    await inTransaction(worker, force, tx => settle(tx, id, state, { failure: posted.code }))
    if (state === 'due') throw new Error('the mail server did not take a mail')
    log.error('a mail on the way in was not sent')
  },
})

const settle = async (
  tx: Tx,
  id: string,
  state: 'sent' | 'failed' | 'due' | 'called off',
  tried?: { sent_at?: Date; failure?: string },
): Promise<void> => {
  await tx
    .updateTable('supporters.joining_mail')
    .set({ state, ...(tried && { attempts: sql`attempts + 1`, ...tried }) })
    .where('id', '=', id)
    .where('state', '=', 'due')
    .execute()
}

/** The letter to send now; nothing when it is settled, was caught, or its question is not open any more. */
const letterFor = async (
  tx: Tx,
  now: Date,
  id: string,
  place: { origin: string; from: string },
): Promise<Letter | undefined> => {
  const due = await tx
    .selectFrom('supporters.joining_mail as m')
    .innerJoin('supporters.application as a', 'a.id', 'm.application')
    .select(['a.id', 'm.whom', 'a.stage', 'a.mail', 'a.manager_mail', 'a.languages'])
    .where('m.id', '=', id)
    .where('m.state', '=', 'due')
    .executeTakeFirst()
  if (!due) return undefined
  const whose: Whose = due.whom === 'manager' ? 'manager' : 'applicant'
  const to = whose === 'manager' ? due.manager_mail : due.mail
  if (to === null || (whose === 'manager' && due.stage !== 'backing')) {
    await settle(tx, id, 'called off')
    return undefined
  }
  const force = await tx
    .selectFrom('forces.force')
    .select(['host', 'stage', 'nation'])
    .executeTakeFirstOrThrow()
  const link = await drawLink(tx, now, due.id, whose)
  const welsh = due.languages.includes('cy') || force.nation === 'wales'
  const letter = {
    id: createHash('sha256').update(`joining ${id}`).digest('hex').slice(0, 32),
    to,
    ...joiningLetter(originOf(place.origin, force.host), { whose, link, welsh }),
  }
  if (force.stage !== 'demonstration') return letter
  await catchMail(tx, id, letter, place.from)
  await settle(tx, id, 'sent', { sent_at: now })
  return undefined
}

/** A demonstration's people are made up: their mail goes nowhere, and is shown on "Try it". */
const catchMail = async (tx: Tx, id: string, letter: Letter, from: string): Promise<void> => {
  await tx
    .insertInto('supporters.joining_caught')
    .values({
      force_id: forceOf(tx),
      id,
      recipient: letter.to,
      sender: from,
      subject: letter.subject,
      body: letter.text,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
