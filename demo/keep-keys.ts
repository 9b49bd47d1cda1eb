import { idBytes } from '../src/identity/index.ts'
import { forceOf, sql, type Tx } from '../src/platform/db/index.ts'
import { signCard } from '../src/ps1/opening.ts'
import type { Keyed, Written } from './keys.ts'

/** Puts the log and everybody's vault, recipient and way in where their own browsers would have put them. */
export const keepKeys = async (tx: Tx, { log, wires }: Written, keyed: readonly Keyed[]): Promise<void> => {
  if (keyed.length === 0) return
  const force_id = forceOf(tx)
  const each = keyed.map((one, place) => ({
    ...one,
    place,
    hash: Buffer.from(log.entries[place]?.hash ?? []),
    entry: Buffer.from(wires[place] ?? []),
  }))
  const entries = each.map(({ person, place, hash, entry }) => ({ force_id, place, hash, person, entry }))
  await tx.insertInto('identity.key_log').values(entries).execute()
  const vaults = each.map(({ person, vault }) => ({ force_id, person, vault: Buffer.from(vault) }))
  await tx.insertInto('identity.vault').values(vaults).execute()
  const recipients = each.map(({ person, hash, keys }) => ({
    force_id,
    person,
    key_hash: hash,
    recipient: keys.recipient,
  }))
  await tx.insertInto('identity.recipient').values(recipients).execute()
  const ways = each.map(({ person, wordKeys, wrap }) => ({
    force_id,
    person,
    kind: 'words',
    known_by: Buffer.from(wordKeys.locator),
    public_key: Buffer.from(wordKeys.authPublic),
    wrap: Buffer.from(wrap),
  }))
  await tx.insertInto('identity.way_in').values(ways).execute()
  await keepWordsInClear(tx, each)
}

/** For `Try it`. A trigger of the table says the same: words in clear exist in a demonstration and nowhere else. */
const keepWordsInClear = async (tx: Tx, keyed: readonly Keyed[]): Promise<void> => {
  const { stage } = await tx.selectFrom('forces.force').select('stage').executeTakeFirstOrThrow()
  if (stage !== 'demonstration') return
  const rows = keyed.map(({ person, words }) => ({ force_id: forceOf(tx), person, words }))
  await tx.insertInto('identity.demonstration_words').values(rows).execute()
}

/** Signs the newest card of everybody who has one, as they would in their desk. */
export const signCards = async (tx: Tx, { log }: Written, keyed: readonly Keyed[]): Promise<void> => {
  const { rows: cards } = await sql<{ person: string; issue: number; bytes: Uint8Array }>`
    select distinct on (person) person, issue, bytes from supporters.card order by person, issue desc`.execute(
    tx,
  )
  for (const { person, issue, bytes } of cards) {
    const place = keyed.findIndex(each => each.person === person)
    const [owner, entry] = [keyed[place], log.entries[place]]
    if (owner === undefined || entry === undefined) continue
    const card = { person: idBytes(person), keyHash: entry.hash, issue, card: new Uint8Array(bytes) }
    const { signature } = signCard(log.force, owner.keys, card)
    await tx
      .updateTable('supporters.card')
      .set({ key_hash: Buffer.from(entry.hash), signature: Buffer.from(signature) })
      .where('person', '=', person)
      .where('issue', '=', issue)
      .execute()
  }
}
