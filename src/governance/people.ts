/** Where the people of the programme stand, in the few words a coordinator needs. Pure. */
import type { LoadBand } from '../contacts/index.ts'
import { barriers, type Barrier, type ProgrammePerson } from '../supporters/index.ts'

/** What a list can be narrowed to; the first five are what goes wrong first if nobody looks. */
export const conditions = [
  'hand-over',
  'out-of-date-open',
  'overloaded',
  'out-of-date',
  'idle',
  'paused',
  'invited',
  'active',
  'inactive',
  'keeper',
] as const
export type Condition = (typeof conditions)[number]

const dates: readonly Barrier[] = ['vetting', 'agreement', 'training', 'supervision']

export type Seen = ProgrammePerson & {
  /** Everything that is true of them, the most pressing first; `keeper`: keeps the programme, is no supporter. */
  readonly conditions: readonly Condition[]
  /** Which dates have passed. */
  readonly past: readonly Barrier[]
  readonly band: LoadBand | undefined
}

/** `hasOpen`: whether somebody talks with them now; asked only of those who are off the list or whose dates have passed. */
export const seenOf = (
  person: ProgrammePerson,
  given: { readonly today: string; readonly band: LoadBand | undefined; readonly hasOpen: boolean },
): Seen => {
  const { band, hasOpen, today } = given
  const { standing } = person
  if (!standing) return { ...person, band: undefined, past: [], conditions: ['keeper'] }
  const isLive = standing.state === 'active' || standing.state === 'paused'
  const past = isLive ? barriers(standing, today).filter(barrier => dates.includes(barrier)) : []
  const is: Record<Condition, boolean> = {
    'hand-over': standing.state === 'inactive' && hasOpen,
    'out-of-date-open': past.length > 0 && hasOpen,
    overloaded: isLive && band === 'overloaded',
    'out-of-date': past.length > 0 && !hasOpen,
    idle: standing.state === 'active' && past.length === 0 && band === 'idle',
    paused: standing.state === 'paused',
    invited: standing.state === 'invited',
    active: standing.state === 'active' && past.length === 0,
    inactive: standing.state === 'inactive',
    keeper: false,
  }
  return { ...person, band: isLive ? band : undefined, past, conditions: conditions.filter(each => is[each]) }
}

export const sorts = ['care', 'name', 'station'] as const
export type Sort = (typeof sorts)[number]
export type Wishes = {
  readonly condition?: Condition | undefined
  readonly district?: string | undefined
  readonly sort: Sort
}

const harm = (person: Seen): number => conditions.indexOf(person.conditions[0] ?? 'keeper')

/** Those who fit, in the order asked for; by default what does most harm if ignored comes first. */
export const found = (people: readonly Seen[], wishes: Wishes): Seen[] => {
  const { condition, district, sort } = wishes
  const byName = (a: Seen, b: Seen) => a.name.localeCompare(b.name, 'en')
  const orders: Record<Sort, (a: Seen, b: Seen) => number> = {
    care: (a, b) => harm(a) - harm(b) || byName(a, b),
    name: byName,
    station: (a, b) => a.station.localeCompare(b.station, 'en') || byName(a, b),
  }
  return people
    .filter(person => condition === undefined || fits(person, condition))
    .filter(person => district === undefined || person.district === district)
    .sort(orders[sort])
}

/** Whoever is out of date and has conversations is out of date. */
const fits = (person: Seen, condition: Condition): boolean =>
  person.conditions.includes(condition) ||
  (condition === 'out-of-date' && person.conditions.includes('out-of-date-open'))

/** How many people each condition is true of. */
export const counts = (people: readonly Seen[]): Record<Condition, number> => {
  const count = (condition: Condition) => people.filter(person => fits(person, condition)).length
  return {
    'hand-over': count('hand-over'),
    'out-of-date-open': count('out-of-date-open'),
    overloaded: count('overloaded'),
    'out-of-date': count('out-of-date'),
    idle: count('idle'),
    paused: count('paused'),
    invited: count('invited'),
    active: count('active'),
    inactive: count('inactive'),
    keeper: count('keeper'),
  }
}

/** The list as an address. */
export const wishesOf = (query: URLSearchParams, districts: readonly string[]): Wishes => ({
  condition: conditions.find(each => each === query.get('state')),
  district: districts.find(each => each === query.get('district')),
  sort: sorts.find(each => each === query.get('sort')) ?? 'care',
})

export const listAddress = ({ condition, district, sort }: Wishes, page = 1): `/${string}` => {
  const query = new URLSearchParams()
  if (condition) query.set('state', condition)
  if (district) query.set('district', district)
  if (sort !== 'care') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/desk/people?${query.toString()}` : '/desk/people'
}
