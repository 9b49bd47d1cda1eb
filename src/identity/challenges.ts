import { createHash, randomBytes } from 'node:crypto'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'

/** How long an answer at the door may take. */
export const challengeSeconds = { words: 60, passkey: 300, 'new-passkey': 300 } as const

type Asked =
  | { readonly kind: 'words'; readonly locator: Uint8Array }
  | { readonly kind: 'passkey' }
  | { readonly kind: 'new-passkey'; readonly person: string }

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** 32 random bytes that are good for one answer, kept as their hash. `expiry` in Unix seconds by the database's clock. */
export const askOnce = async (
  tx: Tx,
  now: Date,
  asked: Asked,
): Promise<{ challenge: Uint8Array<ArrayBuffer>; expiry: number }> => {
  const challenge = new Uint8Array(randomBytes(32))
  const expiry = Math.floor(now.getTime() / 1000) + challengeSeconds[asked.kind]
  await sql`delete from identity.challenge where expires_at < platform.now()`.execute(tx)
  await tx
    .insertInto('identity.challenge')
    .values({
      force_id: forceOf(tx),
      hash: sha256(challenge),
      kind: asked.kind,
      locator: asked.kind === 'words' ? Buffer.from(asked.locator) : null,
      person: asked.kind === 'new-passkey' ? asked.person : null,
      expires_at: new Date(expiry * 1000),
    })
    .execute()
  return { challenge, expiry }
}

/** Takes a challenge back, once: whatever the answer is worth, nobody can answer it again. Its expiry, if it still holds. */
export const takeChallenge = async (
  tx: Tx,
  now: Date,
  challenge: Uint8Array,
  asked: Asked,
): Promise<number | undefined> => {
  const row = await tx
    .deleteFrom('identity.challenge')
    .where('hash', '=', sha256(challenge))
    .where('kind', '=', asked.kind)
    .returning(['expires_at', 'locator', 'person'])
    .executeTakeFirst()
  if (row === undefined || row.expires_at < now) return undefined
  if (asked.kind === 'words' && !(row.locator && Buffer.from(asked.locator).equals(row.locator)))
    return undefined
  if (asked.kind === 'new-passkey' && row.person !== asked.person) return undefined
  return row.expires_at.getTime() / 1000
}
