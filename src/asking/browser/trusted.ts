/** The directory with only those cards that their supporters signed, by keys of the key log (ps1.md 6). */
import {
  checkCard,
  fromHex,
  isRefused,
  same,
  toHex,
  utf8,
  type Bytes,
  type KeyLog,
  type MetCard,
} from '../../ps1/checking.ts'
import type { Directory, Listed } from '../../supporters/directory.ts'
import { inRandomOrder } from './choosing.ts'
import { fetchLog, type FetchedLog } from './key-log.ts'
import type { Met, MetMemory } from './met.ts'
import { openDirectory } from './phrase.ts'

export type Trusted = {
  readonly directory: Directory
  readonly log: KeyLog
  /** Of how many supporters no card could be shown: nobody could say that they wrote it, and that it is their newest. */
  readonly refused: number
}

export type OpenedTrusted =
  | { readonly kind: 'open'; readonly trusted: Trusted }
  | { readonly kind: 'wrong phrase' }
  | { readonly kind: 'no answer' }
  | Exclude<FetchedLog, { readonly kind: 'log' }>

const nothing = new Uint8Array()

/** The 16 bytes of a person's id. */
export const personBytes = (person: string): Bytes => fromHex(person.replaceAll('-', '')) ?? nothing

/** The key that signed a card, which names this person in a circle. */
export const keyHashOf = (listed: Listed): Bytes => fromHex(listed.keyHash ?? '') ?? nothing

/** A card as listed, checked: by a key that counts, and not older than one met before. Undefined: refused. */
const checked = (log: KeyLog, listed: Listed, met: Met): Checked | undefined => {
  const { card, issue, cardText, signature } = listed
  if (signature === null) return undefined
  const person = personBytes(card.person)
  const name = toHex(person)
  const taken = checkCard(
    log,
    {
      person,
      keyHash: keyHashOf(listed),
      issue,
      card: utf8(cardText),
      signature: fromHex(signature) ?? nothing,
    },
    met.cards.get(name),
  )
  return isRefused(taken) ? undefined : { listed, name, met: taken }
}

type Checked = { readonly listed: Listed; readonly name: string; readonly met: MetCard }

/** Of several cards of one person the newest alone. Two of one issue that differ: nobody can say which is theirs, so neither. */
const newestOf = (cards: readonly Checked[]): Checked | undefined => {
  const highest = Math.max(...cards.map(({ met }) => met.issue))
  const [newest, ...others] = cards.filter(({ met }) => met.issue === highest)
  return others.every(({ met }) => newest && same(met.cardHash, newest.met.cardHash)) ? newest : undefined
}

/**
 * Unsigned cards are refused: a server could write what it likes on them, and put its own key behind a supporter's name. So is a card
 * that is older than one met before, or beside a newer one: it may hold a number or a way that its supporter has withdrawn.
 */
export const trust = (
  directory: Directory,
  log: KeyLog,
  met: Met,
): { readonly trusted: Trusted; readonly cards: ReadonlyMap<string, MetCard> } => {
  const taken = directory.supporters.flatMap(listed => checked(log, listed, met) ?? [])
  const names = [...new Set(taken.map(({ name }) => name))]
  const newest = names.flatMap(its => newestOf(taken.filter(({ name }) => name === its)) ?? [])
  const supporters = newest.map(({ listed }) => listed)
  const people = new Set(directory.supporters.map(({ card }) => card.person))
  return {
    trusted: { log, directory: { ...directory, supporters }, refused: people.size - supporters.length },
    cards: new Map(newest.map(({ name, met }) => [name, met])),
  }
}

/** The phrase opens the list; the key log says which cards may be believed. In the random order of this visit. */
export const openTrusted = async (phrase: string, force: string, met: MetMemory): Promise<OpenedTrusted> => {
  const [opened, log] = await Promise.all([openDirectory(phrase), fetchLog(fromHex(force) ?? nothing, met)])
  if (opened.kind !== 'open') return opened
  if (log.kind !== 'log') return log
  const { trusted, cards } = trust(inRandomOrder(opened.directory), log.log, await met.now())
  met.meetCards(cards)
  return { kind: 'open', trusted }
}
