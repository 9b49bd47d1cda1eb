/** Which station, rank or person a value of the sheet means; what nobody here has heard of is asked about once for each value. */
import { plain } from './cells.ts'
import type { World } from './world.ts'

/** How ranks are written where they are written often. Staff grades differ by force: those are asked about. */
const shortRanks: Readonly<Record<string, string>> = {
  pc: 'constable',
  dc: 'constable',
  tdc: 'constable',
  wpc: 'constable',
  con: 'constable',
  'police constable': 'constable',
  'detective constable': 'constable',
  ps: 'sergeant',
  ds: 'sergeant',
  sgt: 'sergeant',
  'police sergeant': 'sergeant',
  'detective sergeant': 'sergeant',
  insp: 'inspector',
  di: 'inspector',
  'detective inspector': 'inspector',
  ci: 'chief-inspector',
  'ch insp': 'chief-inspector',
  dci: 'chief-inspector',
  'detective chief inspector': 'chief-inspector',
  supt: 'superintendent',
  'det supt': 'superintendent',
  'ch supt': 'chief-superintendent',
  csupt: 'chief-superintendent',
  acc: 'assistant-chief-constable',
  pcso: 'pcso',
  sc: 'special-constable',
  special: 'special-constable',
  'special sgt': 'special-sergeant',
  psv: 'police-support-volunteer',
  volunteer: 'police-support-volunteer',
  'police staff': 'staff-entry',
  staff: 'staff-entry',
  'police staff manager': 'staff-manager',
}

/** The code of a rank that can only be this one. Acting and temporary ranks are that rank. */
export const rankIn = (value: string, world: Pick<World, 'ranks'>): string | undefined => {
  const words = plain(value.replace(/^(a|t|acting|temp|temporary)[/.\s]+/i, ''))
  const found = world.ranks.find(
    ({ code, title }) =>
      plain(title.en) === words || (title.cy !== '' && plain(title.cy) === words) || plain(code) === words,
  )
  return found?.code ?? shortRanks[words]
}

const bareStation = (words: string) =>
  plain(words)
    .replaceAll(/\b(police|station|stn|ps|nick|hq|office|gorsaf|heddlu|yr)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The station with this name, in either language, with or without "Police Station". */
export const stationIn = (value: string, world: Pick<World, 'stations'>): string | undefined => {
  const words = bareStation(value)
  if (words === '') return undefined
  return world.stations.find(({ name, nameCy }) => [name, nameCy].some(each => bareStation(each) === words))
    ?.id
}

/** How many letters stand between two words; more than `most` is `most + 1`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length] ?? most + 1
}

/**
 * A station that is meant most probably: one letter in five may be wrong, or it alone begins with the same long word ("Marram Pt"). For a
 * suggestion that somebody looks at, no more.
 */
export const nearStation = (value: string, world: Pick<World, 'stations'>): string | undefined => {
  const words = bareStation(value)
  const most = Math.floor(words.length / 5)
  const near = world.stations.find(({ name }) => distance(bareStation(name), words, most) <= most)
  if (most > 0 && near) return near.id
  const [first = ''] = words.split(' ')
  const same = world.stations.filter(({ name }) => bareStation(name).split(' ')[0] === first)
  return first.length >= 5 && same.length === 1 ? same[0]?.id : undefined
}

/** Where a new station stands: a district that is there, or one that is made too, by its name. */
export type District = { readonly id: string } | { readonly make: string }
export type Station = { readonly id: string } | { readonly make: string; readonly district: District }

/** What was answered about a station: `id:…`, `in:<district's id>`, `new:<a district's name>`, or `leave`. */
export const stationAnswer = (value: string, answer: string, world: World): Station | 'leave' | undefined => {
  const [kind, rest] = [answer.slice(0, answer.indexOf(':')), answer.slice(answer.indexOf(':') + 1)]
  if (answer === 'leave') return 'leave'
  if (kind === 'id' && world.stations.some(({ id }) => id === rest)) return { id: rest }
  if (value === '') return undefined
  if (kind === 'in' && world.districts.some(({ id }) => id === rest))
    return { make: value, district: { id: rest } }
  return kind === 'new' && rest.trim() !== '' && rest.length <= 80
    ? { make: value, district: districtNamed(rest.trim(), world) }
    : undefined
}

/** A district by the name in a sheet: the one that is there, or a new one. */
export const districtNamed = (name: string, world: Pick<World, 'districts'>): District => {
  const found = world.districts.find(each => [each.name, each.nameCy].some(it => plain(it) === plain(name)))
  return found ? { id: found.id } : { make: name }
}
