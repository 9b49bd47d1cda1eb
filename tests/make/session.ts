import { beginSession } from '../../src/identity/index.ts'
import { inTransaction } from '../../src/platform/db/index.ts'
import type { TestDatabase } from './database.ts'

export type SignedIn = {
  readonly person: string
  /** For a page: the cookie. */
  readonly get: { readonly headers: Record<string, string> }
  /** For a post: cookie, form token, an idempotency key of its own, and what a browser says of a page of ours. */
  post(body?: string | URLSearchParams | Uint8Array<ArrayBuffer>): RequestInit
}

/** A member of staff with a session, as after signing in. They need a role (`giveRole`, `makeSupporter`, `makeCoordinator`). */
export const signInAs = async (db: TestDatabase, person: string): Promise<SignedIn> => {
  const { token, formToken } = await inTransaction(db.planes.gov, db.force.id, tx =>
    beginSession(tx, { person, way: 'words', device: 'Firefox, Linux' }),
  )
  const cookie = `__Secure-alongside=${token}`
  return {
    person,
    get: { headers: { cookie, accept: 'text/html' } },
    post: body => ({
      method: 'POST',
      headers: {
        cookie,
        accept: 'application/json',
        'sec-fetch-site': 'same-origin',
        'x-form-token': formToken,
        'idempotency-key': crypto.randomUUID(),
        ...(body instanceof URLSearchParams ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(body === undefined ? {} : { body }),
    }),
  }
}
