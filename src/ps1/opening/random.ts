import type { Bytes } from '../bytes.ts'

/** Where randomness comes from: `length` bytes nobody can guess. Handed in only by tests and by a journey with a fixed seed. */
export type Random = (length: number) => Bytes

export const random: Random = length => globalThis.crypto.getRandomValues(new Uint8Array(length))

/**
 * A number below `below` (at most 65,536), each as likely as the other. Rejection sampling: a remainder would make the first
 * words of the list likelier, and guessing cheaper.
 */
export function randomBelow(below: number, from: Random = random): number {
  const limit = 65_536 - (65_536 % below)
  for (;;) {
    const [high = 0, low = 0] = from(2)
    const value = high * 256 + low
    if (value < limit) return value % below
  }
}
