import { join, reader, same, u32, u8, type Bytes } from '../bytes.ts'
import { HK, hmacSha256, looksLikeRecipient, recipientHash } from '../hash.ts'
import type { LogRole } from '../key-log-entry.ts'
import type { KeyLog } from '../key-log.ts'
import { refuse, type Refused } from '../refusal.ts'
import { isSigningKey, verifies } from '../signing.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { bodyOf, makeEntry, type Appended } from './entries.ts'
import { sign, type Keys } from './keys.ts'
import { random } from './random.ts'

/** Who is invited, to what, from which day (days since 1970). The server may keep this; the secret it never sees. */
export type Invitation = {
  readonly force: Bytes
  readonly person: Bytes
  readonly role: LogRole
  readonly fromDay: number
  readonly id: Bytes
}
export type InvitationLink = Invitation & { readonly secret: Bytes }

/** What the newcomer posts (5.6). */
export type Accepted = {
  readonly recipient: string
  readonly ed25519: Bytes
  readonly personSignature: Bytes
  readonly mac: Bytes
}

const INVITATION_DAYS = 14

/**
 * Derived from the coordinator's vault key and everything the invitation says: nothing needs to be remembered, and an invitation
 * whose person, role or day the server changed has another secret, so the newcomer's MAC no longer fits it.
 */
const secretOf = (V: Bytes, { id, force, person, role, fromDay }: Invitation): Bytes =>
  HK(V, 'invite/', 32, join(id, force, person, u8(role), u32(fromDay)))

export function makeInvitation(V: Bytes, invited: Omit<Invitation, 'id'>): InvitationLink {
  const invitation = { ...invited, id: random(16) }
  return { ...invitation, secret: secretOf(V, invitation) }
}

/** What stands after `#` in the link: browsers do not send it to the server. Given by the coordinator's own hand. */
export const encodeInvitation = (link: InvitationLink): string =>
  toBase64url(join(link.force, link.person, u8(link.role), u32(link.fromDay), link.id, link.secret))

export function parseInvitation(fragment: string): InvitationLink | Refused {
  const read = reader(fromBase64url(fragment) ?? new Uint8Array(0))
  const [force, person] = [read.take(16), read.take(16)]
  const role = read.u8()
  const fromDay = read.u32()
  const [id, secret] = [read.take(16), read.take(32)]
  if (!read.whole() || (role !== 1 && role !== 2 && role !== 3)) {
    return refuse('5.6', 'the link is not whole')
  }
  return { force, person, role, fromDay, id, secret }
}

/** The newcomer's answer, made in their browser with their fresh keys. */
export const acceptInvitation = (link: InvitationLink, keys: Keys): Accepted => ({
  recipient: keys.recipient,
  ed25519: keys.ed25519,
  personSignature: sign(keys.edSeed, bodyOf(link, keys)),
  mac: hmacSha256(link.secret, join(keys.recipientHash, keys.ed25519)),
})

/**
 * The coordinator's one tap (5.6). The body is built from the coordinator's own invitation, never taken from the server; the MAC
 * shows that whoever held the link chose these keys, so a server that swaps them is seen.
 */
export function approveInvitation(approval: {
  readonly V: Bytes
  readonly invitation: Invitation
  readonly accepted: Accepted
  readonly log: KeyLog
  readonly coordinator: Keys
  /** Days since 1970 by the coordinator's clock. */
  readonly today: number
}): Appended | Refused {
  const { invitation, accepted, log } = approval
  const age = approval.today - invitation.fromDay
  if (age < 0 || age > INVITATION_DAYS) return refuse('5.6', 'the invitation is older than 14 days')
  if (!same(invitation.force, log.force)) return refuse('5.6', 'an invitation of another force')
  const used = log.entries.some(
    entry => same(entry.person, invitation.person) && entry.fromDay === invitation.fromDay,
  )
  if (used) return refuse('5.6', 'the invitation has been used')
  if (!looksLikeRecipient(accepted.recipient) || !isSigningKey(accepted.ed25519)) {
    return refuse('5.6', 'the keys have another form')
  }
  const keys = { recipientHash: recipientHash(accepted.recipient), ed25519: accepted.ed25519 }
  const mac = hmacSha256(secretOf(approval.V, invitation), join(keys.recipientHash, keys.ed25519))
  if (!same(mac, accepted.mac)) return refuse('5.6', 'the keys are not those of whoever held the link')
  const body = bodyOf(invitation, keys)
  if (!verifies(keys.ed25519, body, accepted.personSignature)) {
    return refuse('5.6', 'the newcomer did not sign this')
  }
  return makeEntry(log, approval.coordinator, { body, personSignature: accepted.personSignature })
}
