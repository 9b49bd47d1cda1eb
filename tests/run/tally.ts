/** How a kind of test went. */
export type Tally = { passed: number; failed: number; skipped: number }

/** Nothing ran. */
export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

/** Both together. */
export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/** The words of the last line of `npm test`. */
export const say = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
