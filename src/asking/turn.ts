import { checkRecord, dropWraps, lockConversation, serverState, storeRecord } from '../conversations/index.ts'
import { settingOf } from '../forces/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import { notDue } from '../platform/due.ts'
import { isConflict, isRefused, readBundle, type Bytes } from '../ps1/checking.ts'
import { takeStep } from './circle.ts'

const enterLedger = (
  tx: Tx,
  conversation: string,
  what: 'opened' | 'claimed' | 'handed-back',
  person: string,
) =>
  tx
    .insertInto('conversations.ledger')
    .values({ force_id: forceOf(tx), conversation, what, person })
    .execute()

/**
 * A supporter takes a hold and so may read the note. One statement decides: they were asked, did not hand back, are active and in date at this
 * instant, and nobody else holds it; in a race one wins. Opening what one holds already opens it again, and makes the hold no longer.
 * @returns the epoch to open, or undefined: somebody else was first, or it is not theirs.
 */
export const openNote = async (
  tx: Tx,
  now: Date,
  conversation: string,
  person: string,
): Promise<number | undefined> => {
  const minutes = await settingOf(tx, 'offer-hold-minutes')
  const until = new Date(now.getTime() + minutes * 60_000)
  await lockConversation(tx, conversation)
  const { rows } = await sql<{ epoch: number }>`
    with due as (
      select case when q.held_by = ${person} and q.hold_until > ${now} then q.hold_until else ${until}::timestamptz end as until
      from asking.request q where q.conversation = ${conversation}
    ), held as (
      update asking.request q set state = 'held', held_by = ${person}, hold_until = due.until, next_at = due.until, next_step = 'hold lapses'
      from due
      where q.conversation = ${conversation}
        and (q.state in ('waiting', 'run out') or (q.state = 'held' and (q.held_by = ${person} or q.hold_until <= ${now})))
        and exists (select from asking.asked a where a.conversation = q.conversation and a.epoch = q.epoch
          and a.person = ${person} and a.asked_at is not null and a.handed_back_at is null)
        and exists (select from supporters.eligible(array[${person}]::uuid[]))
      returning q.force_id, q.conversation, q.epoch, q.hold_until
    ), seen as (
      update asking.asked a set opened_at = coalesce(a.opened_at, ${now}) from held
      where a.conversation = held.conversation and a.epoch = held.epoch and a.person = ${person}
    ), grown as (
      update conversations.conversation c set version = c.version + 1 from held where c.id = held.conversation
    ), later as (
      insert into platform.due (force_id, kind, id, next_at) select force_id, 'asking.step', conversation, hold_until from held
      on conflict (force_id, kind, id) do update set next_at = excluded.next_at
    )
    select epoch from held`.execute(tx)
  const [held] = rows
  if (!held) return undefined
  await enterLedger(tx, conversation, 'opened', person)
  return held.epoch
}

/** "I know this person, or I can't take this": no reason, no penalty. Their wrap is deleted and the next are asked. */
export const handBack = async (tx: Tx, now: Date, conversation: string, person: string): Promise<boolean> => {
  await lockConversation(tx, conversation)
  const handed = await sql<{ epoch: number; index: number }>`
    update asking.asked a set handed_back_at = ${now} from asking.request q
    where q.conversation = ${conversation} and q.state in ('waiting', 'held', 'run out')
      and a.conversation = q.conversation and a.epoch = q.epoch and a.person = ${person}
      and a.asked_at is not null and a.handed_back_at is null
    returning a.epoch, a.index`.execute(tx)
  const [row] = handed.rows
  if (!row) return false
  await dropWraps(tx, conversation, [{ e: row.epoch, index: row.index }])
  await tx
    .updateTable('asking.request')
    .set({ state: 'waiting', held_by: null, hold_until: null })
    .where('conversation', '=', conversation)
    .where('held_by', '=', person)
    .execute()
  await enterLedger(tx, conversation, 'handed-back', person)
  await takeStep(tx, conversation)
  return true
}

export type Claimed = { readonly kind: 'claimed' | 'known' | 'conflict' | 'refused' | 'gone' }

/**
 * "I'll answer": the next epoch comes in the same transaction, so that no claimed conversation is ever without a key. Whoever holds the
 * request may claim; so may one whose hold lapsed, until another takes it or a new circle is drawn. Everything is checked again at
 * this instant, in-date included.
 */
export const claim = async (
  tx: Tx,
  now: Date,
  conversation: string,
  person: string,
  body: Bytes,
): Promise<Claimed> => {
  const [wire, ...wraps] = readBundle(body, 3) ?? []
  if (!wire || wraps.length !== 2) return { kind: 'refused' }
  const state = await serverState(tx, conversation)
  if (!state) return { kind: 'gone' }
  const standing = await standingOf(tx, conversation, person)
  if (standing === undefined) return { kind: 'gone' }
  if (standing.claimed) {
    const again = standing.wire !== null && Buffer.from(wire).equals(standing.wire)
    return { kind: again ? 'known' : 'conflict' }
  }
  if (!standing.may) return { kind: 'conflict' }
  const record = await checkRecord(tx, state, { wire, wraps })
  if (isConflict(record)) return { kind: 'conflict' }
  if (isRefused(record) || record.record.kind !== 'claim') return { kind: 'refused' }
  if (record.people.get(record.record.signer) !== person) return { kind: 'refused' }
  await storeRecord(tx, conversation, record, state.chain.records, standing.version + 1)
  await settle(tx, conversation, record.record.e, standing.version + 1)
  await enterLedger(tx, conversation, 'claimed', person)
  return { kind: 'claimed' }
}

/** What a claimer stands on: their hold or lapsed hold, and the claim that was theirs already. */
const standingOf = async (tx: Tx, conversation: string, person: string) => {
  const { rows } = await sql<{ version: number; claimed: boolean; may: boolean; wire: Buffer | null }>`
    select c.version, q.state = 'answered' as claimed,
      (select r.wire from conversations.record r where r.conversation = c.id and r.epoch = c.epoch
        and exists (select from conversations.ledger l
          where l.conversation = c.id and l.person = ${person} and l.what = 'claimed')) as wire,
      c.state = 'open'
        and (q.held_by = ${person} or (q.state in ('waiting', 'run out') and a.opened_at is not null))
        and a.handed_back_at is null
        and exists (select from supporters.eligible(array[${person}]::uuid[])) as may
    from asking.request q
    join conversations.conversation c on c.force_id = q.force_id and c.id = q.conversation
    join asking.asked a on a.force_id = q.force_id and a.conversation = q.conversation and a.epoch = q.epoch and a.person = ${person}
    where q.conversation = ${conversation} and a.asked_at is not null
    for update of q`.execute(tx)
  return rows[0]
}

const settle = async (tx: Tx, conversation: string, epoch: number, version: number): Promise<void> => {
  await tx
    .updateTable('conversations.conversation')
    .set({ epoch, version })
    .where('id', '=', conversation)
    .execute()
  await tx
    .updateTable('asking.request')
    .set({ state: 'answered', held_by: null, hold_until: null, next_at: null, next_step: null })
    .where('conversation', '=', conversation)
    .execute()
  await notDue(tx, { kind: 'asking.step', id: conversation })
}
