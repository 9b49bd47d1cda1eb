/** What one person of a sheet becomes: somebody new, somebody filled in, or nothing to do. Pure. */
import type { Choices } from './choices.ts'
import type { Entry, Problem, Remark, Said } from './entry.ts'
import type { Station } from './match.ts'
import { daysOf, stageOf, type Need } from './stage.ts'
import type { Resolved } from './unknown.ts'
import { dayKeys, type DayKey, type Days, type Here, type World } from './world.ts'

/** What becomes of a row, in the order a coordinator looks at them. */
export const groups = [
  'active',
  'out-of-date',
  'on-the-way',
  'supervisor',
  'fills',
  'same',
  'again',
  'unread',
  'aside',
] as const
export type Group = (typeof groups)[number]
/** What an import may fill in for somebody who is here already. */
export type Field = DayKey | 'number' | 'supervisor' | 'champion' | 'duty'

export type Line = {
  readonly row: number
  readonly name: string
  readonly group: Group
  readonly missing?: readonly Need[]
  readonly past?: readonly DayKey[]
  readonly fields?: readonly Field[]
  readonly problems?: readonly Said<Problem>[]
  readonly remarks?: readonly Said<Remark>[]
  /** The row that came first, of a row that comes again; and whether what it adds is taken. */
  readonly again?: { readonly row: number; readonly merged: boolean }
  readonly aside?: { readonly why: 'total' | 'heading'; readonly value: string }
}

/** Somebody to be made, or (with `id`) somebody here who becomes a supporter. */
export type Arrival = {
  readonly entry: Entry
  readonly id: string | undefined
  readonly rank: string
  readonly station: Station
  readonly days: Days
  readonly supervisor: string | undefined
  readonly champion: string | undefined
  readonly group: 'active' | 'out-of-date' | 'on-the-way' | 'supervisor'
}
export type Filling = {
  readonly id: string
  readonly fields: readonly Field[]
  readonly days: Partial<Days>
  readonly number: string | undefined
  readonly supervisor: string | undefined
  readonly champion: string | undefined
  readonly duty: Entry['duty'] | undefined
}

const nameOf = ({ first, surname }: Entry): string => `${first} ${surname}`

export type Became = {
  readonly line: Line
  readonly remarks: readonly Remark[]
  readonly arrival?: Arrival
  readonly filling?: Filling
}

/** Somebody who is not here, or here and no supporter yet. */
export const arrivalOf = (
  entry: Entry,
  known: Here | undefined,
  resolved: Resolved,
  world: World,
): Became => {
  const line = { row: entry.row, name: nameOf(entry) }
  const [rank, station] = [resolved.rank(entry), resolved.station(entry)]
  const isNobody = entry.roles.length === 0
  if (known && (isNobody || isSupervisorAlready(entry, known)))
    return { line: { ...line, group: 'same' }, remarks: [] }
  if (isNobody) return { line: { ...line, group: 'unread', problems: [{ code: 'keeper' }] }, remarks: [] }
  if (rank === undefined || rank === 'leave' || station === undefined || station === 'leave') {
    const problems: Said<Problem>[] = []
    if (rank === undefined || rank === 'leave') problems.push({ code: 'rank-left', value: entry.rank })
    if (station === undefined || station === 'leave')
      problems.push({ code: 'station-left', value: entry.station })
    return { line: { ...line, group: 'unread', problems }, remarks: [] }
  }
  const { days, remarks } = daysOf(entry, world)
  const self = known ? `id:${known.id}` : `mail:${entry.mail}`
  const other = (kind: 'supervisor' | 'champion') => {
    const key = resolved.backer(kind, entry)
    return key === self ? undefined : key
  }
  const [supervisor, champion] = [other('supervisor'), other('champion')]
  const { group, ...standing } = standingOf(entry, days, {
    supervisor,
    isCoordinator: known?.id === world.coordinator,
    world,
  })
  return {
    line: { ...line, group, ...standing },
    remarks,
    arrival: { entry, id: known?.id, rank, station, days, supervisor, champion, group },
  }
}

const isSupervisorAlready = (entry: Entry, known: Here): boolean =>
  !entry.roles.includes('supporter') && known.roles.includes('supervisor')

/** Where somebody begins. Whoever leads supervision and listens to nobody needs no dates of a supporter. */
const standingOf = (
  entry: Entry,
  days: Days,
  given: { readonly supervisor: string | undefined; readonly isCoordinator: boolean; readonly world: World },
): {
  readonly group: Arrival['group']
  readonly missing?: readonly Need[]
  readonly past?: readonly DayKey[]
} => {
  if (!entry.roles.includes('supporter')) return { group: 'supervisor' }
  const { stage, ...rest } = stageOf(days, {
    hasSupervisor: given.supervisor !== undefined,
    isCoordinator: given.isCoordinator,
    today: given.world.today,
  })
  return { group: stage, ...rest }
}

type Supporter = NonNullable<Here['supporter']>
type Frame = { readonly resolved: Resolved; readonly choices: Choices; readonly world: World }

/** Only what is empty here is filled in: what somebody entered in the program is newer than any sheet. */
export const fillingOf = (entry: Entry, known: Here, has: Supporter, frame: Frame): Became => {
  const { days, remarks } = daysOf(entry, frame.world)
  const given = missingDays(days, has)
  const other = (kind: 'supervisor' | 'champion') => {
    const key = frame.resolved.backer(kind, entry)
    return has[kind] === null && key !== `id:${known.id}` ? key : undefined
  }
  const [supervisor, champion] = [other('supervisor'), other('champion')]
  const number = has.number === null && entry.number !== null ? entry.number : undefined
  const duty = has.hasDuty || entry.duty.duties.length === 0 ? undefined : entry.duty
  const fields: Field[] = [
    ...dayKeys.filter(key => given[key] !== undefined),
    ...(number === undefined ? [] : ['number' as const]),
    ...(supervisor === undefined ? [] : ['supervisor' as const]),
    ...(champion === undefined ? [] : ['champion' as const]),
    ...(duty ? ['duty' as const] : []),
  ]
  const line = { row: entry.row, name: nameOf(entry) }
  if (fields.length === 0 || frame.choices.here === 'leave')
    return { line: { ...line, group: 'same' }, remarks }
  return {
    line: { ...line, group: 'fills', fields },
    remarks,
    filling: { id: known.id, fields, days: given, number, supervisor, champion, duty },
  }
}

/** The days that are empty here and known to the sheet. Where both know of supervision and disagree, the program's own stays. */
const missingDays = (days: Days, has: Supporter): Partial<Record<DayKey, string>> => {
  const given: Partial<Record<DayKey, string>> = {}
  for (const key of dayKeys) {
    const day = days[key]
    if (has[key] === null && day !== null) given[key] = day
  }
  const due = given.supervision_due ?? has.supervision_due
  if (given.supervised_on && due && given.supervised_on > due) delete given.supervised_on
  if (given.supervision_due && has.supervised_on && given.supervision_due < has.supervised_on)
    delete given.supervision_due
  return given
}
