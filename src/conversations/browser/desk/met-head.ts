import { toHex } from '../../../ps1/checking.ts'
import type { Place } from '../place.ts'

const name = (place: Place): string => `alongside.log.${toHex(place.force)}`

/**
 * The newest head of the key log this device has met (5.7): a public hash, kept so that an older log, in which a key taken out of
 * use is still good, is noticed. A browser that keeps nothing has nothing to compare; it starts anew.
 */
export const metHead = (place: Place): string | undefined => {
  try {
    return localStorage.getItem(name(place)) ?? undefined
  } catch {
    return undefined
  }
}

export const rememberHead = (place: Place, head: string): void => {
  try {
    localStorage.setItem(name(place), head)
  } catch {
    // Private windows refuse; nothing else depends on it.
  }
}
