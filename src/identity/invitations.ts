import {
  same,
  type Bytes,
  looksLikeRecipient,
  type LogRole,
  refuse,
  type Refused,
  isSigningKey,
  looksLikeStaffWrap,
  looksLikeVault,
} from '../ps1/checking.ts'
import { audit } from '../platform/audit/index.ts'
import { alreadyThere, forceOf, inTransaction, type Tx } from '../platform/db/index.ts'
import type { HeldRole } from './roles.ts'
import { invited, invitationWithdrawn } from './sign-in-events.ts'
import type { WordsWay } from './vaults.ts'

/** What a coordinator's browser made: the secret of the link is not in it. */
export type NewInvitation = {
  readonly id: string
  readonly person: string
  readonly role: LogRole
  readonly fromDay: number
}

/** The roles that a role in the key log stands for. */
export const rolesOfLog: Readonly<Record<LogRole, readonly HeldRole[]>> = {
  1: ['supporter'],
  2: ['coordinator'],
  3: ['supporter', 'coordinator'],
}

/** Notes an invitation; an earlier open one of that person is withdrawn. False if the id was used before. */
export const invite = async (tx: Tx, by: string, invitation: NewInvitation): Promise<boolean> => {
  await withdraw(tx, by, invitation.person)
  const { id, person, role, fromDay } = invitation
  try {
    await inTransaction(tx, forceOf(tx), inner =>
      inner
        .insertInto('identity.invitation')
        .values({ force_id: forceOf(tx), id, person, log_role: role, from_day: fromDay, made_by: by })
        .execute(),
    )
  } catch (error) {
    if (alreadyThere(error)) return false
    throw error
  }
  await audit(tx, { person: by }, invited, { person, role })
  return true
}

/** Takes the open invitation of a person back. What a newcomer had posted goes with it. */
export const withdraw = async (tx: Tx, by: string, person: string): Promise<void> => {
  const gone = await tx
    .updateTable('identity.invitation')
    .set({ state: 'withdrawn', ...nothingPosted })
    .where('person', '=', person)
    .where('state', 'in', ['open', 'answered'])
    .executeTakeFirst()
  if (gone.numUpdatedRows > 0n) await audit(tx, { person: by }, invitationWithdrawn, { person })
}

export const nothingPosted = {
  recipient: null,
  ed25519: null,
  person_signature: null,
  mac: null,
  vault: null,
  locator: null,
  auth_public: null,
  wrap: null,
}

/** What a newcomer posts: their keys, signed and sealed; the MAC is for the coordinator's eyes. */
export type NewcomerKeys = {
  readonly recipient: string
  readonly ed25519: Bytes
  readonly personSignature: Bytes
  readonly mac: Bytes
  readonly vault: Bytes
  readonly words: WordsWay
}

/**
 * Keeps what a newcomer posts until the coordinator's tap. *again*: the same keys were here already. *other*: other keys were,
 * or the invitation is not open: the newcomer is told to ask for a new link, and nothing is overwritten.
 */
export const answerInvitation = async (
  tx: Tx,
  id: string,
  keys: NewcomerKeys,
): Promise<'taken' | 'again' | 'other' | Refused> => {
  const faults = formFaults(keys)
  if (faults) return faults
  const row = await tx
    .selectFrom('identity.invitation')
    .select(['state', 'ed25519', 'recipient'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row?.state === 'answered') {
    return row.ed25519 && same(row.ed25519, keys.ed25519) && row.recipient === keys.recipient
      ? 'again'
      : 'other'
  }
  if (row?.state !== 'open') return 'other'
  await tx
    .updateTable('identity.invitation')
    .set({
      state: 'answered',
      recipient: keys.recipient,
      ed25519: Buffer.from(keys.ed25519),
      person_signature: Buffer.from(keys.personSignature),
      mac: Buffer.from(keys.mac),
      vault: Buffer.from(keys.vault),
      locator: Buffer.from(keys.words.locator),
      auth_public: Buffer.from(keys.words.authPublic),
      wrap: Buffer.from(keys.words.wrap),
    })
    .where('id', '=', id)
    .execute()
  return 'taken'
}

const formFaults = ({
  recipient,
  ed25519,
  personSignature,
  mac,
  vault,
  words,
}: NewcomerKeys): Refused | undefined => {
  if (!looksLikeRecipient(recipient)) return refuse('1.4', 'not a hybrid recipient')
  if (!isSigningKey(ed25519) || !isSigningKey(words.authPublic)) return refuse('1.3', 'not a strict key')
  if (personSignature.length !== 64 || mac.length !== 32) return refuse('5.6', 'not a signature and a MAC')
  if (!looksLikeVault(vault)) return refuse('3.2', 'not a vault')
  if (!looksLikeStaffWrap(words.wrap) || words.locator.length !== 16) return refuse('3.3', 'not a wrap')
  return undefined
}
