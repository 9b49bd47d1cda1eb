import {
  type Bytes,
  bundle,
  fromHex,
  isRefused,
  refuse,
  toHex,
  utf8,
  zeros,
  type LogRole,
  type Refused,
} from '../../../ps1/checking.ts'
import {
  acceptInvitation,
  drawWords,
  fromBase64url,
  makeFirstEntry,
  makeKeys,
  makeVaultKey,
  parseInvitation,
  rootOf,
  sealStaffVault,
  staffWordKeys,
  wrapVaultKey,
  type Keys,
} from '../../../ps1/opening.ts'
import { STAFF_WORDS, listOf } from './word-list.ts'
import { today } from './today.ts'

/** Fresh words with everything that they open for this person. */
const freshWords = async (list: string, installation: Bytes, person: Bytes, keys: Keys) => {
  const words = drawWords(await listOf(list), STAFF_WORDS)
  const way = staffWordKeys(await rootOf(words, installation))
  const V = makeVaultKey()
  const wrap = wrapVaultKey(V, person, { way: 'words', locator: way.locator, kek: way.kek })
  return { words, vault: sealStaffVault(V, person, keys), sealed: [way.locator, way.authPublic, wrap] }
}

/** What the newcomer's page can ask of its worker. No vault is opened here, and no conversation read. */
export const newcomerWorks = {
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
    const [keys, person] = [await makeKeys(), fromHex(crypto.randomUUID().replaceAll('-', '')) ?? zeros(0)]
    const first = makeFirstEntry({ force: given.force, person, role: given.role, fromDay: today() }, keys)
    if (isRefused(first)) return first
    const { words, vault, sealed } = await freshWords(given.list, given.installation, person, keys)
    const post = bundle([
      fromBase64url(given.secret) ?? zeros(0),
      utf8(given.about),
      first.wire,
      utf8(keys.recipient),
      vault,
      ...sealed,
    ])
    return { words, post }
  },
}
