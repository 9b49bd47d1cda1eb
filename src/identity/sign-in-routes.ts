import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { join, readBundle, u64 } from '../ps1/checking.ts'
import { doors, type Ask, type Door } from '../platform/http/door.ts'
import { queueByAddress } from '../platform/http/limits.ts'
import { bytes, data, type Reply } from '../platform/http/reply.ts'
import type { Tx } from '../platform/db/index.ts'
import { askOnce } from './challenges.ts'
import { placeOf } from './origin.ts'
import { passkeyQuestion, personByPasskey } from './passkeys.ts'
import { deviceOf } from './session-list.ts'
import { sessionInfo } from './session-info.ts'
import { beginSession, sessionCookie, type Way } from './sessions.ts'
import { personByWords } from './words-at-the-door.ts'

/** Every kind of no is this one: unknown, wrong, late, used, another origin. It must not become an oracle. */
const notKnown = () => data({ trouble: 'not-known' }, 403)

const base64url = z.string().regex(/^[\w-]{1,8000}$/)

/** PRF results are the key of a vault: a browser of ours strips them, and a body that carries any is not read. */
export const noPrfResults = z
  .object({})
  .loose()
  .refine(results => !JSON.stringify(results).includes('"results"'))

const assertion = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    authenticatorData: base64url,
    clientDataJSON: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
  clientExtensionResults: noPrfResults,
  authenticatorAttachment: z.string().max(40).optional(),
})

/** Opens the session of somebody who showed who they are, and tells the page in its answer what it needs to go on. */
const letIn = async (tx: Tx, ask: Ask, person: string | undefined, way: Way): Promise<Reply> => {
  if (person === undefined) return notKnown()
  const roles = await tx
    .selectFrom('identity.role')
    .select('role')
    .where('person', '=', person)
    .where('until', 'is', null)
    .execute()
  if (roles.length === 0) return data({ trouble: 'no-role' }, 403)
  const instead = ask.viewer.kind === 'staff' ? ask.viewer.session : undefined
  const { token } = await beginSession(tx, { person, way, device: deviceOf(ask.request), instead })
  const info = await sessionInfo(tx, token)
  return bytes(new Uint8Array(new TextEncoder().encode(JSON.stringify(info))), {
    type: 'application/json',
    headers: { 'Set-Cookie': sessionCookie(token) },
  })
}

const atTheDoor = queueByAddress()

/** At most eight at once from one address; the rest wait their turn, so that a flood never shuts a station out. */
export const inTurn = (handle: Door['handle']): Door => ({
  may: 'anyone',
  handle: ask => atTheDoor(ask.addressKey, async () => handle(ask)),
})

/** Signing in (ps1 4; passkeys). Bodies are bytes or JSON from the sealed desk: no password, and nothing typed, is ever posted. */
export const signInDoors = doors({
  /** Body: locator 16. Answer: challenge 32 ‖ expiry u64, the same for a locator nobody has. */
  'POST /desk/sign-in/challenge': inTurn(async ask => {
    const locator = await ask.body()
    if (locator.length !== 16) return data({ trouble: 'not-known' }, 400)
    return ask.write('gov', async (tx, now) => {
      const { challenge, expiry } = await askOnce(tx, now, { kind: 'words', locator })
      return bytes(new Uint8Array(join(challenge, u64(expiry))))
    })
  }),
  /** Body: bundle(locator, challenge, signature). Answer: the cookie and `SessionInfo`, or 403. */
  'POST /desk/sign-in/words': inTurn(async ask => {
    const [locator, challenge, signature] = readBundle(await ask.body(), 3) ?? []
    if (locator?.length !== 16 || challenge?.length !== 32 || signature?.length !== 64) return notKnown()
    return ask.write('gov', async (tx, now) => {
      const place = await placeOf(tx, ask.request)
      const person = await personByWords(tx, now, place, { locator, challenge, signature })
      return letIn(tx, ask, person, 'words')
    })
  }),
  /** Answer: what `navigator.credentials.get` is asked, as JSON. */
  'POST /desk/sign-in/passkey-question': inTurn(ask =>
    ask.write('gov', async (tx, now) => data(await passkeyQuestion(tx, now, await placeOf(tx, ask.request)))),
  ),
  /** Body: the passkey's answer without its PRF results. Answer: the cookie and `SessionInfo`, or 403. */
  'POST /desk/sign-in/passkey': inTurn(async ask => {
    const posted = assertion.safeParse(await ask.json())
    if (!posted.success) return notKnown()
    return ask.write('gov', async (tx, now) => {
      const place = await placeOf(tx, ask.request)
      return letIn(
        tx,
        ask,
        await personByPasskey(tx, now, place, posted.data as AuthenticationResponseJSON),
        'passkey',
      )
    })
  }),
})
