import { createHash, randomBytes } from 'node:crypto'
import {
  looksLikeRecipient,
  recipientHash,
  parseEntry,
  type Entry,
  same,
  type Bytes,
  isRefused,
  refuse,
  type Refused,
  looksLikeStaffWrap,
  looksLikeVault,
} from '../ps1/checking.ts'
import { audit } from '../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import { addArea, addPerson, giveRole, type NewPerson } from './actions.ts'
import { uuidOf } from './installation.ts'
import { rolesOfLog } from './invitations.ts'
import { appendEntry } from './key-log.ts'
import { keyEntered } from './sign-in-events.ts'
import { replaceVault, type Sealed } from './vaults.ts'

const hashOf = (secret: Uint8Array): Buffer => createHash('sha256').update(secret).digest()

/**
 * The secret of the link `/join#first.…`, for the operator's own screen. Good for a day, and only while the force has no key log:
 * whoever holds the machine already could do worse. Undefined when somebody has begun. A second link replaces the first.
 */
export const makeFirstLink = async (tx: Tx): Promise<string | undefined> => {
  if (await hasBegun(tx)) return undefined
  const secret = randomBytes(32)
  await sql`
    insert into identity.first_link (force_id, hash, expires_at)
    values (${forceOf(tx)}, ${hashOf(secret)}, platform.now() + interval '1 day')
    on conflict (force_id) do update set hash = excluded.hash, expires_at = excluded.expires_at`.execute(tx)
  return secret.toString('base64url')
}

const hasBegun = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('identity.key_log').select('place').limit(1).executeTakeFirst()) !== undefined

/** Whether this link opens the way to the first coordinator now. */
export const firstLinkHolds = async (tx: Tx, secret: Uint8Array): Promise<boolean> => {
  const row = await tx
    .selectFrom('identity.first_link')
    .select('force_id')
    .where('hash', '=', hashOf(secret))
    .where('expires_at', '>', sql<Date>`platform.now()`)
    .executeTakeFirst()
  return row !== undefined && !(await hasBegun(tx))
}

export type First = {
  readonly secret: Bytes
  readonly entry: Bytes
  readonly who: Omit<NewPerson, 'id' | 'station'> & { readonly district: string; readonly station: string }
  readonly sealed: Omit<Sealed, 'keyHash'>
}

const headcount = { officer: 0, staff: 0, special: 0, volunteer: 0 }

/**
 * The first coordinator (ps1 5.3): their keys and their entry were made in their browser, signed by themselves; the server takes
 * them once, for the holder of the link, and could not have made them.
 */
export const takeFirst = async (
  tx: Tx,
  { secret, entry: wire, who, sealed }: First,
): Promise<Entry | Refused> => {
  if (!(await firstLinkHolds(tx, secret))) return refuse('5.3', 'the link does not hold')
  const posted = parseEntry(wire)
  if (isRefused(posted)) return posted
  const fits =
    looksLikeRecipient(sealed.recipient) &&
    same(posted.recipientHash, recipientHash(sealed.recipient)) &&
    looksLikeVault(sealed.vault) &&
    looksLikeStaffWrap(sealed.words.wrap) &&
    sealed.words.locator.length === 16 &&
    sealed.words.authPublic.length === 32
  if (!fits) return refuse('3.2', 'not the vault and keys of this entry')
  const place = { nameCy: '', headcount }
  const district = await addArea(tx, 'system', {
    ...place,
    kind: 'district',
    parent: null,
    name: who.district,
  })
  const station = await addArea(tx, 'system', {
    ...place,
    kind: 'station',
    parent: district,
    name: who.station,
  })
  const person = await addPerson(tx, 'system', { ...who, id: uuidOf(posted.person), station })
  const entry = await appendEntry(tx, wire)
  // Thrown, so that nobody of the above lasts without a key.
  if (isRefused(entry)) throw new Error(`the first entry is refused: ${entry.refused}`)
  await replaceVault(tx, person, { ...sealed, keyHash: entry.hash })
  for (const role of rolesOfLog[entry.role]) await giveRole(tx, 'system', person, role)
  await tx.deleteFrom('identity.first_link').execute()
  await audit(tx, { person }, keyEntered, { person, keyHash: Buffer.from(entry.hash).toString('hex') })
  return entry
}
