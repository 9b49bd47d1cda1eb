import {
  type Bytes,
  ENTRY_BYTES,
  H,
  appendToLog,
  compareLog,
  emptyLog,
  fromHex,
  isRefused,
  latestOf,
  metLogOf,
  readBundle,
  refuse,
  same,
  toHex,
  zeros,
  type KeyLog,
  type LogRole,
  type Refused,
} from '../../../ps1/checking.ts'
import {
  areCurrentKeys,
  openStaffVault,
  prfInput,
  signCard,
  unwrapVaultKey,
  wrapVaultKey,
  type Way,
} from '../../../ps1/opening.ts'
import { anotherLog, type MetHex } from '../desk/met-head.ts'
import { forgetKeys, held, openLog, openVault } from './held.ts'

/** What the page learns when the vault is open: who, and nothing secret. */
export type Unlocked = {
  readonly person: string
  readonly role: LogRole
  readonly keyHash: string
  /** The key log, for the device to remember (5.7). */
  readonly met: MetHex
}

/** A passkey's answer at this device. */
export type Prf = { readonly credentialId: Bytes; readonly prf: Bytes }

type Offered = {
  readonly way: number
  readonly known: Bytes
  readonly wrap: Bytes
  readonly credentialId: Bytes
}

const readOffer = (item: Bytes): Offered => ({
  way: item[0] ?? 0,
  known: item.slice(1, 33),
  wrap: item.slice(33, 106),
  credentialId: item.slice(106),
})

/** The entries of a log as served, cut at their width. */
const cut = (log: Bytes): Bytes[] =>
  Array.from({ length: Math.ceil(log.length / ENTRY_BYTES) }, (_, at) =>
    log.slice(at * ENTRY_BYTES, (at + 1) * ENTRY_BYTES),
  )

/**
 * Checks a log as served, from its first entry, or on from the one checked before when it begins with the very same bytes: two
 * signatures an entry take a slow phone longer than the words.
 */
const checkLog = (force: Bytes, served: Bytes): KeyLog | Refused => {
  const { log: before, logBytes } = held
  const goesOn = before && logBytes && same(before.force, force) && startsWith(served, logBytes)
  let log = goesOn ? before : emptyLog(force)
  for (const wire of cut(goesOn ? served.slice(logBytes.length) : served)) {
    const next = appendToLog(log, wire)
    if (isRefused(next)) return next
    log = next
  }
  return log
}

const startsWith = (bytes: Bytes, start: Bytes): boolean =>
  bytes.length >= start.length && same(bytes.slice(0, start.length), start)

/**
 * The log as served, checked. Refused when it lacks the newest head this device has met (5.7): an older log would bring back a key that
 * was taken out of use. Another log is refused until the person has accepted it (5.5), and then `met` is absent.
 */
const acceptLog = (force: Bytes, served: Bytes, met: MetHex | undefined): KeyLog | Refused => {
  const log = checkLog(force, served)
  if (isRefused(log)) return log
  const [first, head] = [fromHex(met?.first ?? ''), fromHex(met?.head ?? '')]
  const standing = compareLog(log, met && first && head ? { first, head } : undefined)
  if (standing === 'another') return anotherLog
  if (standing === 'lacks') return refuse('5.7', 'the log lacks the newest head met before')
  held.log = log
  held.logBytes = served
  return log
}

const metHexOf = (log: KeyLog): MetHex => {
  const { first, head } = metLogOf(log) ?? { first: zeros(32), head: zeros(32) }
  return { first: toHex(first), head: toHex(head) }
}

const wayFor = (offered: readonly Offered[], prf: Prf | undefined): { way: Way; wrap: Bytes } | undefined => {
  const { words } = held
  const kind = prf ? 1 : 2
  const known = prf?.credentialId ?? words?.locator
  const found = known && offered.find(offer => offer.way === kind && same(offer.known, H(known)))
  if (!found) return undefined
  if (prf) return { way: { way: 'passkey', ...prf }, wrap: found.wrap }
  return words && { way: { way: 'words', locator: words.locator, kek: words.kek }, wrap: found.wrap }
}

export const vaultWorks = {
  /** Opens the vault by the words typed before, or by a passkey's PRF, and compares it with the log (3.3, 3.4, 5.7). */
  unlock: async (given: {
    readonly force: Bytes
    readonly bundle: Bytes
    readonly log: Bytes
    readonly met?: MetHex | undefined
    readonly prf?: Prf | undefined
  }): Promise<Unlocked | Refused> => {
    const log = acceptLog(given.force, given.log, given.met)
    if (isRefused(log)) return log
    const [person, vault, ...offered] = readBundle(given.bundle, 40) ?? []
    if (person?.length !== 16 || vault === undefined) return refuse('3.2', 'no vault')
    const way = wayFor(offered.map(readOffer), given.prf)
    if (way === undefined) return refuse('3.3', 'no wrap for this way in')
    const unwrapped = unwrapVaultKey(way.wrap, person, way.way)
    if (isRefused(unwrapped)) return unwrapped
    const entry = latestOf(log, person)
    const keys = areCurrentKeys(await openStaffVault(unwrapped.V, person, vault), entry)
    if (isRefused(keys)) return keys
    if (entry === undefined) return refuse('3.4', 'the person has no entry')
    held.vault = { person, role: entry.role, keyHash: entry.hash, V: unwrapped.V, keys }
    return { person: toHex(person), role: entry.role, keyHash: toHex(entry.hash), met: metHexOf(log) }
  },
  /** Reads the log again, after somebody may have written in it; what to remember of it. */
  readLog: (given: {
    readonly force: Bytes
    readonly log: Bytes
    readonly met?: MetHex | undefined
  }): MetHex | Refused => {
    const log = acceptLog(given.force, given.log, given.met)
    return isRefused(log) ? log : metHexOf(log)
  },
  /** What to ask a passkey of, so that its answer opens this installation's vault. */
  prfInput: (given: { readonly installation: Bytes }): Bytes => prfInput(given.installation),
  /** The credential ids of passkeys that open this vault: what the browser may ask for. */
  passkeysOf: (given: { readonly bundle: Bytes }): readonly Bytes[] =>
    (readBundle(given.bundle, 40) ?? [])
      .slice(2)
      .map(readOffer)
      .filter(offer => offer.way === 1)
      .map(offer => offer.credentialId),
  /** Seals the vault key for a new passkey. */
  wrapFor: (given: Prf): Bytes =>
    wrapVaultKey(openVault().V, openVault().person, { way: 'passkey', ...given }),
  /** Signs one's own card, exactly the bytes that are served (6.1). */
  signCard: (given: {
    readonly issue: number
    readonly card: Bytes
  }): { keyHash: Bytes; signature: Bytes } => {
    const { person, keyHash, keys } = openVault()
    const { signature } = signCard(openLog().force, keys, { person, keyHash, ...given })
    return { keyHash, signature }
  },
  /** Drops every key. */
  lock: (_given: null): void => forgetKeys(),
  /** Whether keys are here, and whose. */
  whose: (_given: null): string | undefined => held.vault && toHex(held.vault.person),
}
