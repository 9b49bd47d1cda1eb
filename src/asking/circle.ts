import {
  checkRecord,
  serverState,
  storeMessage,
  storeRecord,
  type NewRecord,
} from '../conversations/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import {
  isConflict,
  isRefused,
  parseEnvelope,
  parseRequestCard,
  readBundle,
  takeEnvelope,
  type Bytes,
  type Envelope,
  type RequestCard,
} from '../ps1/checking.ts'
import { cardFields, isNamedFirst } from './card-fields.ts'

/** Takes whatever step of a request is due: who is asked now, and when to look again. One SQL function, for web and worker. */
export const takeStep = async (tx: Tx, conversation: string): Promise<void> => {
  await sql`select asking.step(${forceOf(tx)}, ${conversation})`.execute(tx)
}

/** The people of a circle, in asking order. */
export const putCircle = async (
  tx: Tx,
  conversation: string,
  { record, people }: NewRecord,
): Promise<void> => {
  await tx
    .insertInto('asking.asked')
    .values(
      [...people].map(([index, person]) => ({
        force_id: forceOf(tx),
        conversation,
        epoch: record.e,
        index,
        person,
      })),
    )
    .execute()
}

/** Those who were asked and have not handed back: whose desks may show that somebody is waiting. */
export const askedNow = async (tx: Tx, conversation: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('asking.asked as a')
    .innerJoin('asking.request as q', join =>
      join.onRef('q.conversation', '=', 'a.conversation').onRef('q.epoch', '=', 'a.epoch'),
    )
    .select('a.person')
    .where('a.conversation', '=', conversation)
    .where('a.asked_at', 'is not', null)
    .where('a.handed_back_at', 'is', null)
    .execute()
  return rows.map(({ person }) => person)
}

export type Again =
  | { readonly kind: 'saved'; readonly savedAt: Date }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'gone' }

type Posted = { wire: Bytes; wraps: readonly Bytes[]; envelope: Envelope; card: RequestCard }

const readPosted = (body: Bytes): Posted | undefined => {
  const items = readBundle(body, 28)
  if (items === undefined || items.length < 5) return undefined
  const [wire] = items
  const [envelopeBytes, cardBytes] = items.slice(-2)
  if (!wire || !envelopeBytes || !cardBytes) return undefined
  const [envelope, card] = [parseEnvelope(envelopeBytes), parseRequestCard(cardBytes)]
  if (isRefused(envelope) || isRefused(card)) return undefined
  return { wire, wraps: items.slice(1, -2), envelope, card }
}

/**
 * A further circle, drawn by the colleague when one was used up or is not wanted any longer: a new epoch with a fresh key, in which
 * the note is sealed again. It ends every hold and deletes the wraps of whoever is not in it (7.7).
 */
export const askAgain = async (tx: Tx, now: Date, conversation: string, body: Bytes): Promise<Again> => {
  const posted = readPosted(body)
  if (!posted) return { kind: 'refused' }
  const state = await serverState(tx, conversation)
  const request = await tx
    .selectFrom('asking.request as q')
    .innerJoin('conversations.conversation as c', 'c.id', 'q.conversation')
    .select(['q.state', 'c.version', 'c.state as conversation_state'])
    .where('q.conversation', '=', conversation)
    .executeTakeFirst()
  if (!state || !request) return { kind: 'gone' }
  if (request.conversation_state !== 'open' || !['waiting', 'held', 'run out'].includes(request.state)) {
    return { kind: 'conflict' }
  }
  const record = await checkRecord(tx, state, posted)
  if (isConflict(record)) return { kind: 'conflict' }
  if (isRefused(record) || record.record.kind !== 'circle' || !isNamedFirst(posted.card, record))
    return { kind: 'refused' }
  const { envelope, card } = posted
  const after = { chain: record.chain, heads: state.heads }
  const note = takeEnvelope(after, { bytes: envelope.bytes, caller: 0, messageId: envelope.messageId })
  if (isConflict(note)) return { kind: 'conflict' }
  if (isRefused(note)) return { kind: 'refused' }
  await tx
    .updateTable('conversations.conversation')
    .set({ epoch: record.record.e })
    .where('id', '=', conversation)
    .execute()
  await storeRecord(tx, conversation, record, state.chain.records, request.version + 1)
  await storeMessage(tx, now, conversation, request.version + 1, note)
  await restart(tx, now, conversation, record.record.e, card)
  await putCircle(tx, conversation, record)
  await takeStep(tx, conversation)
  return { kind: 'saved', savedAt: now }
}

const restart = async (
  tx: Tx,
  now: Date,
  conversation: string,
  epoch: number,
  card: RequestCard,
): Promise<void> => {
  await tx
    .updateTable('asking.request')
    .set({
      ...(await cardFields(tx, now, card)),
      state: 'waiting',
      epoch,
      batch_at: null,
      held_by: null,
      hold_until: null,
      next_step: 'ask',
      next_at: now,
    })
    .where('conversation', '=', conversation)
    .execute()
}
