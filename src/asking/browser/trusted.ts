/** The directory with only those cards that their supporters signed, by keys of the key log (ps1.md 6). */
import { checkCard, fromHex, isRefused, utf8, type Bytes, type KeyLog } from '../../ps1/checking.ts'
import type { Directory, Listed } from '../../supporters/directory.ts'
import { inRandomOrder } from './choosing.ts'
import { fetchLog } from './key-log.ts'
import { openDirectory } from './phrase.ts'

export type Trusted = {
  readonly directory: Directory
  readonly log: KeyLog
  /** Cards that were left out because nobody could show who wrote them. */
  readonly refused: number
}

export type OpenedTrusted =
  | { readonly kind: 'open'; readonly trusted: Trusted }
  | { readonly kind: 'wrong phrase' }
  | { readonly kind: 'no answer' }
  | { readonly kind: 'no log' }

const nothing = new Uint8Array()

/** The 16 bytes of a person's id. */
export const personBytes = (person: string): Bytes => fromHex(person.replaceAll('-', '')) ?? nothing

/** The key that signed a card, which names this person in a circle. */
export const keyHashOf = (listed: Listed): Bytes => fromHex(listed.keyHash ?? '') ?? nothing

const isSigned = (log: KeyLog, listed: Listed): boolean => {
  const { card, issue, cardText, signature } = listed
  if (signature === null) return false
  const checked = checkCard(log, {
    person: personBytes(card.person),
    keyHash: keyHashOf(listed),
    issue,
    card: utf8(cardText),
    signature: fromHex(signature) ?? nothing,
  })
  return !isRefused(checked)
}

/** Unsigned cards are refused: a server could write what it likes on them, and put its own key behind a supporter's name. */
export const trust = (directory: Directory, log: KeyLog): Trusted => {
  const supporters = directory.supporters.filter(listed => isSigned(log, listed))
  return {
    log,
    directory: { ...directory, supporters },
    refused: directory.supporters.length - supporters.length,
  }
}

/** The phrase opens the list; the key log says which cards may be believed. In the random order of this visit. */
export const openTrusted = async (phrase: string, force: string): Promise<OpenedTrusted> => {
  const [opened, log] = await Promise.all([openDirectory(phrase), fetchLog(fromHex(force) ?? nothing)])
  if (opened.kind !== 'open') return opened
  if (log === undefined) return { kind: 'no log' }
  return { kind: 'open', trusted: trust(inRandomOrder(opened.directory), log) }
}
