/** The values of a sheet that have to be matched, each once: stations, ranks, and who stands behind somebody. Pure. */
import type { Choices, MatchKind } from './choices.ts'
import { plain } from './cells.ts'
import type { Entry } from './entry.ts'
import { districtNamed, nearStation, rankIn, stationAnswer, stationIn, type Station } from './match.ts'
import type { World } from './world.ts'

/** Somebody who may stand behind others: here already (`id:`), or in this sheet (`mail:`). */
export type Backer = { readonly key: string; readonly name: string; readonly role: 'supervisor' | 'champion' }

export type Unknown = {
  readonly kind: MatchKind
  /** As the sheet writes it; empty where it writes nothing. */
  readonly value: string
  /** How many rows hold it. */
  readonly rows: number
  /** The answer given, or a suggestion to look at. */
  readonly answer: string
  readonly isAnswered: boolean
}

export type Resolved = {
  readonly station: (entry: Entry) => Station | 'leave' | undefined
  readonly rank: (entry: Entry) => string | undefined
  readonly backer: (kind: 'supervisor' | 'champion', entry: Entry) => string | undefined
  readonly unknown: readonly Unknown[]
  readonly backers: readonly Backer[]
  /** Districts that the sheet names and the force does not have. */
  readonly newDistricts: readonly string[]
}

/** Who may be named: whoever holds the role here, and whoever the sheet itself says holds it. */
export const backersIn = (entries: readonly Entry[], world: World): Backer[] => {
  const of = (role: Backer['role']): Backer[] => {
    const here = world.people.filter(person => person.roles.includes(role))
    const known = new Set(here.map(person => person.mail))
    return [
      ...here.map(({ id, name }) => ({ key: `id:${id}`, name, role })),
      ...entries
        .filter(entry => entry.roles.includes(role) && !known.has(entry.mail))
        .map(({ mail, first, surname }) => ({ key: `mail:${mail}`, name: `${first} ${surname}`, role })),
    ]
  }
  return [...of('supervisor'), ...of('champion')]
}

/** The one person a name can mean; two of one name have to be told apart by whoever knows them. */
const backerNamed = (value: string, role: Backer['role'], backers: readonly Backer[], world: World) => {
  const byMail = world.people.find(person => person.mail === value.toLowerCase())
  const found = backers.filter(
    each =>
      each.role === role &&
      (plain(each.name) === plain(value) ||
        plain(each.name) === plain(value.split(',').toReversed().join(' ')) ||
        each.key === `mail:${value.toLowerCase()}` ||
        (byMail !== undefined && each.key === `id:${byMail.id}`)),
  )
  return found.length === 1 ? found[0]?.key : undefined
}

const counted = (entries: readonly Entry[], of: (entry: Entry) => string): Map<string, Entry[]> => {
  const all = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = all.get(of(entry))
    if (same) same.push(entry)
    else all.set(of(entry), [entry])
  }
  return all
}

const mostNamed = (entries: readonly Entry[]): string =>
  [...counted(entries, entry => entry.district)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''

/** What to offer for a station nobody knows: one that is spelt nearly so, or a new one in the district of the same row. */
const stationSuggestion = (value: string, entries: readonly Entry[], world: World): string => {
  const near = nearStation(value, world)
  if (near) return `id:${near}`
  const district = mostNamed(entries)
  if (value === '' || district === '') return ''
  const made = districtNamed(district, world)
  return 'id' in made ? `in:${made.id}` : `new:${district}`
}

type Meeting<T> = {
  /** What a value means of itself. */
  readonly is: (value: string) => T | undefined
  /** What it means by an answer. */
  readonly read: (value: string, answer: string) => T | undefined
  readonly suggest?: (value: string, entries: readonly Entry[]) => string
}

/** Every different value of one kind: what it means, and what has to be asked. */
const meet = <T>(
  kind: MatchKind,
  entries: readonly Entry[],
  answers: Readonly<Record<string, string>>,
  { is, read, suggest }: Meeting<T>,
): { readonly means: ReadonlyMap<string, T>; readonly unknown: readonly Unknown[] } => {
  const means = new Map<string, T>()
  const unknown: Unknown[] = []
  const mayBeNobody = kind === 'supervisor' || kind === 'champion'
  for (const [value, all] of counted(entries, entry => entry[kind])) {
    const known = is(value)
    const answer = answers[plain(value)]
    const meant = known ?? (answer === undefined ? undefined : read(value, answer))
    if (meant !== undefined) means.set(value, meant)
    if (known !== undefined || (mayBeNobody && value === '')) continue
    const isAnswered = meant !== undefined || (mayBeNobody && answer === '')
    const offered = answer ?? suggest?.(value, all) ?? ''
    unknown.push({ kind, value, rows: all.length, answer: offered, isAnswered })
  }
  return { means, unknown }
}

/** Everything in these entries that has to be matched, and what each value means by now. */
export const resolve = (entries: readonly Entry[], { matches }: Choices, world: World): Resolved => {
  const backers = backersIn(entries, world)
  const stations = meet<Station | 'leave'>('station', entries, matches.station ?? {}, {
    is: value => {
      const id = stationIn(value, world)
      return id === undefined ? undefined : { id }
    },
    read: (value, answer) => stationAnswer(value, answer, world),
    suggest: (value, all) => stationSuggestion(value, all, world),
  })
  const isRank = (answer: string) => answer === 'leave' || world.ranks.some(({ code }) => code === answer)
  const ranks = meet<string>('rank', entries, matches.rank ?? {}, {
    is: value => rankIn(value, world),
    read: (_value, answer) => (isRank(answer) ? answer : undefined),
  })
  const behind = (role: Backer['role']) =>
    meet<string>(role, entries, matches[role] ?? {}, {
      is: value => backerNamed(value, role, backers, world),
      read: (_value, answer) => backers.find(each => each.role === role && each.key === answer)?.key,
    })
  const [supervisors, champions] = [behind('supervisor'), behind('champion')]
  return {
    station: entry => stations.means.get(entry.station),
    rank: entry => ranks.means.get(entry.rank),
    backer: (kind, entry) => (kind === 'supervisor' ? supervisors : champions).means.get(entry[kind]),
    unknown: [stations, ranks, supervisors, champions].flatMap(each => each.unknown),
    backers,
    newDistricts: newDistricts(entries, world),
  }
}

const newDistricts = (entries: readonly Entry[], world: World): string[] => [
  ...new Set(
    entries
      .map(entry => entry.district)
      .filter(name => name !== '' && name.length <= 80)
      .flatMap(name => {
        const district = districtNamed(name, world)
        return 'make' in district ? [district.make] : []
      }),
  ),
]
