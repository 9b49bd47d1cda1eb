/**
 * The compact directory: everybody gets the same bytes, so that asking for it says nothing about the one who asks; wishes and
 * exclusions are applied on the device. Isomorphic.
 */
import { readCard, type Card } from './card.ts'
import { packSpans, unpackSpans, type PackedSpan, type Span } from './duty.ts'

/** A district or station by name, so that a person can say "not my station" also where no supporter is. */
export type Place = {
  readonly id: string
  /** A station's district; `null` for a district. */
  readonly parent: string | null
  readonly name: string
  readonly nameCy: string
}

/** One listed supporter: the card as signed, and what is not signed because it changes every month. */
export type Listed = {
  readonly card: Card
  /** The exact text that was signed: `H(UTF-8 of this)` is in the signature. */
  readonly cardText: string
  readonly issue: number
  /** Hex; `null` until the supporter has signed the card. */
  readonly keyHash: string | null
  readonly signature: string | null
  /** When they are on, as far ahead as `daysAhead`. */
  readonly hours: readonly Span[]
}

export type Directory = { readonly places: readonly Place[]; readonly supporters: readonly Listed[] }

type Packed = {
  v: 2
  places: [id: string, parent: string | null, name: string, nameCy: string][]
  supporters: [
    cardText: string,
    issue: number,
    keyHash: string | null,
    signature: string | null,
    hours: readonly PackedSpan[],
  ][]
}

/** Packs what is listed, in the order given; the order must depend on nothing but ids. */
export const packDirectory = ({ places, supporters }: Directory): string => {
  const packed: Packed = {
    v: 2,
    places: places.map(({ id, parent, name, nameCy }) => [id, parent, name, nameCy]),
    supporters: supporters.map(({ cardText, issue, keyHash, signature, hours }) => [
      cardText,
      issue,
      keyHash,
      signature,
      packSpans(hours),
    ]),
  }
  return JSON.stringify(packed)
}

/** Reads a packed directory, on the device or on a page that the server makes. */
export const readDirectory = (text: string): Directory => {
  const packed: Packed = JSON.parse(text)
  if (packed.v !== 2) throw new Error('a directory of another version')
  return {
    places: packed.places.map(([id, parent, name, nameCy]) => ({ id, parent, name, nameCy })),
    supporters: packed.supporters.map(([cardText, issue, keyHash, signature, hours]) => ({
      card: readCard(cardText),
      cardText,
      issue,
      keyHash,
      signature,
      hours: unpackSpans(hours),
    })),
  }
}
