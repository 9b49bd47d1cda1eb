/** Who can see what, worked out of the doors themselves and of the database's grants; nothing of it is written by hand. Pure. */
import { allows, type Door, type Doors, type May, type Role, type Viewer } from '../platform/http/door.ts'
import { databaseRoles, type DatabaseRole, type Grants } from './grants.ts'
import { isReading, readings, type Reading, type Shows, type Subject } from './subjects.ts'

/** Everybody a door could let in. */
export const onlookers = [
  'anyone',
  'colleague',
  'supporter',
  'coordinator',
  'champion',
  'supervisor',
  'lead',
  'auditor',
  'editor',
] as const
export type Onlooker = (typeof onlookers)[number]

const staffWith = (role: Role): Viewer => ({
  kind: 'staff',
  person: '',
  roles: [role],
  session: '',
  formToken: '',
})

const viewerOf = (onlooker: Onlooker): Viewer => {
  if (onlooker === 'anyone') return { kind: 'visitor' }
  if (onlooker === 'colleague') return { kind: 'colleague', conversation: '', token: '' }
  return staffWith(onlooker)
}

/** Whether a door with this `may` lets an onlooker in. */
export const letsIn = (may: May, onlooker: Onlooker): boolean => allows(may, viewerOf(onlooker))

/** For each thing that some door reads: who that door lets in. */
export type Reach = ReadonlyMap<Reading, ReadonlySet<Onlooker>>

export const reachOf = (slices: readonly Doors[]): Reach => {
  const reach = new Map<Reading, Set<Onlooker>>()
  for (const { may, reads } of doorsIn(slices)) {
    if (reads === undefined || !isReading(reads)) continue
    const seen = reach.get(reads) ?? new Set()
    reach.set(reads, seen)
    for (const onlooker of onlookers) if (letsIn(may, onlooker)) seen.add(onlooker)
  }
  return reach
}

const doorsIn = (slices: readonly Doors[]): Door[] => slices.flatMap<Door>(slice => Object.values(slice))

/** Names that doors give to what they read and that `readings` does not explain. A test wants none. */
export const unexplained = (slices: readonly Doors[]): string[] =>
  doorsIn(slices)
    .map(door => door.reads)
    .filter(reads => reads !== undefined)
    .filter(reads => !isReading(reads))

/** Who a colleague asks about, in the order of their fears. */
export const people = [
  'you',
  'yourSupporter',
  'otherSupporters',
  'coordinators',
  'otherRoles',
  'everybodyElse',
  'machines',
  'backup',
] as const
export type Who = (typeof people)[number]

/**
 * What the page answers. `mine`, `turn`, `band`: as the door shows it. `locked`: they hold it and have no key. `held`: it lies
 * there readable. `no-page`: no page shows it, but the part of the site they use could. `no`: neither.
 */
export type Answer = Shows | 'locked' | 'held' | 'no-page' | 'no'

const otherRoles: readonly Onlooker[] = ['champion', 'supervisor', 'lead', 'auditor', 'editor']

type Known = { readonly reach: Reach; readonly grants: Grants }

/** What one of these people can see of a subject. */
export const answerFor = (who: Who, subject: Subject, known: Known): Answer => {
  if (who === 'machines')
    return byMachine(
      subject,
      databaseRoles.filter(role => role !== 'backup'),
      known,
    )
  if (who === 'backup') return byMachine(subject, ['backup'], known)
  const shown = shownTo(who, subject, known.reach)
  if (shown) return shown
  // A colleague's pages and those of somebody without a role reach the database through doors alone.
  const reaches = who === 'coordinators' || who === 'otherRoles' || who === 'otherSupporters'
  return reaches && known.grants.app_gov[subject] === 'all' ? 'no-page' : 'no'
}

const shownTo = (who: Who, subject: Subject, reach: Reach): Shows | undefined => {
  const found = (Object.keys(readings) as Reading[])
    .filter(reading => readings[reading].subjects.some(each => each === subject))
    .filter(reading => onlookersOf(who).some(onlooker => reach.get(reading)?.has(onlooker)))
    .map(reading => readings[reading].shows)
    // Whoever is not part of a conversation sees nothing through a door that shows one's own.
    .filter(shows => who !== 'otherSupporters' || shows !== 'mine')
  return (['mine', 'turn', 'band'] as const).find(shows => found.includes(shows))
}

const onlookersOf = (who: Who): readonly Onlooker[] => {
  const all: Partial<Record<Who, readonly Onlooker[]>> = {
    you: ['colleague'],
    yourSupporter: ['supporter'],
    otherSupporters: ['supporter'],
    coordinators: ['coordinator'],
    otherRoles,
    everybodyElse: ['anyone'],
  }
  return all[who] ?? []
}

/** Whoever runs the machines holds every role's password; what is sealed stays sealed to all of them. */
const byMachine = (subject: Subject, roles: readonly DatabaseRole[], { grants }: Known): Answer => {
  if (roles.every(role => grants[role][subject] === 'none')) return 'no'
  return subject === 'words' ? 'locked' : 'held'
}

/** One door for the list of all that read something. */
export type ReadingDoor = { readonly reading: Reading; readonly may: readonly Onlooker[] }

/** Everything that doors read, each with whom they let in: for those who want to check. */
export const readingDoors = (reach: Reach): ReadingDoor[] =>
  (Object.keys(readings) as Reading[])
    .filter(reading => reach.has(reading))
    .map(reading => ({ reading, may: onlookers.filter(onlooker => reach.get(reading)?.has(onlooker)) }))
