import { isZero, same, toHex, zeros, type Bytes } from './bytes.ts'
import { isCoordinatorRole, parseEntry, type Entry } from './key-log-entry.ts'
import { isRefused, refuse, type Refused } from './refusal.ts'
import { verifies } from './signing.ts'

/**
 * The key log of one force (5): whose key is it? A public hash chain in which a person and a coordinator sign every key. The
 * server keeps it and cannot add to it; it can hide its newest part, and 5.7 is the answer to that.
 */
export type KeyLog = { readonly force: Bytes; readonly entries: readonly Entry[] }

export const emptyLog = (force: Bytes): KeyLog => ({ force, entries: [] })

/** H of the last entry; zeros while the log is empty. */
export const logHead = (log: KeyLog): Bytes => log.entries.at(-1)?.hash ?? zeros(32)

/** The place of an entry in the log, or -1. */
export const placeOf = (log: KeyLog, keyHash: Bytes): number =>
  log.entries.findIndex(entry => same(entry.hash, keyHash))

/** A person's entry that counts after the entry at place `at` (the end, if left out), revocations included. */
export const latestOf = (log: KeyLog, person: Bytes, at = log.entries.length - 1): Entry | undefined =>
  log.entries.slice(0, at + 1).findLast(entry => same(entry.person, person))

/** The entry of this key if it is neither replaced nor revoked after place `at` (5.4); otherwise undefined. */
export function currentEntry(log: KeyLog, keyHash: Bytes, at = log.entries.length - 1): Entry | undefined {
  const entry = log.entries.slice(0, at + 1).find(entry => same(entry.hash, keyHash))
  if (entry === undefined || entry.revokes) return undefined
  return latestOf(log, entry.person, at) === entry ? entry : undefined
}

/** Everyone's counting entry, revoked people left out. */
export function currentEntries(log: KeyLog): readonly Entry[] {
  const latest = new Map(log.entries.map(entry => [toHex(entry.person), entry]))
  return [...latest.values()].filter(entry => !entry.revokes)
}

/** The log with one entry more, or why not. Everything in 5.1 to 5.5 is checked here, for a client as for the server. */
export function appendToLog(log: KeyLog, wire: Bytes): KeyLog | Refused {
  const entry = parseEntry(wire)
  if (isRefused(entry)) return entry
  if (!same(entry.force, log.force)) return refuse('5.1', 'the entry is of another force')
  if (!same(entry.prev, logHead(log))) return refuse('5.2', 'prev is not the head of the log')
  const why = log.entries.length === 0 ? firstEntryFaults(entry) : laterEntryFaults(log, entry)
  if (why !== undefined) return why
  const next: KeyLog = { force: log.force, entries: [...log.entries, entry] }
  // 5.5: a log nobody may sign in is a dead end, and the way to a new log that an attacker could offer.
  const mayLeaveNone = entry.revokes || !isCoordinatorRole(entry.role)
  if (mayLeaveNone && !currentEntries(next).some(other => isCoordinatorRole(other.role)))
    return refuse('5.5', 'the entry would leave no coordinator')
  return next
}

function firstEntryFaults(entry: Entry): Refused | undefined {
  if (entry.revokes) return refuse('5.3', 'a log cannot begin with a revocation')
  if (!isZero(entry.signerEntry)) return refuse('5.3', 'the first entry names a signer')
  if (!isCoordinatorRole(entry.role)) return refuse('5.3', 'the first entry is not a coordinator')
  if (!verifies(entry.ed25519, entry.body, entry.personSignature)) {
    return refuse('5.3', 'the first entry is not signed by its own key as a person')
  }
  if (!verifies(entry.ed25519, entry.signed, entry.coordinatorSignature)) {
    return refuse('5.3', 'the first entry is not signed by its own key as a coordinator')
  }
  return undefined
}

function laterEntryFaults(log: KeyLog, entry: Entry): Refused | undefined {
  const signer = currentEntry(log, entry.signerEntry)
  if (signer === undefined) return refuse('5.4', 'the signer is unknown, replaced or revoked')
  if (!isCoordinatorRole(signer.role)) return refuse('5.4', 'the signer is not a coordinator')
  if (!verifies(signer.ed25519, entry.signed, entry.coordinatorSignature)) {
    return refuse('5.2', "the coordinator's signature does not verify")
  }
  if (entry.revokes) {
    const last = latestOf(log, entry.person)
    // Twice would only move the head: whoever signs again and again could keep every other coordinator's entry from fitting.
    if (last === undefined || last.revokes) return refuse('5.3', 'a revocation of somebody without a key')
    return last.role === entry.role ? undefined : refuse('5.3', 'a revocation does not repeat the last role')
  }
  // Without the person's own signature a coordinator could put their name on a key they do not hold.
  if (!verifies(entry.ed25519, entry.body, entry.personSignature)) {
    return refuse('5.2', "the person's signature does not verify")
  }
  return undefined
}

/** A whole log as served, or the first entry that is refused. */
export function readLog(force: Bytes, wire: readonly Bytes[]): KeyLog | Refused {
  let log = emptyLog(force)
  for (const bytes of wire) {
    const next = appendToLog(log, bytes)
    if (isRefused(next)) return next
    log = next
  }
  return log
}

/** What a client remembers of a log: which one it is, by its first entry, and the newest head it met (5.5, 5.7). */
export type MetLog = { readonly first: Bytes; readonly head: Bytes }

/** What to remember of a log that was taken; undefined: it is empty. */
export const metLogOf = ({ entries }: KeyLog): MetLog | undefined => {
  const [first, head] = [entries[0], entries.at(-1)]
  return first && head && { first: first.hash, head: head.hash }
}

/**
 * How a log as served stands to the one met before. `lacks`: the same log, older or forked, refused whatever anybody says (5.7).
 * `another`: it begins with another entry; refused until the person accepts a new log after the warning of 5.5.
 */
export const compareLog = (log: KeyLog, met: MetLog | undefined): 'goes on' | 'lacks' | 'another' => {
  if (met === undefined || holdsHead(log, met.head) === true) return 'goes on'
  return log.entries[0] !== undefined && !same(log.entries[0].hash, met.first) ? 'another' : 'lacks'
}

/**
 * 5.7: refused unless the log still holds the newest head this client met. Threat: the server shows an older log, in which a
 * stolen and since replaced key is still good.
 */
export const holdsHead = (log: KeyLog, remembered: Bytes): true | Refused =>
  placeOf(log, remembered) >= 0 ? true : refuse('5.7', 'the log lacks the newest head met before')
