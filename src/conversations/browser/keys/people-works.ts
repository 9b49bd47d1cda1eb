import {
  type Bytes,
  bundle,
  fromHex,
  isRefused,
  latestOf,
  refuse,
  toHex,
  utf8,
  zeros,
  type LogRole,
  type Refused,
} from '../../../ps1/checking.ts'
import {
  acceptInvitation,
  approveInvitation,
  drawWords,
  encodeInvitation,
  fromBase64url,
  makeFirstEntry,
  makeInvitation,
  makeKeys,
  makeRevocation,
  makeVaultKey,
  parseInvitation,
  rootOf,
  sealStaffVault,
  signCard,
  staffWordKeys,
  wrapVaultKey,
  type Keys,
} from '../../../ps1/opening.ts'
import { STAFF_WORDS, listOf } from './door-works.ts'
import { openLog, openVault } from './held.ts'

/** Days since 1970 by this device's clock. */
const today = (): number => Math.floor(Date.now() / 86_400_000)

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

/** Fresh words with everything that they open for this person. */
const freshWords = async (list: string, installation: Bytes, person: Bytes, keys: Keys) => {
  const words = drawWords(await listOf(list), STAFF_WORDS)
  const way = staffWordKeys(await rootOf(words, installation))
  const V = makeVaultKey()
  const wrap = wrapVaultKey(V, person, { way: 'words', locator: way.locator, kek: way.kek })
  return { words, vault: sealStaffVault(V, person, keys), sealed: [way.locator, way.authPublic, wrap] }
}

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
  /** Whether somebody has a key now, by the checked log and not by what the server says. */
  hasKey: (given: { readonly person: string }): boolean => {
    const entry = latestOf(openLog(), hex(given.person))
    return entry !== undefined && !entry.revokes
  },
  /** Signs one's own card, exactly the bytes that are served (6.1). */
  signCard: (given: {
    readonly issue: number
    readonly card: Bytes
  }): { keyHash: Bytes; signature: Bytes } => {
    const { person, keyHash, keys } = openVault()
    const { signature } = signCard(openLog().force, keys, { person, keyHash, ...given })
    return { keyHash, signature }
  },
  /** What a link says, for the page that shows it: no keys are made yet. */
  readLink: (given: {
    readonly fragment: string
  }): { readonly id: Bytes; readonly person: string; readonly role: LogRole } | Refused => {
    const link = parseInvitation(given.fragment)
    return isRefused(link) ? link : { id: link.id, person: toHex(link.person), role: link.role }
  },
  /** A newcomer's keys, sealed under ten fresh words (5.6, 3.2). The words are shown once; the rest is what to post. */
  newcomer: async (given: {
    readonly fragment: string
    readonly force: Bytes
    readonly list: string
    readonly installation: Bytes
  }): Promise<{ readonly words: string; readonly post: Bytes } | Refused> => {
    const link = parseInvitation(given.fragment)
    if (isRefused(link)) return link
    if (toHex(link.force) !== toHex(given.force)) return refuse('5.6', 'an invitation of another force')
    const keys = await makeKeys()
    const { recipient, ed25519, personSignature, mac } = acceptInvitation(link, keys)
    const { words, vault, sealed } = await freshWords(given.list, given.installation, link.person, keys)
    return {
      words,
      post: bundle([link.id, utf8(recipient), ed25519, personSignature, mac, vault, ...sealed]),
    }
  },
  /** The first coordinator: their own entry, signed by themselves (5.3). `about` is the JSON about the person. */
  first: async (given: {
    readonly secret: string
    readonly about: string
    readonly role: LogRole
    readonly force: Bytes
    readonly list: string
    readonly installation: Bytes
  }): Promise<{ readonly words: string; readonly post: Bytes } | Refused> => {
    const [keys, person] = [await makeKeys(), hex(crypto.randomUUID())]
    const first = makeFirstEntry({ force: given.force, person, role: given.role, fromDay: today() }, keys)
    if (isRefused(first)) return first
    const { words, vault, sealed } = await freshWords(given.list, given.installation, person, keys)
    const post = bundle([
      b64(given.secret),
      utf8(given.about),
      first.wire,
      utf8(keys.recipient),
      vault,
      ...sealed,
    ])
    return { words, post }
  },
}
