import {
  type Bytes,
  bundle,
  fromHex,
  isRefused,
  toHex,
  zeros,
  type LogRole,
  type Refused,
} from '../../../ps1/checking.ts'
import {
  approveInvitation,
  encodeInvitation,
  fromBase64url,
  makeInvitation,
  makeRevocation,
} from '../../../ps1/opening.ts'
import { openLog, openVault } from './held.ts'
import { today } from './today.ts'

/** An invitation as the server keeps it, hex for bytes. */
type Kept = { readonly id: string; readonly person: string; readonly role: LogRole; readonly fromDay: number }
/** What a newcomer posted, base64url for bytes. */
type Posted = {
  readonly recipient: string
  readonly ed25519: string
  readonly personSignature: string
  readonly mac: string
}

/** An id as the server writes it, with or without dashes. */
const hex = (text: string): Bytes => fromHex(text.replaceAll('-', '')) ?? zeros(0)
const b64 = (text: string): Bytes => fromBase64url(text) ?? zeros(0)

export const peopleWorks = {
  /** A link for one person and one role, good for 14 days (5.6). What follows `#` never reaches the server. */
  invite: (given: {
    readonly person: string
    readonly role: LogRole
  }): Kept & { readonly fragment: string } => {
    const { V } = openVault()
    const { force } = openLog()
    const link = makeInvitation(V, { force, person: hex(given.person), role: given.role, fromDay: today() })
    const { role, fromDay } = link
    return { id: toHex(link.id), person: given.person, role, fromDay, fragment: encodeInvitation(link) }
  },
  /**
   * The one tap (5.6): checks the newcomer's keys against this coordinator's own invitation and signs that alone. Refused when
   * the server changed keys, person, role or day. Answer: what to post.
   */
  approve: (given: { readonly invitation: Kept; readonly answer: Posted }): Bytes | Refused => {
    const { V, keys } = openVault()
    const log = openLog()
    const { id, person, role, fromDay } = given.invitation
    const { recipient, ed25519, personSignature, mac } = given.answer
    const approved = approveInvitation({
      V,
      log,
      coordinator: keys,
      today: today(),
      invitation: { id: hex(id), force: log.force, person: hex(person), role, fromDay },
      accepted: { recipient, ed25519: b64(ed25519), personSignature: b64(personSignature), mac: b64(mac) },
    })
    return isRefused(approved) ? approved : bundle([hex(id), approved.wire])
  },
  /** Takes a person's keys out of use (5.3). Answer: what to post. */
  revoke: (given: { readonly person: string }): Bytes | Refused => {
    const revoked = makeRevocation(openLog(), openVault().keys, { person: hex(given.person), today: today() })
    return isRefused(revoked) ? revoked : revoked.wire
  },
}
