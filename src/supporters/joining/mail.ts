import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { due } from '../../platform/due.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Whose } from './links.ts'
import { joiningText } from './text.ts'

/** The kind of the due row that sends one mail. */
export const mailKindName = 'supporters.joining-mail'

/** Somebody who fills the form again and again gets no more than one mail in this time. */
const quietMs = 60 * 60 * 1000

/** Writes a mail that goes out at once, unless one is on its way already: it says the same. */
export const writeMail = async (tx: Tx, now: Date, application: string, whom: Whose): Promise<void> => {
  const waiting = await tx
    .selectFrom('supporters.joining_mail')
    .select('id')
    .where('application', '=', application)
    .where('whom', '=', whom)
    .where('state', '=', 'due')
    .executeTakeFirst()
  const id =
    waiting?.id ??
    (
      await tx
        .insertInto('supporters.joining_mail')
        .values({ force_id: forceOf(tx), application, whom })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  await due(tx, { kind: mailKindName, id, at: now })
}

/** The same, but never twice within the hour: for whoever asks from a public page. */
export const writeMailSparingly = async (tx: Tx, now: Date, application: string): Promise<void> => {
  const recent = await tx
    .selectFrom('supporters.joining_mail')
    .select('id')
    .where('application', '=', application)
    .where('whom', '=', 'applicant')
    .where('made_at', '>', new Date(now.getTime() - quietMs))
    .executeTakeFirst()
  if (!recent) await writeMail(tx, now, application, 'applicant')
}

/** More than this in a day is somebody who sends mail to strangers with our help. */
const mostManagersADay = 5

/** Whether the applicant may have their line manager mailed now: `quiet` within the hour of the last, `enough` for today. */
export const mayMailManager = async (
  tx: Tx,
  now: Date,
  application: string,
): Promise<'yes' | 'quiet' | 'enough'> => {
  const { rows } = await sql<{ today: number; just: number }>`
    select count(*)::int as today, count(*) filter (where made_at > ${new Date(now.getTime() - quietMs)})::int as just
    from supporters.joining_mail where application = ${application} and whom = 'manager'
    and made_at > ${new Date(now.getTime() - 24 * quietMs)}`.execute(tx)
  if ((rows[0]?.today ?? 0) >= mostManagersADay) return 'enough'
  return (rows[0]?.just ?? 0) > 0 ? 'quiet' : 'yes'
}

/** Mail of an application that did not arrive, the newest of each receiver; a code, never words. */
export const failedMail = async (
  tx: Tx,
  application: string,
): Promise<readonly { readonly whom: Whose; readonly failure: string }[]> => {
  const { rows } = await sql<{ whom: Whose; state: string; failure: string | null }>`
    select distinct on (whom) whom, state, failure from supporters.joining_mail
    where application = ${application} order by whom, made_at desc, id`.execute(tx)
  return rows
    .filter(row => row.state === 'failed')
    .map(({ whom, failure }) => ({ whom, failure: failure ?? 'UNKNOWN' }))
}

const paths = { applicant: '/joining', manager: '/backing' } as const

/**
 * "You have a message", and one personal address: never what, from whom or about whom. Whoever speaks Welsh, and everybody in
 * Wales, gets both languages, Welsh first.
 */
export const joiningLetter = (
  origin: string,
  { whose, link, welsh }: { readonly whose: Whose; readonly link: string; readonly welsh: boolean },
): Pick<Letter, 'subject' | 'text'> => {
  const en = joiningText('en').letter
  const english = { subject: en.subject, text: en.body(`${origin}${paths[whose]}/${link}`) }
  if (!welsh) return english
  const cy = joiningText('cy').letter
  return {
    subject: `${cy.subject} / ${english.subject}`,
    text: `${cy.body(`${origin}/cy${paths[whose]}/${link}`)}\n--\n\n${english.text}`,
  }
}
