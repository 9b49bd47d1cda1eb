import { sql } from 'kysely'

import type { Tx } from './one-connection.ts'

/** The same key was used for another post: nothing is done, and the caller answers 409. */
export class KeyUsedForAnotherPost extends Error {
  override name = 'KeyUsedForAnotherPost'
}

export type Post<R, K extends R> = {
  /** Who posts; a key is theirs alone. */
  readonly person: string
  /** 8-64 characters, made with the form. */
  readonly key: string
  /** SHA-256 of the body. */
  readonly body: Uint8Array
  /** Whether this answer is kept (plain JSON: where to go next). An answer that is not kept leaves the key free. */
  readonly may: (answer: R) => answer is K
}

/**
 * Does `work` once for a key: the same post again does nothing and gets the first answer. Key, work and answer are one
 * transaction, so a second post that arrives meanwhile waits for the first. Answers are kept for a day and seen by the plane
 * that gave them alone. Throws `KeyUsedForAnotherPost` when the body differs.
 */
export const once = async <R, K extends R>(tx: Tx, post: Post<R, K>, work: () => Promise<R>): Promise<R> => {
  const body = Buffer.from(post.body)
  // The tidying costs nothing when there is nothing old, and needs no timer.
  const taken = await sql`
    with old as (
      delete from platform.kept_answer
      where at < platform.now() - interval '1 day' and not (person = ${post.person} and key = ${post.key})
    )
    insert into platform.kept_answer (force_id, person, key, body_hash)
    values (current_setting('app.force')::uuid, ${post.person}, ${post.key}, ${body})
    on conflict do nothing`.execute(tx)
  const mine = tx
    .selectFrom('platform.kept_answer')
    .where('person', '=', post.person)
    .where('key', '=', post.key)
  if (taken.numAffectedRows === 0n) {
    const kept = await mine.select(['body_hash', 'answer']).executeTakeFirstOrThrow()
    if (!body.equals(kept.body_hash)) throw new KeyUsedForAnotherPost()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `may` let exactly this shape in
    return kept.answer as K
  }
  const answer = await work()
  if (post.may(answer)) {
    await tx
      .updateTable('platform.kept_answer')
      .set({ answer: JSON.stringify(answer) })
      .where('person', '=', post.person)
      .where('key', '=', post.key)
      .execute()
  } else {
    await tx
      .deleteFrom('platform.kept_answer')
      .where('person', '=', post.person)
      .where('key', '=', post.key)
      .execute()
  }
  return answer
}
