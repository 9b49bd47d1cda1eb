import { keyLogOf, uuidOf } from '../identity/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import {
  currentEntry,
  fromHex,
  isConflict,
  isRefused,
  parseRecord,
  recipientHash,
  takeRecord,
  wrapsToDelete,
  type Bytes,
  type Conflict,
  type EpochRecord,
  type FirstPost,
  type KeyLog,
  type RecordChain,
  type Refused,
  type ServerState,
} from '../ps1/checking.ts'
import { lockConversation } from './lock.ts'
import { headOfJson } from './message.ts'

/** Which of these people may be asked, open and claim now, by the database's own rule. */
const eligibleOf = async (tx: Tx, people: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ person: string }>`
    select person from supporters.eligible(${[...people]}::uuid[]) as person`.execute(tx)
  return new Set(rows.map(({ person }) => person))
}

/** A conversation as the protocol sees it, its row locked until the commit. */
export const serverState = async (tx: Tx, conversation: string): Promise<ServerState | undefined> => {
  if (!(await lockConversation(tx, conversation))) return undefined
  const { rows } = await sql<{
    ed25519: Buffer
    recipient: string
    wires: string[]
    heads: { from: number; seq: number; hash: string }[]
  }>`
    select k.ed25519, k.recipient,
      (select coalesce(json_agg(encode(r.wire, 'hex') order by r.epoch), '[]') from conversations.record r where r.conversation = c.id) as wires,
      (select coalesce(json_agg(json_build_object('from', h.sender, 'seq', h.seq, 'hash', encode(h.hash, 'hex'))), '[]')
         from conversations.head h where h.conversation = c.id) as heads
    from conversations.conversation c
    join conversations.colleague k on k.force_id = c.force_id and k.conversation = c.id
    where c.id = ${conversation}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const chain: RecordChain = {
    conversation: fromHex(conversation.replaceAll('-', '')) ?? new Uint8Array(),
    colleague: { ed25519: new Uint8Array(row.ed25519), recipientHash: recipientHash(row.recipient) },
    logs: [await keyLogOf(tx)],
    // Each was checked when it was taken: here it is only read.
    records: row.wires.map(wire => storedRecord(fromHex(wire) ?? new Uint8Array())),
  }
  return { chain, heads: row.heads.map(headOfJson) }
}

const storedRecord = (wire: Bytes): EpochRecord => {
  const record = parseRecord(wire)
  if (isRefused(record)) throw new Error(`a stored record is not one: ${record.refused}`)
  return record
}

/** The state before a first post: no record, no head. */
export const freshState = async (tx: Tx, post: FirstPost): Promise<ServerState> => ({
  chain: {
    conversation: post.record.conversation,
    colleague: { ed25519: post.ed25519, recipientHash: recipientHash(post.recipient) },
    logs: [await keyLogOf(tx)],
    records: [],
  },
  heads: [],
})

export type NewRecord = {
  readonly record: EpochRecord
  readonly wire: Bytes
  readonly wraps: readonly Bytes[]
  /** The chain with it. */
  readonly chain: RecordChain
  /** The person behind each index but the colleague's. */
  readonly people: ReadonlyMap<number, string>
}

/** Every rule of 7 and 10 that the server can see, eligibility included (10.1). */
export const checkRecord = async (
  tx: Tx,
  state: ServerState,
  posted: { readonly wire: Bytes; readonly wraps: readonly Bytes[] },
): Promise<NewRecord | Conflict | Refused> => {
  const record = parseRecord(posted.wire)
  if (isRefused(record)) return record
  const people = peopleOf(state.chain.logs.at(-1), record)
  const eligible = await eligibleOf(tx, [...people.values()])
  const seen = await tx
    .selectFrom('conversations.record')
    .select('epoch')
    .where('commit', '=', Buffer.from(record.commit))
    .executeTakeFirst()
  const taken = takeRecord(state, posted, {
    isEligible: person => eligible.has(uuidOf(person)),
    commitSeen: () => seen !== undefined,
  })
  if (isConflict(taken) || isRefused(taken)) return taken
  return { ...posted, ...taken, people }
}

const peopleOf = (log: KeyLog | undefined, record: EpochRecord): Map<number, string> => {
  const people = new Map<number, string>()
  for (const { index, keyHash } of record.members) {
    const entry = log && currentEntry(log, keyHash)
    if (entry) people.set(index, uuidOf(entry.person))
  }
  return people
}

/** Stores a checked record with its members and wraps, and deletes the wraps it makes void (7.7). */
export const storeRecord = async (
  tx: Tx,
  conversation: string,
  { record, wire, wraps, people }: NewRecord,
  before: readonly EpochRecord[],
  version: number,
): Promise<void> => {
  const at = { force_id: forceOf(tx), conversation, epoch: record.e }
  await tx
    .insertInto('conversations.record')
    .values({
      ...at,
      wire: Buffer.from(wire),
      hash: Buffer.from(record.hash),
      commit: Buffer.from(record.commit),
      at_version: version,
    })
    .execute()
  await tx
    .insertInto('conversations.member')
    .values(record.members.map(({ index }) => ({ ...at, index, person: people.get(index) ?? null })))
    .execute()
  await tx
    .insertInto('conversations.wrap')
    .values(
      record.members.map(({ index }, place) => ({ ...at, index, file: Buffer.from(wraps[place] ?? []) })),
    )
    .execute()
  await dropWraps(tx, conversation, wrapsToDelete(before, record))
}

/** Deletes single wraps: what is not there cannot be handed out. */
export const dropWraps = async (
  tx: Tx,
  conversation: string,
  wraps: readonly { readonly e: number; readonly index: number }[],
): Promise<void> => {
  if (wraps.length === 0) return
  await sql`
    delete from conversations.wrap w
    using unnest(${wraps.map(({ e }) => e)}::integer[], ${wraps.map(({ index }) => index)}::integer[]) as gone (epoch, index)
    where w.conversation = ${conversation} and w.epoch = gone.epoch and w.index = gone.index`.execute(tx)
}
