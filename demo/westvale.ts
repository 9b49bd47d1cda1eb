import { createHash } from 'node:crypto'
import { londonDay } from '../src/supporters/index.ts'

/** The demonstration force. It is made up, and so is everybody in it. */
export const westvale = {
  slug: 'westvale',
  name: 'Westvale Police',
  nameCy: 'Heddlu Westvale',
  /** It answers on the machine it is tried on, and passkeys are bound to the host: hence not a name of its own. */
  host: 'localhost',
  nation: 'england',
  /** As it stands on Westvale's posters. */
  phrase: 'Heron over the weir',
} as const

const hashOf = (name: string) => createHash('sha256').update(`westvale/${name}`).digest()

/** The same id for the same name on every machine, in the form of a random uuid. */
export const idOf = (name: string): string => {
  const hex = hashOf(name).toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** A whole number from `low` to `high`, the same every time for the same name. */
export const dice = (name: string, low: number, high: number): number =>
  low + (hashOf(name).readUInt32BE(24) % (high - low + 1))

/** A number that Ofcom keeps for drama: it rings nowhere. Every third is a desk, the others are mobiles. */
export const dramaNumber = (nth: number): string =>
  nth % 3 === 0 ? `01632 960${String(100 + nth)}` : `07700 900${String(100 + nth)}`

/** The day so many days from today, counted on the calendar: an hour of summer time is no day. */
export const dayFrom = (now: Date, days: number): string =>
  new Date(Date.parse(`${londonDay(now)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
