import { randomBytes } from 'node:crypto'
import { installationOf, placeOf } from '../identity/index.ts'
import { forceOf, readAtOnce, type Plane, type Tx } from '../platform/db/index.ts'
import { H, answersChallenge, join, readBundle, u64, type Bytes } from '../ps1/checking.ts'

const challengeSeconds = 60
/** A colleague's bearer token: renewed silently while the page has its keys (ps1.md 4.2). */
export const tokenMinutes = 15

/**
 * A question for whoever says they hold these words: 32 random bytes and an expiry. An unknown locator gets one of the same size
 * and pays for the same rows, so that nobody can ask which conversations exist.
 */
export const askForWords = async (
  tx: Tx,
  now: Date,
  locator: Bytes,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (locator.length !== 16) return undefined
  const challenge = randomBytes(32)
  const expiry = Math.floor(now.getTime() / 1000) + challengeSeconds
  await tx.deleteFrom('conversations.challenge').where('expiry', '<', now).execute()
  await tx
    .insertInto('conversations.challenge')
    .values({
      force_id: forceOf(tx),
      hash: Buffer.from(H(challenge)),
      locator: Buffer.from(locator),
      expiry: new Date(expiry * 1000),
    })
    .execute()
  return new Uint8Array(join(challenge, u64(expiry)))
}

/**
 * The answer: a bundle of locator, challenge and signature. Right: a token of 256 bits, kept as a hash. Wrong in any way:
 * nothing, and not why.
 */
export const answerWords = async (
  tx: Tx,
  now: Date,
  request: Request,
  body: Bytes,
): Promise<{ token: string; expires: number } | undefined> => {
  const [locator, challenge, signature] = readBundle(body, 3) ?? []
  if (locator?.length !== 16 || challenge?.length !== 32 || signature?.length !== 64) return undefined
  const asked = await tx
    .deleteFrom('conversations.challenge')
    .where('hash', '=', Buffer.from(H(challenge)))
    .where('locator', '=', Buffer.from(locator))
    .returning('expiry')
    .executeTakeFirst()
  const known = await tx
    .selectFrom('conversations.colleague')
    .select(['conversation', 'auth_public'])
    .where('locator', '=', Buffer.from(locator))
    .executeTakeFirst()
  const { origin } = await placeOf(tx, request)
  const fits = answersChallenge(
    // The same work for an unknown locator.
    new Uint8Array(known?.auth_public ?? nobodysKey),
    {
      origin,
      installation: await installationOf(tx),
      locator,
      challenge,
      expiry: Math.floor((asked?.expiry.getTime() ?? 0) / 1000),
    },
    signature,
    Math.floor(now.getTime() / 1000),
  )
  if (!fits || !known || !asked) return undefined
  return giveToken(tx, now, known.conversation)
}

/**
 * The base point of Ed25519: a valid key, whose secret anybody can know. So a signature that fits it opens nothing: without a colleague
 * behind the locator the answer is no, whatever the check says.
 */
const nobodysKey = Buffer.from('5866666666666666666666666666666666666666666666666666666666666666', 'hex')

const giveToken = async (tx: Tx, now: Date, conversation: string) => {
  const token = randomBytes(32)
  const expiry = new Date(now.getTime() + tokenMinutes * 60_000)
  await tx.deleteFrom('conversations.token').where('expiry', '<', now).execute()
  await tx
    .insertInto('conversations.token')
    .values({ force_id: forceOf(tx), hash: Buffer.from(H(token)), conversation, expiry })
    .execute()
  return { token: token.toString('base64url'), expires: Math.floor(expiry.getTime() / 1000) }
}

/** The conversation a bearer token opens now. Asked before everything a colleague does: one round trip. */
export const conversationOfToken = async (
  content: Plane,
  force: string,
  token: string,
): Promise<string | undefined> => {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 32) return undefined
  const [found] = await readAtOnce<{ conversation: string }>(content, force)`
    select conversation from conversations.token where hash = ${H(bytes)} and expiry > platform.now()`
  return found?.conversation
}
