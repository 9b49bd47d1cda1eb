import { join, same, zeros, type Bytes } from '../bytes.ts'
import { encodeEntryBody, type EntryBody } from '../key-log-entry.ts'
import { appendToLog, currentEntries, emptyLog, latestOf, logHead, type KeyLog } from '../key-log.ts'
import { isRefused, refuse, type Refused } from '../refusal.ts'
import { sign, type Keys } from './keys.ts'

export type Appended = { readonly wire: Bytes; readonly log: KeyLog }

const finish = (log: KeyLog, wire: Bytes): Appended | Refused => {
  const next = appendToLog(log, wire)
  return isRefused(next) ? next : { wire, log: next }
}

export type Person = Pick<EntryBody, 'force' | 'person' | 'role' | 'fromDay'>

export const bodyOf = (person: Person, keys: Pick<Keys, 'recipientHash' | 'ed25519'>): Bytes =>
  encodeEntryBody({ ...person, recipientHash: keys.recipientHash, ed25519: keys.ed25519 })

/** The first coordinator's own entry (5.3), made in their browser and not by the server: the root everybody's trust hangs on. */
export function makeFirstEntry(person: Person, keys: Keys): Appended | Refused {
  const body = bodyOf(person, keys)
  const entry = join(body, zeros(64))
  const wire = join(entry, sign(keys.edSeed, body), sign(keys.edSeed, entry))
  return finish(emptyLog(person.force), wire)
}

/**
 * An entry that a coordinator signs (5.2). `personSignature` is the person's over the body; the caller has checked where the
 * keys come from (`approveInvitation`, or the coordinator's own new keys).
 */
export function makeEntry(
  log: KeyLog,
  coordinator: Keys,
  signed: { readonly body: Bytes; readonly personSignature: Bytes },
): Appended | Refused {
  const own = currentEntries(log).find(entry => same(entry.ed25519, coordinator.ed25519))
  if (own === undefined) return refuse('5.4', 'the coordinator has no current entry')
  const entry = join(signed.body, logHead(log), own.hash)
  return finish(log, join(entry, signed.personSignature, sign(coordinator.edSeed, entry)))
}

/** The end of a person's keys (5.3): after a lost device, or when they leave. */
export function makeRevocation(
  log: KeyLog,
  coordinator: Keys,
  revoked: { readonly person: Bytes; readonly today: number },
): Appended | Refused {
  const last = latestOf(log, revoked.person)
  if (last === undefined || last.revokes) return refuse('5.3', 'nobody to revoke')
  const body = encodeEntryBody({
    force: log.force,
    person: revoked.person,
    role: last.role,
    fromDay: revoked.today,
    recipientHash: zeros(32),
    ed25519: zeros(32),
  })
  return makeEntry(log, coordinator, { body, personSignature: zeros(64) })
}
