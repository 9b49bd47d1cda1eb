import { sql, type Tx } from '../../platform/db/index.ts'
import { changeDuty, dutyOf, midnightOf, wallAt, weekdayOf, type Duty } from '../../supporters/index.ts'
import { takeStep } from '../circle.ts'

/** One who may open a waiting note, or may be asked later. A demonstration shows it; nowhere else does anybody learn who is in a circle. */
export type WaitedFor = { readonly conversation: string; readonly person: string; readonly asked: boolean }

/** Everybody in the circles of the requests that wait now. On the sealed plane. */
export const waitedFor = async (tx: Tx): Promise<WaitedFor[]> => {
  const { rows } = await sql<WaitedFor>`
    select q.conversation, a.person, a.asked_at is not null as asked
    from asking.request q
    join asking.asked a on a.force_id = q.force_id and a.conversation = q.conversation and a.epoch = q.epoch
    where q.state in ('waiting', 'held', 'run out') and a.handed_back_at is null
    order by q.next_at desc, a.index`.execute(tx)
  return rows
}

const quarter = 15
const twoHours = 120

/** A duty of two hours that began with the quarter of an hour that is running. */
export const fromNow = (now: Date): Duty => {
  const wall = wallAt(now.getTime())
  const minutes = Math.floor((wall - midnightOf(wall)) / 60_000)
  return { weekday: weekdayOf(wall), start: minutes - (minutes % quarter), minutes: twoHours }
}

/** Puts these people of the demonstration on duty from now on. On the `gov` plane. */
export const bringOn = async (tx: Tx, now: Date, people: readonly string[]): Promise<void> => {
  const extra = fromNow(now)
  const weeks = await dutyOf(tx, people)
  for (const person of people) {
    const week = weeks.get(person) ?? []
    const hasIt = week.some(duty => duty.weekday === extra.weekday && duty.start === extra.start)
    if (!hasIt) await changeDuty(tx, person, [...week, extra])
  }
}

/** Looks again at the requests that wait: whoever is on now is asked. On the sealed plane. */
export const stepAll = async (tx: Tx, conversations: readonly string[]): Promise<void> => {
  for (const conversation of conversations) await takeStep(tx, conversation)
}
