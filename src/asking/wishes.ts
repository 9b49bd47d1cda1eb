/**
 * Who somebody would like to talk to, and who they want kept away (rule 6). All of it is applied on the colleague's device and
 * never sent: the server gives everybody the same list. Isomorphic.
 */
import { isBandOrAbove, type RankBand, type Workforce } from '../identity/bands.ts'
import type { Lang } from '../platform/text.ts'
import type { Card } from '../supporters/card.ts'

/** What helps to choose; `''` is "no wish". */
export type Wishes = {
  readonly way: '' | 'message' | 'call'
  readonly language: '' | Lang
  readonly workforce: '' | Workforce
  /** A code of reference/themes.csv. */
  readonly theme: string
}

/** Who is kept away. `station` is the colleague's own, `''` until they say it. */
export type KeepAway = {
  readonly station: string
  /** On unless the colleague takes it off. */
  readonly leaveOutMyStation: boolean
  readonly districts: readonly string[]
  readonly bandAndAbove: '' | RankBand
  readonly people: readonly string[]
}

export { nobodyKeptAway, noWishes } from './no-wishes.ts'

/** A station's district, by the directory's places. */
export type DistrictOf = (station: string) => string | undefined

/**
 * Whether this card is one of those kept away. A supporter whose station is not on the card counts as from every station of
 * their district: otherwise the one who hides it could be the one somebody fears most.
 */
export const isKeptAway = (card: Card, keep: KeepAway, districtOf: DistrictOf): boolean => {
  if (keep.people.includes(card.person)) return true
  if (keep.districts.includes(card.district)) return true
  if (keep.bandAndAbove !== '' && isBandOrAbove(card.band, keep.bandAndAbove)) return true
  if (!keep.leaveOutMyStation || keep.station === '') return false
  return card.station === undefined
    ? card.district === districtOf(keep.station)
    : card.station === keep.station
}

export const fitsWishes = (card: Card, wishes: Wishes): boolean =>
  (wishes.way === '' || card.takes.includes(wishes.way)) &&
  (wishes.language === '' || card.languages.includes(wishes.language)) &&
  (wishes.workforce === '' || card.workforce === wishes.workforce) &&
  (wishes.theme === '' || card.experience.includes(wishes.theme))

/** One thing that could be relaxed when nobody is left, and how many people there would be then. */
export type Relaxed = {
  readonly which: keyof Wishes | 'station' | 'districts' | 'bandAndAbove' | 'people'
  readonly wishes: Wishes
  readonly keep: KeepAway
  readonly count: number
}

/** What to relax, the one that brings most people first; only what brings somebody. */
export const relaxations = (
  cards: readonly Card[],
  wishes: Wishes,
  keep: KeepAway,
  districtOf: DistrictOf,
): Relaxed[] => {
  const tries: Omit<Relaxed, 'count'>[] = []
  for (const which of ['way', 'language', 'workforce', 'theme'] as const) {
    if (wishes[which] !== '') tries.push({ which, keep, wishes: { ...wishes, [which]: '' } })
  }
  if (keep.leaveOutMyStation && keep.station !== '')
    tries.push({ which: 'station', wishes, keep: { ...keep, leaveOutMyStation: false } })
  if (keep.districts.length > 0) tries.push({ which: 'districts', wishes, keep: { ...keep, districts: [] } })
  if (keep.bandAndAbove !== '')
    tries.push({ which: 'bandAndAbove', wishes, keep: { ...keep, bandAndAbove: '' } })
  if (keep.people.length > 0) tries.push({ which: 'people', wishes, keep: { ...keep, people: [] } })
  return tries
    .map(one => ({ ...one, count: cards.filter(card => isShown(card, one, districtOf)).length }))
    .filter(one => one.count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** Fits every wish and is not kept away. */
export const isShown = (
  card: Card,
  asked: { readonly wishes: Wishes; readonly keep: KeepAway },
  districtOf: DistrictOf,
): boolean => fitsWishes(card, asked.wishes) && !isKeptAway(card, asked.keep, districtOf)
