import { sql, type Tx } from '../platform/db/index.ts'
import { minuteOf, type Item } from './items.ts'
import type { Caller } from './message.ts'

/** What the programme can see of a conversation: state, counts and times, never content. */
export type ConversationState = {
  readonly conversation: string
  readonly state: 'open' | 'ended'
  readonly endedBy: 'colleague' | 'supporter' | 'programme' | null
  readonly kept: 'kept' | 'tab' | null
  readonly epoch: number
  readonly version: number
  readonly savedMinute: number
  readonly lastMinute: number
  /** The members of the present epoch who are staff: index and person. */
  readonly members: readonly { index: number; person: string }[]
}

export const conversationState = async (
  tx: Tx,
  conversation: string,
): Promise<ConversationState | undefined> => {
  const row = await tx
    .selectFrom('conversations.conversation')
    .selectAll()
    .where('id', '=', conversation)
    .executeTakeFirst()
  if (!row) return undefined
  const members = await tx
    .selectFrom('conversations.member')
    .select(['index', 'person'])
    .where('conversation', '=', conversation)
    .where('epoch', '=', row.epoch)
    .where('person', 'is not', null)
    .orderBy('index')
    .execute()
  return {
    conversation,
    state: row.state as ConversationState['state'],
    endedBy: row.ended_by as ConversationState['endedBy'],
    kept: row.kept as ConversationState['kept'],
    epoch: row.epoch,
    version: row.version,
    savedMinute: minuteOf(row.saved_at),
    lastMinute: minuteOf(row.last_at),
    members: members.flatMap(({ index, person }) => (person === null ? [] : [{ index, person }])),
  }
}

/** Whether this person reads the conversation now: they claimed it, and are a member of its present epoch. A circle only waits. */
export const isMember = async (tx: Tx, conversation: string, person: string): Promise<boolean> => {
  const { rows } = await sql<{ yes: boolean }>`
    select true as yes from conversations.member m
    join conversations.conversation c on c.force_id = m.force_id and c.id = m.conversation and c.epoch = m.epoch
    where m.conversation = ${conversation} and m.person = ${person}
      and exists (select from conversations.ledger l
        where l.conversation = c.id and l.person = m.person and l.what = 'claimed')`.execute(tx)
  return rows.length > 0
}

/** Who reads: the colleague, a member who has claimed, or somebody who holds the request and has not claimed it. */
export type ListReader = Caller | { readonly kind: 'opener'; readonly person: string }

/**
 * Records, the reader's own wraps and the envelopes that came after a version, in the order received. An opener gets the colleague's
 * envelopes alone (ps1 8.9): in a later circle somebody else may have written before, and what they said is not for whoever is only
 * asked. Who may ask is the caller's to check: a colleague in their own conversation, a member, or the one who holds the request.
 */
export const itemsAfter = async (
  tx: Tx,
  conversation: string,
  reader: ListReader,
  after: number,
): Promise<Item[]> => {
  const person = reader.kind === 'colleague' ? null : reader.person
  const { rows: records } = await sql<{
    epoch: number
    wire: Buffer
    index: number | null
    file: Buffer | null
  }>`
    select r.epoch, r.wire, w.index, w.file
    from conversations.record r
    left join conversations.member m on m.force_id = r.force_id and m.conversation = r.conversation and m.epoch = r.epoch
      and m.person is not distinct from ${person}::uuid
    left join conversations.wrap w on w.force_id = m.force_id and w.conversation = m.conversation and w.epoch = m.epoch
      and w.index = m.index
    where r.conversation = ${conversation} and r.at_version > ${after}
    order by r.epoch`.execute(tx)
  return [
    ...records.map(({ wire }): Item => ({ kind: 'record', wire })),
    ...records.flatMap(({ epoch, index, file }): Item[] =>
      index === null || file === null ? [] : [{ kind: 'wrap', epoch, index, file }],
    ),
    ...(await envelopesAfter(tx, conversation, reader, after)),
  ]
}

const envelopesAfter = async (
  tx: Tx,
  conversation: string,
  reader: ListReader,
  after: number,
): Promise<Item[]> => {
  const envelopes = await tx
    .selectFrom('conversations.envelope')
    .select(['bytes', 'received_at'])
    .where('conversation', '=', conversation)
    .where('at_version', '>', after)
    .$if(reader.kind === 'opener', query => query.where('sender', '=', 0))
    .orderBy('at_version')
    .execute()
  return envelopes.map(({ bytes, received_at }) => ({
    kind: 'envelope',
    bytes,
    minute: minuteOf(received_at),
  }))
}

/** The colleague's sealed vault, for a device that has only the words. */
export const vaultItem = async (tx: Tx, conversation: string): Promise<Item> => {
  const { vault } = await tx
    .selectFrom('conversations.colleague')
    .select('vault')
    .where('conversation', '=', conversation)
    .executeTakeFirstOrThrow()
  return { kind: 'vault', bytes: vault }
}

/**
 * The colleague's public keys, for a supporter who follows the records and may claim: their client believes them only if they are
 * those of the circle's record (ps1 7.6).
 */
export const colleagueKeys = async (
  tx: Tx,
  conversation: string,
): Promise<{ ed25519: string; recipient: string }> => {
  const { ed25519, recipient } = await tx
    .selectFrom('conversations.colleague')
    .select(['ed25519', 'recipient'])
    .where('conversation', '=', conversation)
    .executeTakeFirstOrThrow()
  return { ed25519: Buffer.from(ed25519).toString('hex'), recipient }
}

/** The access ledger of a conversation: each opening, claim and hand-back, by person, to the minute. */
export const ledgerOf = async (
  tx: Tx,
  conversation: string,
): Promise<{ what: string; person: string; minute: number }[]> => {
  const rows = await tx
    .selectFrom('conversations.ledger')
    .select(['what', 'person', 'at'])
    .where('conversation', '=', conversation)
    .orderBy('at')
    .execute()
  return rows.map(({ what, person, at }) => ({ what, person, minute: minuteOf(at) }))
}

/** The open and ended conversations of a supporter, newest first. Ids, counts and times. */
export const conversationsOf = async (tx: Tx, person: string) => {
  const { rows } = await sql<{
    conversation: string
    state: 'open' | 'ended'
    version: number
    last_at: Date
    kept: 'kept' | 'tab' | null
    last_sender: number | null
  }>`
    select c.id as conversation, c.state, c.version, c.last_at, c.kept,
      (select e.sender from conversations.envelope e where e.conversation = c.id order by e.at_version desc limit 1) as last_sender
    from conversations.conversation c
    join conversations.member m on m.force_id = c.force_id and m.conversation = c.id and m.epoch = c.epoch
    join asking.request q on q.force_id = c.force_id and q.conversation = c.id
    where m.person = ${person} and q.state in ('answered', 'ended') and q.outcome is distinct from 'never opened'
      and exists (select from conversations.ledger l where l.conversation = c.id and l.person = m.person and l.what = 'claimed')
    order by c.last_at desc
    limit 200`.execute(tx)
  return rows.map(({ conversation, state, version, last_at, kept, last_sender }) => ({
    conversation,
    state,
    version,
    kept,
    lastMinute: minuteOf(last_at),
    isMineToAnswer: last_sender === 0 && state === 'open',
  }))
}
