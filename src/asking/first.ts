import { freshState, checkRecord, storeMessage, storeRecord } from '../conversations/index.ts'
import { installationOf, placeOf, uuidOf } from '../identity/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import {
  isConflict,
  isRefused,
  parseFirstPost,
  toHex,
  type Bytes,
  type FirstPost,
  type RequestCard,
} from '../ps1/checking.ts'
import { cardFields, isNamedFirst } from './card-fields.ts'
import { putCircle, takeStep } from './circle.ts'

export type Asked =
  | { readonly kind: 'saved' | 'known'; readonly conversation: string; readonly savedAt: Date }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused' }

/**
 * Takes a first note: one signed bundle, safe to repeat (ps1.md 9). The same again gives the same answer; the same conversation or
 * words with anything else is a conflict. Saved means committed: nothing is acknowledged before.
 */
export const askFirst = async (tx: Tx, now: Date, request: Request, posted: Bytes): Promise<Asked> => {
  const { origin } = await placeOf(tx, request)
  const post = parseFirstPost({ origin, installation: await installationOf(tx) }, posted)
  if (isRefused(post)) return { kind: 'refused' }
  const conversation = uuidOf(post.record.conversation)
  // The same post twice at one instant, over a bad line: the second waits here, and then finds what the first saved.
  await sql`select pg_advisory_xact_lock(hashtext('asking.first'), hashtext(${toHex(post.locator)}))`.execute(
    tx,
  )
  const known = await knownPost(tx, post, conversation)
  if (known) return known
  // Both are drawn by browsers, and a stream is watched by either: who calls a conversation by a supporter's id would hear their desk.
  if (await isOfStaff(tx, conversation)) return { kind: 'refused' }
  const state = await freshState(tx, post)
  const record = await checkRecord(tx, state, { wire: post.recordWire, wraps: post.wraps })
  if (isConflict(record)) return { kind: 'conflict' }
  if (isRefused(record) || !isNamedFirst(post.card, record)) return { kind: 'refused' }
  if (!(await beginConversation(tx, now, conversation, post))) return { kind: 'conflict' }
  await storeRecord(tx, conversation, record, [], 1)
  await storeMessage(tx, now, conversation, 2, post.envelope)
  await beginRequest(tx, now, conversation, post.card)
  await putCircle(tx, conversation, record)
  await takeStep(tx, conversation)
  return { kind: 'saved', conversation, savedAt: now }
}

const isOfStaff = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('identity.key_log').select('place').where('person', '=', id).executeTakeFirst()) !==
  undefined

const knownPost = async (tx: Tx, post: FirstPost, conversation: string): Promise<Asked | undefined> => {
  const known = await tx
    .selectFrom('conversations.conversation as c')
    .leftJoin('conversations.colleague as k', 'k.conversation', 'c.id')
    .select(['c.id', 'c.first_hash', 'c.saved_at'])
    .where(on =>
      on.or([
        on('c.id', '=', conversation),
        on('c.first_hash', '=', Buffer.from(post.hash)),
        on('k.locator', '=', Buffer.from(post.locator)),
      ]),
    )
    .executeTakeFirst()
  if (!known) return undefined
  return Buffer.from(post.hash).equals(known.first_hash)
    ? { kind: 'known', conversation, savedAt: known.saved_at }
    : { kind: 'conflict' }
}

/** False when another post with the same id or words came at the same moment. */
const beginConversation = async (
  tx: Tx,
  now: Date,
  conversation: string,
  post: FirstPost,
): Promise<boolean> => {
  const force_id = forceOf(tx)
  const begun = await tx
    .insertInto('conversations.conversation')
    .values({
      force_id,
      id: conversation,
      first_hash: Buffer.from(post.hash),
      saved_at: now,
      last_at: now,
      version: 2,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 0n) return false
  const colleague = await tx
    .insertInto('conversations.colleague')
    .values({
      force_id,
      conversation,
      locator: Buffer.from(post.locator),
      auth_public: Buffer.from(post.authPublic),
      ed25519: Buffer.from(post.ed25519),
      recipient: post.recipient,
      vault: Buffer.from(post.vault),
      created_quarter: `${now.getUTCFullYear()}Q${Math.floor(now.getUTCMonth() / 3) + 1}`,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return colleague.numInsertedOrUpdatedRows === 1n
}

const beginRequest = async (tx: Tx, now: Date, conversation: string, card: RequestCard) => {
  await tx
    .insertInto('asking.request')
    .values({
      force_id: forceOf(tx),
      conversation,
      ...(await cardFields(tx, now, card)),
      next_step: 'ask',
      next_at: sql<Date>`platform.now()`,
    })
    .execute()
}
