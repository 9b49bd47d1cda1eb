import { sql, type Tx } from '../../platform/db/index.ts'
import { addShift, londonDay, midnightOf, wallAt, type Shift } from '../../supporters/index.ts'
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

/** A shift of two hours that began with the quarter of an hour that is running. */
export const fromNow = (now: Date): Shift => {
  const wall = wallAt(now.getTime())
  const minutes = Math.floor((wall - midnightOf(wall)) / 60_000)
  return { day: londonDay(now), start: minutes - (minutes % quarter), minutes: twoHours }
}

/** Puts these people of the demonstration on duty from now on. On the `gov` plane. */
export const bringOn = async (tx: Tx, now: Date, people: readonly string[]): Promise<void> => {
  for (const person of people) await addShift(tx, person, fromNow(now))
}

/** Looks again at the requests that wait: whoever is on now is asked. On the sealed plane. */
export const stepAll = async (tx: Tx, conversations: readonly string[]): Promise<void> => {
  for (const conversation of conversations) await takeStep(tx, conversation)
}
