/** Who has set up the desk, so that colleagues can write to them, and who is rung only; and a kind reminder. */
import { settingOf } from '../../forces/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { setUpAsked } from '../audit.ts'
import { remind } from '../reminders/remind.ts'

export type NotSetUp = { readonly id: string; readonly name: string; readonly isLive: boolean }
export type SetUpCount = {
  /** Supporters who are not off the list. */
  readonly all: number
  /** Of them, who has keys of their own. */
  readonly ready: number
}
export type SetUp = SetUpCount & {
  readonly waiting: readonly NotSetUp[]
}

/** How far a network is set up. On the gov plane, for coordinators: whether somebody has keys says nothing about what they do. */
export const setUpOf = async (tx: Tx): Promise<SetUp> => {
  const { rows } = await sql<{ id: string; name: string; is_live: boolean; ready: boolean }>`
    select p.id, p.first_name || ' ' || p.surname as name, s.state in ('active', 'paused') as is_live, r.person is not null as ready
    from supporters.supporter s join identity.person p on p.id = s.person
    left join identity.recipient r on r.person = s.person
    where s.state <> 'inactive' order by p.surname, p.first_name, p.id`.execute(tx)
  const waiting = rows
    .filter(row => !row.ready)
    .map(({ id, name, is_live }) => ({ id, name, isLive: is_live }))
  return { all: rows.length, ready: rows.length - waiting.length, waiting }
}

/** The count alone. */
export const setUpCount = async (tx: Tx): Promise<SetUpCount> => {
  const { rows } = await sql<SetUpCount>`
    select count(*)::int as all, count(r.person)::int as ready
    from supporters.supporter s left join identity.recipient r on r.person = s.person where s.state <> 'inactive'`.execute(
    tx,
  )
  return rows[0] ?? { all: 0, ready: 0 }
}

/** When the next reminder may go: nobody is written to about this more often than the force's own number of days. */
export const nextSetUpReminder = async (tx: Tx): Promise<Date | undefined> => {
  const days = await settingOf(tx, 'set-up-reminder-days')
  const { rows } = await sql<{ next: Date }>`
    select asked_at + make_interval(days => ${days}::int) as next from supporters.set_up_reminder
    order by asked_at desc limit 1`.execute(tx)
  return rows[0]?.next
}

/** Writes to everybody who is not set up; how many, or `too-soon`. */
export const remindToSetUp = async (
  tx: Tx,
  now: Date,
  by: { readonly person: string },
): Promise<number | 'too-soon'> => {
  const next = await nextSetUpReminder(tx)
  if (next !== undefined && next > now) return 'too-soon'
  const { waiting } = await setUpOf(tx)
  for (const { id } of waiting) await remind(tx, now, id)
  await tx
    .insertInto('supporters.set_up_reminder')
    .values({ force_id: forceOf(tx), asked_by: by.person, people: waiting.length })
    .execute()
  await audit(tx, by, setUpAsked, { people: waiting.length })
  return waiting.length
}
