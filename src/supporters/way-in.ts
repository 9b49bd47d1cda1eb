/** The way in to the list of supporters: the poster's phrase (protocol.md, *Belonging*). */
import { settingOf } from '../forces/index.ts'
import { audit } from '../platform/audit/index.ts'
import { forceOf, type Tx } from '../platform/db/index.ts'
import type { Doer } from '../identity/index.ts'
import { phraseChanged } from './audit.ts'
import { packDirectory } from './directory.ts'
import { isGoodPhrase, isSamePhrase } from './phrase.ts'
import { directoryOf } from './queries.ts'

/** The phrase on the posters, for those who print them; `undefined` before a force has chosen one. */
export const posterPhrase = async (tx: Tx): Promise<string | undefined> =>
  (await tx.selectFrom('supporters.poster_phrase').select('phrase').executeTakeFirst())?.phrase

/** Whether what was typed belongs to this force. Works on both planes: the list and the first note open with it. */
export const belongs = async (tx: Tx, typed: string): Promise<boolean> => {
  if ((await settingOf(tx, 'way-in')) === 'open') return true
  const phrase = await posterPhrase(tx)
  return phrase !== undefined && isSamePhrase(typed, phrase)
}

export type OpenedDirectory = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false }

/**
 * The whole compact directory, the same bytes for everybody, for the right phrase; for anything else not one supporter. The
 * phrase comes in the body of a post, never in an address.
 */
export const openDirectory = async (tx: Tx, typed: string): Promise<OpenedDirectory> => {
  if (!(await belongs(tx, typed))) return { ok: false }
  return { ok: true, bytes: new TextEncoder().encode(packDirectory(await directoryOf(tx))) }
}

/** A coordinator chooses a new phrase; `false` when it would be too easy to guess. Posters that carry the old one stop working. */
export const changePosterPhrase = async (tx: Tx, now: Date, by: Doer, phrase: string): Promise<boolean> => {
  if (!isGoodPhrase(phrase)) return false
  await tx
    .insertInto('supporters.poster_phrase')
    .values({ force_id: forceOf(tx), phrase, changed_at: now })
    .onConflict(conflict => conflict.column('force_id').doUpdateSet({ phrase, changed_at: now }))
    .execute()
  // The trail says that it changed, never to what.
  await audit(tx, by, phraseChanged, {})
  return true
}
