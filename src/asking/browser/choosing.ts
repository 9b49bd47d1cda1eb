import { shuffled } from '../draw-circle.ts'
import type { Directory, Listed } from '../../supporters/directory.ts'
import { onDutyAt } from '../../supporters/duty.ts'
import { isShown, relaxations, type DistrictOf, type KeepAway, type Relaxed, type Wishes } from '../wishes.ts'
import { draw } from './chance.ts'

/** What somebody chose on the way in. In memory only. */
export type Choosing = { readonly wishes: Wishes; readonly keep: KeepAway }

export const districtsIn =
  (directory: Directory): DistrictOf =>
  station =>
    directory.places.find(place => place.id === station)?.parent ?? undefined

/** The list in the order of this visit: random, so that nobody is always first. Drawn once, or cards would jump. */
export const inRandomOrder = (directory: Directory): Directory => ({
  ...directory,
  supporters: shuffled(directory.supporters, draw),
})

/** Who is shown: those on duty now first, the order of this visit kept among equals. */
export const shownOf = (directory: Directory, { wishes, keep }: Choosing, at: Date): Listed[] => {
  const districtOf = districtsIn(directory)
  const fitting = directory.supporters.filter(({ card }) => isShown(card, { wishes, keep }, districtOf))
  const isOn = (listed: Listed): boolean => onDutyAt(listed.hours, at)
  return [...fitting.filter(isOn), ...fitting.filter(listed => !isOn(listed))]
}

/** When nobody is left: what could be relaxed. */
export const relaxedOf = (directory: Directory, { wishes, keep }: Choosing): Relaxed[] =>
  relaxations(
    directory.supporters.map(({ card }) => card),
    wishes,
    keep,
    districtsIn(directory),
  )
