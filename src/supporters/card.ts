/**
 * A supporter's card: what the programme shows of somebody, and nothing they did not choose. Its bytes are what the supporter's
 * key signs (ps1.md 6), so they are made once, kept, and served as they are. Isomorphic.
 */
import type { RankBand, Workforce } from '../identity/index.ts'
import type { Lang } from '../platform/text.ts'

export type Card = {
  readonly v: 1
  /** The supporter's id, which wraps and requests name. */
  readonly person: string
  readonly first: string
  /** Only where they chose to show it; so for station, number and photo. */
  readonly surname?: string
  /** Ids of areas; the directory names them. Without a station they count as from every station of the district. */
  readonly district: string
  readonly station?: string
  readonly workforce: Workforce
  readonly role: 'supporter' | 'champion'
  readonly band: RankBand
  readonly languages: readonly Lang[]
  /** In their own words. */
  readonly words: { readonly en?: string; readonly cy?: string }
  /** Codes of reference/themes.csv that they say they know something about. */
  readonly experience: readonly string[]
  readonly takes: readonly ('message' | 'call')[]
  /** To ring, digits and spaces. */
  readonly number?: string
  readonly photo: null
}

/** What a card is made of: everything kept, chosen or not. */
export type Shown = Omit<Card, 'v' | 'photo' | 'surname' | 'station' | 'number' | 'words'> & {
  readonly surname: string
  readonly station: string
  readonly number: string | null
  readonly words: { readonly en: string; readonly cy: string }
  readonly shows: { readonly surname: boolean; readonly station: boolean; readonly number: boolean }
}

/** Leaves out what was not chosen; the order of keys is part of the bytes. */
export const cardOf = (of: Shown): Card => ({
  v: 1,
  person: of.person,
  first: of.first,
  ...(of.shows.surname && { surname: of.surname }),
  district: of.district,
  ...(of.shows.station && { station: of.station }),
  workforce: of.workforce,
  role: of.role,
  band: of.band,
  languages: of.languages,
  words: { ...(of.words.en !== '' && { en: of.words.en }), ...(of.words.cy !== '' && { cy: of.words.cy }) },
  experience: of.experience,
  takes: of.takes,
  ...(of.shows.number && of.number !== null && { number: of.number }),
  photo: null,
})

/** The card as text; its UTF-8 is "card bytes exactly as served". */
export const cardText = (card: Card): string => JSON.stringify(card)

/** Reads a card's text. Its shape is our own; whether it is the supporter's, its signature says. */
export const readCard = (text: string): Card => {
  const card: Card = JSON.parse(text)
  if (card.v !== 1) throw new Error('a card of another version')
  return card
}
