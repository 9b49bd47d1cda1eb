/** A supporter's own card: what colleagues are shown, and the signature that makes a browser believe it (ps1.md 6). */
import { forceOf, type Tx } from '../platform/db/index.ts'

export type OwnCard = {
  /** The newest issue, which is the one that is served. */
  readonly issue: number
  /** Exactly the bytes to sign. */
  readonly bytes: Uint8Array
  /** Signed by this very key: an older key's signature counts as none. */
  readonly isSigned: boolean
}

/** The newest card of a person; `keyHash` is their key of now. For that person alone. */
export const ownCard = async (
  tx: Tx,
  person: string,
  keyHash: Uint8Array | undefined,
): Promise<OwnCard | undefined> => {
  const row = await tx
    .selectFrom('supporters.card')
    .select(['issue', 'bytes', 'key_hash'])
    .where('person', '=', person)
    .orderBy('issue', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const isSigned = row.key_hash !== null && keyHash !== undefined && Buffer.from(keyHash).equals(row.key_hash)
  return { issue: row.issue, bytes: new Uint8Array(row.bytes), isSigned }
}

/** Keeps a signature that the caller has checked against the key log. False when the card has changed meanwhile. */
export const signOwnCard = async (
  tx: Tx,
  person: string,
  signed: { readonly issue: number; readonly keyHash: Uint8Array; readonly signature: Uint8Array },
): Promise<boolean> => {
  const newest = await ownCard(tx, person, undefined)
  if (newest?.issue !== signed.issue) return false
  await tx
    .updateTable('supporters.card')
    .set({ key_hash: Buffer.from(signed.keyHash), signature: Buffer.from(signed.signature) })
    .where('force_id', '=', forceOf(tx))
    .where('person', '=', person)
    .where('issue', '=', signed.issue)
    .execute()
  return true
}
