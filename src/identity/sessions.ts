import { createHash, randomBytes } from 'node:crypto'
import type { Viewer, Force } from '../platform/http/door.ts'
import { audit } from '../platform/audit/index.ts'
import { beforeForce, inTransaction, sql, type Planes, type Tx } from '../platform/db/index.ts'
import type { Doer } from './actions.ts'
import { rolesOf } from './queries.ts'
import { sessionEnded, sessionsEnded, signedIn } from './sign-in-events.ts'

/** A session ends after so long without anything done, and after so long in all. The SQL of 0015 says the same. */
export const idleMinutes = 30
export const wholeHours = 8
/** More than three at once is a sign of a cookie that has wandered: the oldest ends. */
const mostSessions = 3
/** The row is not written on every request of a busy minute. */
const touchAfterMs = 30_000

const cookie = '__Secure-alongside'

/**
 * The cookie of the desk. `Path` keeps it from every public page and from the colleague's document; `Strict` from every request
 * that begins elsewhere. It has no lifetime of its own: it goes with the browser, and the row says how long it holds.
 */
export const sessionCookie = (token: string): string =>
  `${cookie}=${token}; Path=/desk; Secure; HttpOnly; SameSite=Strict`
export const noCookie = `${cookie}=; Path=/desk; Secure; HttpOnly; SameSite=Strict; Max-Age=0`

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Worked out of the cookie, so that nothing more is stored; another hash than the stored one, so that the row gives no token. */
export const formTokenOf = (token: string): string =>
  createHash('sha256').update(`alongside form token ${token}`).digest('base64url')

const tokenIn = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookie}=([\\w-]{43})(?:;|$)`).exec(request.headers.get('cookie') ?? '')?.[1]

/** A page asked for or something posted; a desk that looks for news by itself does not keep a session alive. */
const isDoing = (request: Request): boolean =>
  request.method !== 'GET' || (request.headers.get('accept') ?? '').includes('text/html')

/**
 * Who asks, by the cookie of the desk. The roles are those of this instant: whoever lost theirs is a visitor from the next
 * request on.
 */
export const staffViewerOf = async (planes: Planes, request: Request, force: Force): Promise<Viewer> => {
  const token = tokenIn(request)
  if (token === undefined) return { kind: 'visitor' }
  const found = await beforeForce(planes.gov, async tx => {
    const { rows } = await sql<{ force_id: string; id: string; person: string; seen_at: Date }>`
      select * from identity.session_by_hash(${hashOf(token)})`.execute(tx)
    return rows[0]
  })
  // A cookie of another force opens nothing here, even on a host that both share.
  if (found?.force_id !== force.id) return { kind: 'visitor' }
  const { id: session, person } = found
  const roles = await inTransaction(planes.gov, force.id, async (tx, now) => {
    if (isDoing(request) && now.getTime() - found.seen_at.getTime() > touchAfterMs) await touch(tx, session)
    return rolesOf(tx, person)
  })
  if (roles.length === 0) return { kind: 'visitor' }
  return { kind: 'staff', person, roles, session, formToken: formTokenOf(token) }
}

const touch = (tx: Tx, session: string) =>
  tx
    .updateTable('identity.session')
    .set({ seen_at: sql`platform.now()` })
    .where('id', '=', session)
    .where('ended_at', 'is', null)
    .execute()

export type Way = 'passkey' | 'words' | 'try-it'

/**
 * Begins a session and gives what its cookie carries: 256 random bits, kept as a hash. A fresh one at every sign-in, so that a
 * cookie planted beforehand is worth nothing.
 */
export const beginSession = async (
  tx: Tx,
  who: {
    readonly person: string
    readonly way: Way
    readonly device: string
    readonly instead?: string | undefined
  },
): Promise<{ readonly token: string; readonly formToken: string }> => {
  const token = randomBytes(32).toString('base64url')
  if (who.instead) await endSession(tx, who.person, who.instead)
  await tidy(tx, who.person)
  await tx
    .insertInto('identity.session')
    .values({
      force_id: sql`current_setting('app.force')::uuid`,
      person: who.person,
      token_hash: hashOf(token),
      way: who.way,
      device: who.device,
    })
    .execute()
  await audit(tx, { person: who.person }, signedIn, { way: who.way })
  return { token, formToken: formTokenOf(token) }
}

/** Ends all but the newest two, and forgets those that were over a day ago. */
const tidy = async (tx: Tx, person: string): Promise<void> => {
  await sql`
    delete from identity.session
    where person = ${person} and began_at < platform.now() - interval '1 day'`.execute(tx)
  await sql`
    update identity.session set ended_at = platform.now()
    where person = ${person} and ended_at is null and id in (
      select s.id from identity.session s where s.person = ${person} and s.ended_at is null
      order by s.seen_at desc offset ${mostSessions - 1})`.execute(tx)
}

/** Ends one session of this person; another person's is left alone. */
export const endSession = async (tx: Tx, person: string, session: string): Promise<void> => {
  const ended = await tx
    .updateTable('identity.session')
    .set({ ended_at: sql`platform.now()` })
    .where('id', '=', session)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows > 0n) await audit(tx, { person }, sessionEnded, {})
}

/**
 * Signs a person out everywhere. `by` is the person, or a coordinator whose change of keys, or whose taking them off the list, takes
 * their sessions with it.
 */
export const endAllSessions = async (tx: Tx, person: string, by: Doer): Promise<void> => {
  await tx
    .updateTable('identity.session')
    .set({ ended_at: sql`platform.now()` })
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .execute()
  await audit(tx, by, sessionsEnded, { person })
}
