import type { TestDatabase } from './database.ts'

/** A request as the sealed plane keeps it, written by hand: for tests of what others may know of it. */
export const makeRequestRow = async (
  db: TestDatabase,
  wish: { state: 'waiting' | 'run out' | 'answered'; lateBy?: string; with?: string },
): Promise<string> => {
  const id = crypto.randomUUID()
  const force = db.force.id
  await db.admin(
    `insert into conversations.conversation (force_id, id, first_hash) values ($1, $2, sha256(uuid_send($2)))`,
    [force, id],
  )
  const next = wish.state === 'answered' ? 'null' : `platform.now() - interval '${wish.lateBy ?? '-1 hour'}'`
  await db.admin(
    `insert into asking.request (force_id, conversation, state, kind, language, close_at, next_step, next_at)
     values ($1, $2, $3, 'message', 'en', platform.now() + interval '14 days', ${wish.state === 'answered' ? 'null' : "'ask'"}, ${next})`,
    [force, id, wish.state],
  )
  if (wish.with === undefined) return id
  await db.admin(
    `insert into conversations.record (force_id, conversation, epoch, wire, hash, commit, at_version)
     values ($1, $2, 0, '', sha256(uuid_send($2)), sha256(uuid_send($2)), 1)`,
    [force, id],
  )
  await db.admin(
    'insert into conversations.member (force_id, conversation, epoch, index, person) values ($1, $2, 0, 1, $3)',
    [force, id, wish.with],
  )
  if (wish.state === 'answered') {
    await db.admin(
      `insert into conversations.ledger (force_id, conversation, what, person) values ($1, $2, 'claimed', $3)`,
      [force, id, wish.with],
    )
  }
  return id
}
