import type { Tx } from '../platform/db/index.ts'

/** The 16 bytes that salt every derivation of this installation (ps1 1.4). Written once, with the first migration. */
export const installationOf = async (tx: Tx): Promise<Uint8Array> => {
  const row = await tx.selectFrom('forces.installation').select('id').executeTakeFirstOrThrow()
  return new Uint8Array(row.id)
}

/** A uuid as the protocol's 16 bytes, and back. */
export const idBytes = (uuid: string): Uint8Array =>
  new Uint8Array(Buffer.from(uuid.replaceAll('-', ''), 'hex'))

export const uuidOf = (id: Uint8Array): string =>
  Buffer.from(id)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
