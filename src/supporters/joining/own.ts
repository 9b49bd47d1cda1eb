import { addPerson } from '../../identity/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { recordDays } from '../dates.ts'
import { londonDay } from '../london.ts'
import type { Application } from './application.ts'
import { endManagerLinks } from './links.ts'
import { mayMailManager, writeMail } from './mail.ts'
import type { Verdict } from './moves.ts'
import { step } from './step.ts'

/** What the applicant does with their own link, and their line manager with theirs. The application is locked (`openLink`). */

const applicant = { by: 'applicant', doer: 'system' } as const
const manager = { by: 'manager', doer: 'system' } as const

const enough: Verdict = { may: false, why: 'mover', missing: [] }

/**
 * Says who the line manager is: the first time, or another one. Whoever was asked before is not any more. Refused when more
 * were named today than anybody has managers: our mail is nobody's way to reach strangers.
 */
export const nameManager = async (
  tx: Tx,
  now: Date,
  application: Application,
  managerMail: string,
): Promise<Verdict> => {
  const move = application.stage === 'interest' ? 'confirm' : 'name-another'
  if ((await mayMailManager(tx, now, application.id)) === 'enough') return enough
  await endManagerLinks(tx, application.id)
  return step(tx, now, application, move, {
    ...applicant,
    known: ['manager-named'],
    set: { manager_mail: managerMail },
  })
}

/** The same question to the same manager, with a new link. For the applicant once an hour: the mail of before says the same. */
export const askManagerAgain = async (
  tx: Tx,
  now: Date,
  application: Application,
  by: { readonly by: 'applicant' | 'coordinator'; readonly doer: { person: string } | 'system' } = applicant,
): Promise<Verdict> => {
  const isQuiet = by.by === 'applicant' && (await mayMailManager(tx, now, application.id)) !== 'yes'
  if (isQuiet && application.stage === 'backing') return { may: true, to: application.stage }
  return step(tx, now, application, 'ask-again', by)
}

export type Answer = 'yes' | 'not-now' | 'not-theirs'

/** The line manager's answer. The same answer again changes nothing; nor does another one, later. */
export const answerAsManager = async (
  tx: Tx,
  now: Date,
  application: Application,
  answer: Answer,
): Promise<Verdict> => {
  if (answer === 'yes')
    return step(tx, now, application, 'back', { ...manager, set: { backed_on: londonDay(now) } })
  if (answer === 'not-now')
    return step(tx, now, application, 'not-now', {
      ...manager,
      known: ['reason'],
      set: { reason: 'not-now' },
    })
  const moved = await step(tx, now, application, 'not-theirs', { ...manager, set: { manager_mail: null } })
  if (moved.may) await endManagerLinks(tx, application.id)
  return moved
}

/**
 * The applicant accepts: they become a person of the programme and a supporter on the way, with the days of the steps behind
 * them. Somebody who was a supporter before keeps their row, and comes by every step again.
 */
export const accept = async (tx: Tx, now: Date, application: Application): Promise<Verdict> => {
  if (application.stage !== 'offer') return step(tx, now, application, 'accept', applicant)
  const person = await personFor(tx, application)
  // Professional standards are not supporters (rule 6), also when that became known after the panel.
  if (person === undefined)
    return step(tx, now, application, 'stop', {
      by: 'coordinator',
      doer: 'system',
      known: ['reason', 'not-themselves'],
      set: { reason: 'professional-standards' },
    })
  await supporterFor(tx, person)
  const moved = await step(tx, now, application, 'accept', {
    ...applicant,
    set: { person, accepted_on: londonDay(now) },
  })
  const { appliedOn, backedOn, panelOn } = application
  // Last, because these days may move the application on at once: training of before may still be in date.
  await recordDays(tx, 'system', person, { appliedOn, backedOn, panelOn })
  return moved
}

/** The person of the programme they are, or become; undefined when that person may be no supporter. */
const personFor = async (tx: Tx, application: Application): Promise<string | undefined> => {
  const { firstName, surname, rank, stationId: station, languages, mail } = application
  const { rows } = await sql<{ id: string; may_support: boolean }>`
    select id, may_support from identity.person
    where id = ${application.person}::uuid or lower(mail) = ${mail}
    order by id = ${application.person}::uuid desc nulls last limit 1`.execute(tx)
  const [known] = rows
  if (known) return known.may_support ? known.id : undefined
  return addPerson(tx, 'system', { firstName, surname, rank, station, languages, mail })
}

const supporterFor = async (tx: Tx, person: string): Promise<void> => {
  await tx
    .insertInto('supporters.supporter')
    .values({ force_id: forceOf(tx), person, state: 'invited' })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The applicant says no to the offer. Nobody asks why. */
export const turnDown = (tx: Tx, now: Date, application: Application): Promise<Verdict> =>
  step(tx, now, application, 'turn-down', applicant)

/** The applicant withdraws, at any time. Nobody asks why. */
export const withdraw = (tx: Tx, now: Date, application: Application): Promise<Verdict> =>
  step(tx, now, application, 'withdraw', applicant)

/** Sends the applicant their link again, at a coordinator's wish. */
export const mailApplicantAgain = (tx: Tx, now: Date, application: Application): Promise<void> =>
  writeMail(tx, now, application.id, 'applicant')
