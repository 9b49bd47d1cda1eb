import type { Tx } from '../../platform/db/index.ts'
import { recordDays, type DaysOf } from '../dates.ts'
import type { Filling } from './become.ts'
import { beginPatterns } from './begin.ts'
import { dayKeys, type DayKey } from './world.ts'

const names = {
  applied_on: 'appliedOn',
  backed_on: 'backedOn',
  panel_on: 'panelOn',
  trained_until: 'trainedUntil',
  agreed_until: 'agreedUntil',
  vetted_until: 'vettedUntil',
  supervised_on: 'supervisedOn',
  supervision_due: 'supervisionDue',
} as const satisfies Record<DayKey, keyof DaysOf>

export type Filled = {
  readonly person: string
  readonly did: 'filled'
  readonly filled: Readonly<Record<string, unknown>>
}

/** Fills what was empty, person by person: there are few, and their days go the way that all days go. What was put where. */
export const fill = async (
  tx: Tx,
  by: { readonly person: string },
  fillings: readonly Filling[],
  idOf: (key: string | undefined) => string | null,
): Promise<Filled[]> => {
  const done: Filled[] = []
  for (const { id, days, number, supervisor, champion, duty } of fillings) {
    const known = dayKeys.flatMap(key => (typeof days[key] === 'string' ? [[names[key], days[key]]] : []))
    await recordDays(tx, by, id, Object.fromEntries(known))
    const more = {
      ...(number !== undefined && { number }),
      ...(supervisor !== undefined && { supervisor: idOf(supervisor) }),
      ...(champion !== undefined && { champion: idOf(champion) }),
    }
    if (Object.keys(more).length > 0)
      await tx.updateTable('supporters.supporter').set(more).where('person', '=', id).execute()
    if (duty) await beginPatterns(tx, [{ person: id, pattern: duty }])
    const hours = duty ? { duty: true } : {}
    done.push({ person: id, did: 'filled', filled: { ...days, ...more, ...hours } })
  }
  return done
}
