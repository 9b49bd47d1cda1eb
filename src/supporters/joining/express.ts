import { audit } from '../../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { due } from '../../platform/due.ts'
import { londonDay } from '../london.ts'
import { applications } from './application.ts'
import { joiningBegan } from './audit.ts'
import type { Interest } from './forms.ts'
import { writeMail, writeMailSparingly } from './mail.ts'
import { tendKind } from './step.ts'

/** A whole force may hear of it on one morning; more than this in an hour is a flood. */
const mostInAnHour = 300

/**
 * Somebody would like to become a supporter. Whatever comes of it, the page that follows says the same: it tells nobody who is a
 * supporter, who has applied, or who may not. The same form again is the same application. `busy`: a flood, nothing was kept.
 */
export const express = async (tx: Tx, now: Date, interest: Interest): Promise<'taken' | 'busy'> => {
  const [open] = await applications(tx, { mail: interest.mail, ended: false })
  if (open) {
    await writeMailSparingly(tx, now, open.id)
    return 'taken'
  }
  const known = await knownBy(tx, interest.mail)
  if (known?.supports) return 'taken'
  if (await isFlooded(tx, now)) return 'busy'
  const id = await keep(tx, now, interest, known)
  if (id === undefined) return 'taken'
  await writeMail(tx, now, id, 'applicant')
  await due(tx, { kind: tendKind, id, at: now })
  await audit(tx, 'system', joiningBegan, { application: id })
  return 'taken'
}

/** Somebody of the programme with this address. `supports`: already a supporter, or one on their way. */
type Known = { readonly person: string; readonly mayJoin: boolean; readonly supports: boolean }

const knownBy = async (tx: Tx, mail: string): Promise<Known | undefined> => {
  const { rows } = await sql<Known>`
    select p.id as person, p.may_support as "mayJoin",
      exists (select from supporters.supporter s where s.person = p.id and s.state <> 'inactive') as supports
    from identity.person p where lower(p.mail) = ${mail}`.execute(tx)
  return rows[0]
}

const isFlooded = async (tx: Tx, now: Date): Promise<boolean> => {
  const { count } = await tx
    .selectFrom('supporters.application')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('stage', '=', 'interest')
    .where('stage_since', '>', new Date(now.getTime() - 60 * 60 * 1000))
    .executeTakeFirstOrThrow()
  return count >= mostInAnHour
}

/**
 * The row; undefined when the same form came a moment earlier. Somebody whose work is professional standards is told so by
 * their own link alone: the public page says to nobody who may not.
 */
const keep = async (
  tx: Tx,
  now: Date,
  { first, surname, mail, rank, station, languages, why }: Interest,
  known: Known | undefined,
): Promise<string | undefined> => {
  const refused = known?.mayJoin === false
  const row = await tx
    .insertInto('supporters.application')
    .values({
      force_id: forceOf(tx),
      first_name: first,
      surname,
      mail,
      rank,
      station,
      languages: [...languages],
      why: refused || why === '' ? null : why,
      applied_on: londonDay(now),
      person: known?.person ?? null,
      may_support: !refused,
      stage: refused ? 'rejected' : 'interest',
      reason: refused ? 'professional-standards' : null,
      ended_at: refused ? now : null,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** A new link for somebody who lost theirs; says nothing of whether there was an application. */
export const sendLinkAgain = async (tx: Tx, now: Date, mail: string): Promise<void> => {
  const last = (await applications(tx, { mail })).at(-1)
  if (last) await writeMailSparingly(tx, now, last.id)
}
