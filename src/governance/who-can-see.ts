import type { Door, Doors, Role, Viewer } from '../platform/http/door.ts'
import { allows } from '../platform/http/door.ts'

/** Everybody who could want to look, as the doors of this program know them. */
export const onlookers = ['anyone', 'colleague', 'supporter', 'coordinator'] as const
export type Onlooker = (typeof onlookers)[number]

const viewers: Record<Onlooker, Viewer> = {
  anyone: { kind: 'visitor' },
  colleague: { kind: 'colleague', conversation: '', token: '' },
  supporter: staffWith('supporter'),
  coordinator: staffWith('coordinator'),
}

function staffWith(role: Role): Viewer {
  return { kind: 'staff', person: '', roles: [role], session: '', formToken: '' }
}

/** For each subject that some door reads: who that door lets in. Taken from the doors themselves, never written by hand. */
export type Reach = ReadonlyMap<string, ReadonlySet<Onlooker>>

export const reachOf = (slices: readonly Doors[]): Reach => {
  const reach = new Map<string, Set<Onlooker>>()
  for (const door of slices.flatMap<Door>(slice => Object.values(slice))) {
    if (door.reads === undefined) continue
    const seen = reach.get(door.reads) ?? new Set()
    reach.set(door.reads, seen)
    for (const onlooker of onlookers) if (allows(door.may, viewers[onlooker])) seen.add(onlooker)
  }
  return reach
}
