import { settingOf } from '../../forces/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import type { DueKind } from '../../platform/jobs/index.ts'
import { remind } from '../reminders/remind.ts'
import { joiningForgotten } from './audit.ts'
import { writeMail } from './mail.ts'
import { holderOf, isOnTheWay, stages, type Mover } from './moves.ts'
import { silentMembers, tendKind } from './step.ts'

const day = 24 * 60 * 60 * 1000

type Tended = {
  stage: string
  stage_since: Date
  reminded_at: Date | null
  ended_at: Date | null
  /** Of the database: months of a calendar are not a number of days. */
  forget_at: Date | null
  members: number
  /** Somebody of the programme, who came by a spreadsheet or was a supporter before. */
  has_person: boolean
}

/**
 * Tends one application: whoever has it is reminded every `joining-reminder-days`; an address that nobody confirmed is forgotten
 * after `joining-link-days`, and what ended after `retain-application-months`, whole.
 */
export const tendJoining: DueKind = {
  kind: tendKind,
  run: async (tx, now, { id }) => {
    const row = await look(tx, id)
    if (!row) return 'done'
    const stage = stages.find(each => each === row.stage) ?? 'withdrawn'
    const forgetAt =
      stage === 'interest' && !row.has_person
        ? new Date(row.stage_since.getTime() + (await settingOf(tx, 'joining-link-days')) * day)
        : row.forget_at
    if (forgetAt && forgetAt <= now) return forget(tx, id)
    if (!isOnTheWay(stage)) return forgetAt ?? 'done'
    const every = (await settingOf(tx, 'joining-reminder-days')) * day
    const last = Math.max(row.stage_since.getTime(), row.reminded_at?.getTime() ?? 0)
    const next = new Date(last + every)
    if (next > now) return sooner(next, forgetAt)
    const called = row.members >= (await settingOf(tx, 'panel-members'))
    await remindHolder(tx, now, id, holderOf(stage, called))
    await tx.updateTable('supporters.application').set({ reminded_at: now }).where('id', '=', id).execute()
    return sooner(new Date(now.getTime() + every), forgetAt)
  },
}

const sooner = (one: Date, other: Date | null): Date => (other && other < one ? other : one)

const look = async (tx: Tx, id: string): Promise<Tended | undefined> => {
  const months = await settingOf(tx, 'retain-application-months')
  const { rows } = await sql<Tended>`
    select stage, stage_since, reminded_at, ended_at, person is not null as has_person, ended_at + make_interval(months => ${months}::int) as forget_at,
      (select count(*)::int from supporters.panel_member m
        where m.application = a.id and m.conflict is not true) as members
    from supporters.application a where id = ${id}`.execute(tx)
  return rows[0]
}

const remindHolder = async (tx: Tx, now: Date, id: string, holder: Mover | undefined): Promise<void> => {
  if (holder === 'applicant' || holder === 'manager') return writeMail(tx, now, id, holder)
  const people = holder === 'panel' ? await silentMembers(tx, id) : await coordinators(tx)
  for (const person of people) await remind(tx, now, person)
}

const coordinators = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ person: string }>`
    select person from identity.role where role = 'coordinator' and until is null order by person`.execute(tx)
  return rows.map(row => row.person)
}

/** All of it: links, mail and panel go with the row. The dates of a supporter stand with the supporter. */
const forget = async (tx: Tx, id: string): Promise<'done'> => {
  await tx.deleteFrom('supporters.application').where('id', '=', id).execute()
  await audit(tx, 'system', joiningForgotten, { application: id })
  return 'done'
}
