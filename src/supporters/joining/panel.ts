import { audit } from '../../platform/audit/index.ts'
import { settingOf } from '../../forces/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { londonDay } from '../london.ts'
import { lockApplication, type Application } from './application.ts'
import { conflictDeclared, outcomeProposed } from './audit.ts'
import type { Verdict } from './moves.ts'
import type { PanelReason } from './reasons.ts'
import { step } from './step.ts'
import { isThemselves } from './themselves.ts'

/** Somebody of the programme who may sit on a panel, or who does. */
export type Candidate = { readonly person: string; readonly name: string; readonly roles: readonly string[] }
export type Member = {
  readonly person: string
  readonly name: string
  /** Null until they have said. */
  readonly conflict: boolean | null
  readonly notes: string
  readonly agreedAt: Date | null
}

const sits = ['champion', 'supervisor', 'coordinator', 'lead'] as const
export const panelRoles = sits

/** Who may be called: champions, supervisors, coordinators and leads; never the applicant nor their line manager. */
export const candidates = async (
  tx: Tx,
  { mail, managerMail, person }: Application,
): Promise<Candidate[]> => {
  const { rows } = await sql<Candidate>`
    select p.id as person, p.first_name || ' ' || p.surname as name, array_agg(r.role order by r.role) as roles
    from identity.person p join identity.role r on r.person = p.id and r.until is null and r.role = any (${[...sits]}::text[])
    where lower(p.mail) <> ${mail} and lower(p.mail) <> ${managerMail ?? ''} and p.id is distinct from ${person}::uuid
    group by p.id, p.first_name, p.surname order by p.surname, p.first_name, p.id`.execute(tx)
  return rows
}

/** The panel of an application by name. Notes are for its members alone. */
export const membersOf = async (tx: Tx, application: string): Promise<Member[]> => {
  const { rows } = await sql<Member>`
    select m.person, p.first_name || ' ' || p.surname as name, m.conflict, m.notes, m.agreed_at as "agreedAt"
    from supporters.panel_member m join identity.person p on p.id = m.person
    where m.application = ${application} order by p.surname, p.first_name, m.person`.execute(tx)
  return rows
}

/** Calls a panel together, or changes it: those who stay keep what they said, and nothing proposed holds any more. */
export const convene = async (
  tx: Tx,
  now: Date,
  coordinator: string,
  application: Application,
  panel: { readonly members: readonly string[]; readonly meetsOn: string },
): Promise<Verdict> => {
  const allowed = new Set((await candidates(tx, application)).map(each => each.person))
  const called = [...new Set(panel.members)].filter(person => allowed.has(person))
  const before = await membersOf(tx, application.id)
  const free = called.filter(each => before.find(({ person }) => person === each)?.conflict !== true)
  const enough = free.length >= (await settingOf(tx, 'panel-members'))
  const self = await isThemselves(tx, coordinator, application)
  if (application.stage === 'panel' && enough && !self) await seat(tx, application.id, called)
  return step(tx, now, application, 'convene', {
    by: 'coordinator',
    doer: { person: coordinator },
    known: [...(enough ? (['enough-members'] as const) : []), ...(self ? [] : (['not-themselves'] as const))],
    set: { meets_on: panel.meetsOn },
  })
}

const seat = async (tx: Tx, application: string, called: readonly string[]): Promise<void> => {
  await tx
    .deleteFrom('supporters.panel_member')
    .where('application', '=', application)
    .where('person', 'not in', called)
    .execute()
  await tx
    .insertInto('supporters.panel_member')
    .values(called.map(person => ({ force_id: forceOf(tx), application, person })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await proposeNothing(tx, application)
}

const proposeNothing = async (tx: Tx, application: string): Promise<void> => {
  await tx
    .updateTable('supporters.panel_member')
    .set({ agreed_at: null })
    .where('application', '=', application)
    .execute()
  await tx
    .updateTable('supporters.application')
    .set({ outcome: null, reason: null })
    .where('id', '=', application)
    .execute()
}

/**
 * A member says whether they have a conflict of interest. Who has one sees and decides nothing more, and nothing they agreed to
 * holds; only another panel takes that back.
 */
export const declare = async (
  tx: Tx,
  person: string,
  application: Application,
  conflict: boolean,
): Promise<boolean> => {
  if (application.stage !== 'panel') return false
  const { numUpdatedRows } = await tx
    .updateTable('supporters.panel_member')
    .set({ conflict, ...(conflict && { notes: '', agreed_at: null }) })
    .where('application', '=', application.id)
    .where('person', '=', person)
    .where(sql<boolean>`conflict is not true`)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (conflict) await proposeNothing(tx, application.id)
  await audit(tx, { person }, conflictDeclared, { application: application.id, conflict })
  return true
}

/** Keeps a member's notes until the decision. */
export const keepNotes = async (
  tx: Tx,
  person: string,
  application: Application,
  notes: string,
): Promise<void> => {
  if (application.stage !== 'panel') return
  await tx
    .updateTable('supporters.panel_member')
    .set({ notes })
    .where('application', '=', application.id)
    .where('person', '=', person)
    .where('conflict', '=', false)
    .execute()
}

export type Outcome =
  | { readonly outcome: 'choose' }
  | { readonly outcome: 'refuse'; readonly reason: PanelReason }

/**
 * A member without a conflict proposes an outcome, or agrees to the one that is proposed. As soon as all of them agree, and
 * they are enough, it is decided: nobody decides alone. `absent`: not theirs to decide.
 */
export const say = async (
  tx: Tx,
  now: Date,
  person: string,
  application: Application,
  said: Outcome,
): Promise<'decided' | 'proposed' | 'absent'> => {
  if (application.stage !== 'panel') return 'absent'
  const reason = said.outcome === 'refuse' ? said.reason : null
  const mine = (await membersOf(tx, application.id)).find(each => each.person === person)
  if (mine?.conflict !== false || (await isThemselves(tx, person, application))) return 'absent'
  if (application.outcome !== said.outcome || application.reason !== reason)
    await propose(tx, application.id, said.outcome, reason)
  await tx
    .updateTable('supporters.panel_member')
    .set({ agreed_at: now })
    .where('application', '=', application.id)
    .where('person', '=', person)
    .execute()
  await audit(tx, { person }, outcomeProposed, {
    application: application.id,
    outcome: reason ?? said.outcome,
  })
  const all = (await membersOf(tx, application.id)).filter(each => each.conflict !== true)
  const agreed =
    all.length >= (await settingOf(tx, 'panel-members')) && all.every(each => each.agreedAt !== null)
  const locked = agreed ? await lockApplication(tx, application.id) : undefined
  if (!locked) return 'proposed'
  const decided = await step(tx, now, locked, said.outcome, {
    by: 'panel',
    doer: { person },
    known: ['panel-agrees', ...(reason === null ? [] : (['reason'] as const))],
    set: { panel_on: londonDay(now) },
  })
  return decided.may ? 'decided' : 'proposed'
}

const propose = async (
  tx: Tx,
  application: string,
  outcome: Outcome['outcome'],
  reason: PanelReason | null,
): Promise<void> => {
  await proposeNothing(tx, application)
  await tx
    .updateTable('supporters.application')
    .set({ outcome, reason })
    .where('id', '=', application)
    .execute()
}
