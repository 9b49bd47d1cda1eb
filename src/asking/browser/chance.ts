import { randomBelow } from '../../ps1/opening/random.ts'

/** The device's own randomness: order among equals, and the circle. */
export const draw = (count: number): number => randomBelow(count)
