import {
  emptyLog,
  appendToLog,
  logHead,
  type KeyLog,
  parseEntry,
  type Entry,
  isRefused,
  type Refused,
} from '../ps1/checking.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import { idBytes, uuidOf } from './installation.ts'

/** The log as last read, a force. It only grows, so that only its tail is read again. */
const kept = new Map<string, KeyLog>()

/**
 * The force's key log, for the server's own checks (ps1 5, 10). Its entries were checked when they were taken; here they are
 * only read. Works on both planes.
 */
export const keyLogOf = async (tx: Tx): Promise<KeyLog> => {
  const force = forceOf(tx)
  const known = kept.get(force) ?? emptyLog(idBytes(force))
  const last = known.entries.length - 1
  const rows = await tx
    .selectFrom('identity.key_log')
    .select(['place', 'hash', 'entry'])
    .where('place', '>=', Math.max(last, 0))
    .orderBy('place')
    .execute()
  // A transaction that was rolled back, or another database, leaves another log behind than the one kept: read it all again.
  if (last >= 0 && !(rows[0] && Buffer.from(logHead(known)).equals(rows[0].hash))) {
    kept.delete(force)
    return keyLogOf(tx)
  }
  const fresh = rows.slice(last >= 0 ? 1 : 0).map(row => read(row.entry))
  const log = { force: known.force, entries: [...known.entries, ...fresh] }
  kept.set(force, log)
  return log
}

const read = (wire: Uint8Array): Entry => {
  const entry = parseEntry(new Uint8Array(wire))
  if (isRefused(entry)) throw new Error(`the key log holds an entry that is not one: ${entry.refused}`)
  return entry
}

/** Takes one entry of 303 bytes: every rule of ps1 5.1 to 5.5 is checked, one entry at a time a force. */
export const appendEntry = async (tx: Tx, wire: Uint8Array): Promise<Entry | Refused> => {
  // Until the commit: two coordinators who sign upon the same head cannot both follow it.
  await sql`select pg_advisory_xact_lock(hashtext('identity.key_log'), hashtext(${forceOf(tx)}))`.execute(tx)
  const log = await keyLogOf(tx)
  const longer = appendToLog(log, wire)
  if (isRefused(longer)) return longer
  const entry = read(wire)
  await tx
    .insertInto('identity.key_log')
    .values({
      force_id: forceOf(tx),
      place: log.entries.length,
      hash: Buffer.from(entry.hash),
      entry: Buffer.from(wire),
      person: uuidOf(entry.person),
    })
    .execute()
  return entry
}

/** The log as everybody may read it: 303 bytes an entry, joined. `after` is the hash of an entry the reader has. */
export const logBytes = async (tx: Tx, after?: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const log = await tx.selectFrom('identity.key_log').select(['hash', 'entry']).orderBy('place').execute()
  const at = after === undefined ? -1 : log.findIndex(row => Buffer.from(after).equals(row.hash))
  return new Uint8Array(Buffer.concat(log.slice(at + 1).map(row => row.entry)))
}

/** A person's current key: what names it, and what to seal to. */
export type Recipient = { readonly person: string; readonly keyHash: Uint8Array; readonly recipient: string }

/** The recipients of these people, in that order; whoever has no key now is absent. Works on both planes. */
export const recipientsOf = async (tx: Tx, people: readonly string[]): Promise<Recipient[]> => {
  if (people.length === 0) return []
  const rows = await tx
    .selectFrom('identity.recipient')
    .select(['person', 'key_hash', 'recipient'])
    .where('person', 'in', [...people])
    .execute()
  const found = new Map(rows.map(row => [row.person, row]))
  return people.flatMap(person => {
    const row = found.get(person)
    return row ? [{ person, keyHash: new Uint8Array(row.key_hash), recipient: row.recipient }] : []
  })
}

/** Who of the force has a key now. */
export const peopleWithKeys = async (tx: Tx): Promise<Set<string>> => {
  const rows = await tx.selectFrom('identity.recipient').select('person').execute()
  return new Set(rows.map(row => row.person))
}
