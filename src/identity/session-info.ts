import type { Role } from '../platform/http/door.ts'
import type { Tx } from '../platform/db/index.ts'
import { personOf, rolesOf } from './queries.ts'
import { formTokenOf, hashOf } from './sessions.ts'
import { timeLeft, type TimeLeft } from './session-list.ts'

/** What the sealed desk knows of its own session. */
export type SessionInfo = {
  /** uuid */
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Goes back in the header `X-Form-Token` of every post. */
  readonly formToken: string
  readonly left: TimeLeft
}

/** The session of this token, which its holder just began or brought. */
export const sessionInfo = async (tx: Tx, token: string): Promise<SessionInfo | undefined> => {
  const row = await tx
    .selectFrom('identity.session')
    .select(['id', 'person'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst()
  return row && describeSession(tx, { session: row.id, person: row.person, formToken: formTokenOf(token) })
}

export const describeSession = async (
  tx: Tx,
  given: { readonly session: string; readonly person: string; readonly formToken: string },
): Promise<SessionInfo> => {
  const { session, person, formToken } = given
  const who = await personOf(tx, person)
  return {
    person,
    name: who ? `${who.firstName} ${who.surname}` : '',
    roles: await rolesOf(tx, person),
    formToken,
    left: await timeLeft(tx, session),
  }
}
