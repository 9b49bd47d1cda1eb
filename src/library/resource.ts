/** A thing to watch, hear, read or take part in. Made by others: linked, never copied. */
export const kinds = [
  'film',
  'podcast',
  'webinar',
  'course',
  'toolkit',
  'guidance',
  'blog',
  'bulletin',
  'paper',
  'book',
] as const
export type Kind = (typeof kinds)[number]

/** Where somebody stands in their career. A resource for `any` is in every stage. */
export const stages = ['joining', 'mid', 'leaving'] as const
export type Stage = (typeof stages)[number]

/** Who can open it: everybody, people with an account or a payment there, or those who ask its owner. */
export const accesses = ['public', 'members', 'request'] as const
export type Access = (typeof accesses)[number]

/** Days for which a resource counts as new, from the day a change of the reference data brought it here. */
export const newForDays = 60

/** What the reader wishes to see. Absent means: all. */
export type Wishes = {
  readonly kind?: Kind
  readonly stage?: Stage
  /** A code of a theme. */
  readonly theme?: string
  readonly access?: Access
  readonly fresh?: true
  /** Words to look for, as typed. */
  readonly words?: string
}
export type Wish = keyof Wishes

const oneOf = <T extends string>(known: readonly T[], asked: string | null): T | undefined =>
  known.find(value => value === asked)

/** What stands for what in an address: `/library?kind=podcast&theme=sleep-fatigue&new=yes`. */
const names = {
  kind: 'kind',
  stage: 'stage',
  theme: 'theme',
  access: 'access',
  fresh: 'new',
  words: 'words',
} as const satisfies Record<Wish, string>

/** Reads wishes from an address. What is unknown there is no wish: a mistyped link shows more, never an error. */
export const wishesOf = (asked: URLSearchParams, themes: readonly string[]): Wishes => {
  const kind = oneOf(kinds, asked.get(names.kind))
  const stage = oneOf(stages, asked.get(names.stage))
  const theme = oneOf(themes, asked.get(names.theme))
  const access = oneOf(accesses, asked.get(names.access))
  const words = asked.get(names.words)?.trim().slice(0, 100)
  return {
    ...(kind && { kind }),
    ...(stage && { stage }),
    ...(theme && { theme }),
    ...(access && { access }),
    ...(asked.get(names.fresh) === 'yes' && { fresh: true as const }),
    ...(words && { words }),
  }
}

/** The address of a list, in the same order every time; page 1 is not written. */
export const listAddress = (wishes: Wishes, page = 1): `/${string}` => {
  const asked = new URLSearchParams()
  for (const wish of wishesIn(wishes)) asked.set(names[wish], wish === 'fresh' ? 'yes' : String(wishes[wish]))
  if (page > 1) asked.set('page', String(page))
  return asked.size === 0 ? '/library' : `/library?${asked.toString()}`
}

/** The wishes that are made, in the order of the form. */
export const wishesIn = (wishes: Wishes): readonly Wish[] =>
  (['words', 'kind', 'stage', 'theme', 'access', 'fresh'] as const).filter(wish => wishes[wish] !== undefined)

/** The same wishes with one relaxed. */
export const without = (wishes: Wishes, wish: Wish): Wishes => {
  const { [wish]: _relaxed, ...rest } = wishes
  return rest
}

/** The host a reader leaves for: `oscarkilo.org.uk`. */
export const hostOf = (address: string): string => (address.split('/')[0] ?? '').replace(/^www\./, '')

export type Published = {
  readonly precision: 'unknown' | 'year' | 'month' | 'day'
  readonly date: Date
}

/** A date as far as it is known: `2021`, `2021-03`, `2021-03-09`, or nothing. */
export const publishedOf = (published: string): Published => {
  const [year, month, day] = published.split('-').map(Number)
  const precision = day ? 'day' : month ? 'month' : year ? 'year' : 'unknown'
  return { precision, date: new Date(Date.UTC(year || 1970, (month ?? 1) - 1, day ?? 1, 12)) }
}
