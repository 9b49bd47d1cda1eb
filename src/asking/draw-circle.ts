/**
 * The circle (protocol.md, *Opening*): the few supporters a note is sealed for, drawn on the colleague's device on Send. Drawn at
 * random, so that not being in one means nothing about anybody. Isomorphic; the chance is handed in.
 */
import type { RequestCard } from '../ps1/checking.ts'
import type { Card } from '../supporters/card.ts'
import { isKeptAway, type DistrictOf, type KeepAway } from './wishes.ts'

/** A whole number below `count`, each as likely as any other. */
export type Draw = (count: number) => number

export type Circle = {
  /** Person ids in asking order, the named one first. */
  readonly asked: readonly string[]
  /** Exclusions left fewer than the rule gives: the page says so. */
  readonly isSmall: boolean
}

/** Whether this supporter may get a request with this card: takes it in this way and speaks its language. */
export const fitsCard = (card: Card, request: Pick<RequestCard, 'kind' | 'language'>): boolean =>
  card.takes.includes(request.kind) && card.languages.includes(request.language)

/** `min(offer-circle-size, max(1, floor(2n/3)))`, n being those who fit the card before anybody is kept away. */
export const circleSize = (fitting: number, most: number): number =>
  Math.min(most, Math.max(1, Math.floor((2 * fitting) / 3)))

/**
 * Draws a circle. Those kept away are never in it; the size is counted before they are taken out, so that it tells nobody how
 * many were. Nobody fits: an empty circle, and the page says what to relax.
 */
export const drawCircle = (asked: {
  readonly cards: readonly Card[]
  readonly request: Pick<RequestCard, 'kind' | 'language'>
  /** The one asked first; kept even where they do not fit the card's language, because the colleague chose them. */
  readonly named: string | undefined
  readonly keep: KeepAway
  readonly districtOf: DistrictOf
  readonly most: number
  readonly draw: Draw
}): Circle => {
  const { cards, request, named, keep, districtOf, most, draw } = asked
  const fitting = cards.filter(card => card.person === named || fitsCard(card, request))
  const size = circleSize(fitting.length, most)
  const allowed = fitting.filter(card => !isKeptAway(card, keep, districtOf)).map(card => card.person)
  const first = allowed.filter(person => person === named)
  const rest = shuffled(
    allowed.filter(person => person !== named),
    draw,
  )
  const drawn = [...first, ...rest].slice(0, size)
  return { asked: drawn, isSmall: drawn.length < size }
}

/** Fisher and Yates: every order as likely as any other. */
export const shuffled = <T>(all: readonly T[], draw: Draw): T[] => {
  const rest = [...all]
  return all.map(() => rest.splice(draw(rest.length), 1)).flat()
}
