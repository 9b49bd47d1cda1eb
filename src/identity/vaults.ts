import { bundle, join, u8, H } from '../ps1/checking.ts'
import { alreadyThere, forceOf, inTransaction, type Tx } from '../platform/db/index.ts'
import { audit } from '../platform/audit/index.ts'
import { idBytes } from './installation.ts'
import type { NewPasskey } from './passkeys.ts'
import { wayAdded, wayRemoved } from './sign-in-events.ts'

/**
 * What a desk needs to unlock (`GET /desk/vault`): a bundle of person (16), vault (150), then one item for each way that holds a
 * wrap: `way u8 ‖ H(credentialId or locator) 32 ‖ wrap 73 ‖ credentialId` (the last for passkeys alone). Undefined without a vault.
 */
export const vaultBundle = async (tx: Tx, person: string): Promise<Uint8Array | undefined> => {
  const row = await tx
    .selectFrom('identity.vault')
    .select('vault')
    .where('person', '=', person)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const ways = await tx
    .selectFrom('identity.way_in')
    .select(['kind', 'known_by', 'wrap'])
    .where('person', '=', person)
    .where('wrap', 'is not', null)
    .orderBy('since')
    .execute()
  return bundle([
    idBytes(person),
    row.vault,
    ...ways.map(way => {
      const isPasskey = way.kind === 'passkey'
      return join(
        u8(isPasskey ? 1 : 2),
        H(way.known_by),
        way.wrap ?? new Uint8Array(),
        isPasskey ? way.known_by : new Uint8Array(),
      )
    }),
  ])
}

export type WordsWay = {
  readonly locator: Uint8Array
  readonly authPublic: Uint8Array
  readonly wrap: Uint8Array
}
export type Sealed = {
  readonly vault: Uint8Array
  readonly words: WordsWay
  readonly recipient: string
  readonly keyHash: Uint8Array
}

/** New keys: the vault is replaced, and every way into the old one goes with it. The caller has put the entry into the log. */
export const replaceVault = async (
  tx: Tx,
  person: string,
  { vault, words, recipient, keyHash }: Sealed,
): Promise<void> => {
  await forgetVault(tx, person)
  const mine = { force_id: forceOf(tx), person }
  await tx
    .insertInto('identity.vault')
    .values({ ...mine, vault: Buffer.from(vault) })
    .execute()
  await tx
    .insertInto('identity.way_in')
    .values({
      ...mine,
      kind: 'words',
      known_by: Buffer.from(words.locator),
      public_key: Buffer.from(words.authPublic),
      wrap: Buffer.from(words.wrap),
    })
    .execute()
  await tx
    .insertInto('identity.recipient')
    .values({ ...mine, key_hash: Buffer.from(keyHash), recipient })
    .execute()
}

/** Keys revoked or about to be replaced: nothing that opens the door or the vault is left, and nobody seals to them. */
export const forgetVault = async (tx: Tx, person: string): Promise<void> => {
  await tx.deleteFrom('identity.way_in').where('person', '=', person).execute()
  await tx.deleteFrom('identity.vault').where('person', '=', person).execute()
  await tx.deleteFrom('identity.recipient').where('person', '=', person).execute()
}

/** Adds a passkey; without a wrap (no PRF) it opens the door and not the vault. False if this passkey is already somebody's. */
export const addPasskey = async (
  tx: Tx,
  person: string,
  passkey: NewPasskey,
  wrap: Uint8Array | undefined,
): Promise<boolean> => {
  try {
    await inTransaction(tx, forceOf(tx), inner =>
      inner
        .insertInto('identity.way_in')
        .values({
          force_id: forceOf(tx),
          person,
          kind: 'passkey',
          known_by: Buffer.from(passkey.credentialId),
          public_key: Buffer.from(passkey.publicKey),
          counter: passkey.counter,
          transports: [...passkey.transports],
          wrap: wrap ? Buffer.from(wrap) : null,
        })
        .execute(),
    )
  } catch (error) {
    if (alreadyThere(error)) return false
    throw error
  }
  await audit(tx, { person }, wayAdded, { way: wrap ? 'passkey' : 'passkey-without-prf' })
  return true
}

/** A way in, as its owner sees it. */
export type OwnWay = {
  readonly id: string
  readonly kind: 'passkey' | 'words'
  readonly since: Date
  readonly opensVault: boolean
}

export const waysOf = async (tx: Tx, person: string): Promise<OwnWay[]> => {
  const rows = await tx
    .selectFrom('identity.way_in')
    .select(['id', 'kind', 'since', 'wrap'])
    .where('person', '=', person)
    .orderBy('since')
    .execute()
  return rows.map(({ id, kind, since, wrap }) => ({
    id,
    kind: kind === 'passkey' ? 'passkey' : 'words',
    since,
    opensVault: wrap !== null,
  }))
}

/** Removes a passkey. The words stay: they are the way that always opens. */
export const removePasskey = async (tx: Tx, person: string, id: string): Promise<void> => {
  const gone = await tx
    .deleteFrom('identity.way_in')
    .where('id', '=', id)
    .where('person', '=', person)
    .where('kind', '=', 'passkey')
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await audit(tx, { person }, wayRemoved, { way: 'passkey' })
}
