/** Rank bands, as cards, filters and figures use them across workforces. Isomorphic: exclusions work on the device. */

/** From the front line up. */
export const rankBands = [
  'front-line',
  'first-line-leader',
  'middle-leader',
  'senior-leader',
  'chief-officer',
] as const
export type RankBand = (typeof rankBands)[number]

/** "A rank band and above" of the colleague's exclusions. */
export const isBandOrAbove = (band: RankBand, limit: RankBand): boolean =>
  rankBands.indexOf(band) >= rankBands.indexOf(limit)

/** The four workforces, in the order lists show them. */
export const workforces = ['officer', 'staff', 'special', 'volunteer'] as const
export type Workforce = (typeof workforces)[number]
