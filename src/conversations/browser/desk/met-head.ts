import { refuse, toHex } from '../../../ps1/checking.ts'
import type { Place } from '../place.ts'

/** The key log this device has met (5.5, 5.7): which one, by its first entry, and its newest head. Hex. */
export type MetHex = { readonly first: string; readonly head: string }

/** Refused until the person accepts it: not the log this device has met, but another (5.5). Known by its mark: built scripts have no whys. */
export const anotherLog = { ...refuse('5.5', 'another log than the one met'), isAnotherLog: true } as const

export const isAnotherLog = (result: object | string): boolean =>
  typeof result === 'object' && 'isAnotherLog' in result

const name = (place: Place): string => `alongside.log.${toHex(place.force)}`

/**
 * What this device has met: public hashes, kept so that an older log, in which a key taken out of use is still good, is noticed. A
 * browser that keeps nothing has nothing to compare; it starts anew.
 */
export const metHead = (place: Place): MetHex | undefined => {
  try {
    const [first, head] = (localStorage.getItem(name(place)) ?? '').split(' ')
    return first && head ? { first, head } : undefined
  } catch {
    return undefined
  }
}

export const rememberHead = (place: Place, { first, head }: MetHex): void => {
  try {
    localStorage.setItem(name(place), `${first} ${head}`)
  } catch {
    // Private windows refuse; nothing else depends on it.
  }
}

/** The person has asked and accepts a new log (5.5): the next one that unlocks is the one met. */
export const forgetHead = (place: Place): void => {
  try {
    localStorage.removeItem(name(place))
  } catch {
    // Nothing was kept.
  }
}
