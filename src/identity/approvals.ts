import {
  same,
  type Bytes,
  recipientHash,
  parseEntry,
  type Entry,
  isRefused,
  refuse,
  type Refused,
} from '../ps1/checking.ts'
import { audit } from '../platform/audit/index.ts'
import type { Tx } from '../platform/db/index.ts'
import { giveRole } from './actions.ts'
import { idBytes, uuidOf } from './installation.ts'
import { nothingPosted, rolesOfLog } from './invitations.ts'
import { appendEntry } from './key-log.ts'
import { endAllSessions } from './sessions.ts'
import { keyEntered, keyRevoked } from './sign-in-events.ts'
import { forgetVault, replaceVault } from './vaults.ts'

/**
 * The coordinator's tap: the entry their browser signed goes into the log, and the newcomer's vault becomes theirs. Refused
 * unless the entry is signed by this very coordinator, about the invitation they made, with the keys that were posted.
 */
export const approve = async (tx: Tx, by: string, id: string, wire: Bytes): Promise<Entry | Refused> => {
  const row = await tx
    .selectFrom('identity.invitation')
    .selectAll()
    .where('id', '=', id)
    .where('made_by', '=', by)
    .where('state', '=', 'answered')
    .forUpdate()
    .executeTakeFirst()
  if (!row?.recipient || !row.ed25519 || !row.vault || !row.locator || !row.auth_public || !row.wrap) {
    return refuse('5.6', 'no answered invitation of this coordinator')
  }
  const posted = parseEntry(wire)
  if (isRefused(posted)) return posted
  const isTheirs =
    same(posted.person, idBytes(row.person)) &&
    posted.role === row.log_role &&
    posted.fromDay === row.from_day &&
    same(posted.ed25519, row.ed25519) &&
    same(posted.recipientHash, recipientHash(row.recipient))
  if (!isTheirs) return refuse('5.6', 'the entry is not of this invitation and these keys')
  const entry = await appendSigned(tx, by, wire)
  if (isRefused(entry)) return entry
  await replaceVault(tx, row.person, {
    vault: row.vault,
    recipient: row.recipient,
    keyHash: entry.hash,
    words: { locator: row.locator, authPublic: row.auth_public, wrap: row.wrap },
  })
  await endAllSessions(tx, row.person, { person: by })
  for (const role of rolesOfLog[entry.role]) await giveRole(tx, { person: by }, row.person, role)
  await tx
    .updateTable('identity.invitation')
    .set({ state: 'approved', ...nothingPosted })
    .where('id', '=', id)
    .execute()
  await audit(tx, { person: by }, keyEntered, { person: row.person, keyHash: hex(entry.hash) })
  return entry
}

/** Takes a person's keys out of use: a revocation signed by this coordinator. Their ways in, vault and sessions end with it. */
export const revoke = async (tx: Tx, by: string, wire: Bytes): Promise<Entry | Refused> => {
  const posted = parseEntry(wire)
  if (isRefused(posted)) return posted
  if (!posted.revokes) return refuse('5.3', 'not a revocation')
  const entry = await appendSigned(tx, by, wire)
  if (isRefused(entry)) return entry
  const person = uuidOf(entry.person)
  await forgetVault(tx, person)
  await endAllSessions(tx, person, { person: by })
  await audit(tx, { person: by }, keyRevoked, { person, keyHash: hex(entry.hash) })
  return entry
}

const hex = (bytes: Bytes): string => Buffer.from(bytes).toString('hex')

/** An entry whose signer is the one who posts it: nobody brings another coordinator's signature. */
const appendSigned = async (tx: Tx, by: string, wire: Bytes): Promise<Entry | Refused> => {
  const posted = parseEntry(wire)
  if (isRefused(posted)) return posted
  const signer = await tx
    .selectFrom('identity.key_log')
    .select('person')
    .where('hash', '=', Buffer.from(posted.signerEntry))
    .executeTakeFirst()
  if (signer?.person !== by) return refuse('5.4', 'signed by somebody else than who posts it')
  return appendEntry(tx, wire)
}
