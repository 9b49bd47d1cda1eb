import { sql, type Tx } from '../../platform/db/index.ts'
import { minuteOf } from '../items.ts'
import type { Waiting } from './today.ts'

/**
 * What a supporter may open now: they were asked, have not handed back, are active and in date at this instant, and nobody else holds it.
 */
export const waitingFor = async (tx: Tx, now: Date, person: string): Promise<Waiting[]> => {
  const { rows } = await sql<{
    conversation: string
    kind: Waiting['kind']
    language: Waiting['language']
    asked_at: Date
    saved_at: Date
    hold_until: Date | null
  }>`
    select q.conversation, q.kind, q.language, a.asked_at, c.saved_at,
      case when q.held_by = ${person} then q.hold_until end as hold_until
    from asking.asked a
    join asking.request q on q.force_id = a.force_id and q.conversation = a.conversation and q.epoch = a.epoch
    join conversations.conversation c on c.force_id = q.force_id and c.id = q.conversation
    where a.person = ${person} and a.asked_at is not null and a.handed_back_at is null
      and (q.state in ('waiting', 'run out') or (q.state = 'held' and (q.held_by = ${person} or q.hold_until <= ${now})))
      and exists (select from supporters.eligible(array[${person}]::uuid[]))
    order by a.asked_at`.execute(tx)
  return rows.map(row => ({
    conversation: row.conversation,
    kind: row.kind,
    language: row.language,
    askedMinute: minuteOf(row.asked_at),
    savedMinute: minuteOf(row.saved_at),
    heldUntilMinute: row.hold_until === null ? null : minuteOf(row.hold_until),
  }))
}

/**
 * Whether none of the circle was on duty when the note was saved: "You did not miss it; nobody was on." Said to whoever opens it, and
 * only when it is true: once it has ended, nobody knows the hour any more.
 */
export const nobodyWasOn = async (tx: Tx, conversation: string): Promise<boolean> => {
  const { rows } = await sql<{ nobody: boolean }>`
    select c.state = 'open' and not exists (
      select from supporters.on_duty(
        array(select a.person from asking.asked a
          where a.force_id = c.force_id and a.conversation = c.id
            and a.epoch = (select q.epoch from asking.request q where q.force_id = c.force_id and q.conversation = c.id)),
        c.saved_at)) as nobody
    from conversations.conversation c where c.id = ${conversation}`.execute(tx)
  return rows[0]?.nobody ?? false
}
