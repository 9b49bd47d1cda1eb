import { uuidOf } from '../identity/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import {
  answerKnown,
  fromHex,
  isConflict,
  isRefused,
  parseEnvelope,
  parseRecord,
  takeEnvelope,
  toHex,
  type Bytes,
  type Conflict,
  type Envelope,
  type Head,
  type Refused,
} from '../ps1/checking.ts'
import { minuteOf } from './items.ts'
import { lockConversation } from './lock.ts'

/** Who posts: the colleague, or one of the staff by their person. */
export type Caller = { readonly kind: 'colleague' } | { readonly kind: 'staff'; readonly person: string }

export type Receipt = { readonly seq: number; readonly hash: string; readonly minute: number }
export type Taken =
  | { readonly kind: 'saved' | 'known'; readonly receipt: Receipt }
  | { readonly kind: 'conflict'; readonly head: { seq: number; hash: string } }
  | { readonly kind: 'refused'; readonly rule: string }
  | { readonly kind: 'gone' }

type Row = {
  state: string
  epoch: number
  version: number
  wire: Buffer
  heads: { from: number; seq: number; hash: string }[]
  index: number | null
  mine: number[]
  /** The colleague, or whoever claimed it: in the circle's epoch the colleague alone writes. */
  writes: boolean
  known_from: number | null
  known_seq: number | null
  known_hash: Buffer | null
  known_at: Date | null
}

/** Everything a message is measured against. The lock is a round trip of its own (`lock.ts` says why). */
const measure = async (
  tx: Tx,
  conversation: string,
  caller: Caller,
  messageId: string,
): Promise<Row | undefined> => {
  const person = caller.kind === 'staff' ? caller.person : null
  if (!(await lockConversation(tx, conversation))) return undefined
  const { rows } = await sql<Row>`
    select c.state, c.epoch, c.version, r.wire,
      (select coalesce(json_agg(json_build_object('from', h.sender, 'seq', h.seq, 'hash', encode(h.hash, 'hex'))), '[]')
         from conversations.head h where h.conversation = c.id) as heads,
      (select m.index from conversations.member m
         where m.conversation = c.id and m.epoch = c.epoch and m.person is not distinct from ${person}::uuid) as index,
      (select coalesce(json_agg(distinct m.index), '[]') from conversations.member m
         where m.conversation = c.id and m.person is not distinct from ${person}::uuid) as mine,
      ${person}::uuid is null or exists (select from conversations.ledger l
         where l.conversation = c.id and l.person = ${person}::uuid and l.what = 'claimed') as writes,
      k.sender as known_from, k.seq as known_seq, k.hash as known_hash, k.received_at as known_at
    from conversations.conversation c
    join conversations.record r on r.force_id = c.force_id and r.conversation = c.id and r.epoch = c.epoch
    left join conversations.envelope k on k.force_id = c.force_id and k.conversation = c.id and k.message_id = ${messageId}::uuid
    where c.id = ${conversation}::uuid`.execute(tx)
  return rows[0]
}

/**
 * Takes one sealed message, or answers what was taken before (`reliability.md`, *Taking a message*). The order is the promise: a
 * known id first, so that a lost receipt never doubles a message; then membership, state and place.
 */
export const takeMessage = async (
  tx: Tx,
  now: Date,
  conversation: string,
  caller: Caller,
  bytes: Bytes,
): Promise<Taken> => {
  const envelope = parseEnvelope(bytes)
  if (isRefused(envelope)) return refused(envelope)
  const row = await measure(tx, conversation, caller, uuidOf(envelope.messageId))
  // Before the known id: whoever may not write here must not learn by an id that it exists.
  if (!row?.writes) return { kind: 'gone' }
  const known = answerOf(row, bytes)
  if (known) return known
  if (row.index === null || row.state !== 'open') return { kind: 'gone' }
  const taken = check(row, envelope, row.index)
  if (isConflict(taken)) return conflicted(row, row.index)
  if (isRefused(taken)) return refused(taken)
  await storeMessage(tx, now, conversation, row.version + 1, taken)
  return { kind: 'saved', receipt: { seq: taken.seq, hash: toHex(taken.hash), minute: minuteOf(now) } }
}

const refused = ({ refused: rule }: Refused): Taken => ({ kind: 'refused', rule })

const answerOf = (row: Row, bytes: Bytes): Taken | undefined => {
  const { known_from: from, known_hash: hash, known_seq: seq, known_at: at } = row
  if (from === null || hash === null || seq === null || at === null) return undefined
  const caller = row.mine.includes(from) ? from : -1
  const answer = answerKnown({ from, hash: new Uint8Array(hash) }, caller, bytes)
  if (answer !== 'receipt') return conflicted(row, row.index ?? -1)
  return { kind: 'known', receipt: { seq, hash: toHex(new Uint8Array(hash)), minute: minuteOf(at) } }
}

const conflicted = (row: Row, index: number): Taken => {
  const head = row.heads.find(one => one.from === index)
  return { kind: 'conflict', head: { seq: head?.seq ?? 0, hash: head?.hash ?? '' } }
}

/** A stored record was checked when it was taken: here it is only read. */
const check = (row: Row, envelope: Envelope, caller: number): Envelope | Conflict | Refused => {
  const record = parseRecord(new Uint8Array(row.wire))
  if (isRefused(record)) return record
  const heads = row.heads.map(headOfJson)
  const chain = {
    conversation: record.conversation,
    colleague: { ed25519: new Uint8Array(), recipientHash: new Uint8Array() },
    logs: [],
    records: [record],
  }
  return takeEnvelope({ chain, heads }, { bytes: envelope.bytes, caller, messageId: envelope.messageId })
}

export const headOfJson = (head: { from: number; seq: number; hash: string }): Head => ({
  ...head,
  hash: fromHex(head.hash) ?? new Uint8Array(),
})

/**
 * One statement: the head moves, the envelope lies, the conversation's version grows, its end falls due later, and a colleague's message
 * tells the supporter whose conversation it is (0048).
 */
export const storeMessage = async (
  tx: Tx,
  now: Date,
  conversation: string,
  version: number,
  envelope: Envelope,
): Promise<void> => {
  const hash = Buffer.from(envelope.hash)
  await sql`
    with moved as (
      insert into conversations.head (force_id, conversation, sender, seq, hash)
      values (${forceOf(tx)}, ${conversation}, ${envelope.from}, ${envelope.seq}, ${hash})
      on conflict (force_id, conversation, sender) do update set seq = excluded.seq, hash = excluded.hash
    ), grown as (
      update conversations.conversation set version = ${version}, last_at = ${now} where id = ${conversation}
    ), later as (
      insert into platform.due (force_id, kind, id, next_at)
      values (${forceOf(tx)}, 'conversations.retention', ${conversation},
        ${now}::timestamptz + make_interval(days => coalesce((select s.value::integer from forces.setting s
          where s.code = 'retain-conversation-days'), 90)))
      on conflict (force_id, kind, id) do update set next_at = excluded.next_at
    )
    insert into conversations.envelope
      (force_id, conversation, message_id, epoch, sender, seq, hash, bytes, received_at, at_version)
    values (${forceOf(tx)}, ${conversation}, ${uuidOf(envelope.messageId)}, ${envelope.e}, ${envelope.from}, ${envelope.seq},
      ${hash}, ${Buffer.from(envelope.bytes)}, ${now}, ${version})
    returning case when sender = 0 then asking.message_came(force_id, conversation) end`.execute(tx)
}
