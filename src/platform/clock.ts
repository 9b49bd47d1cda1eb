/**
 * The only place outside the database that reads a clock. Whatever is decided about people's rows uses the `now` of
 * `inTransaction` instead: it is the database's, and one for all processes.
 */
export const wallClock = (): Date => new Date()

/** Milliseconds that only go up, whatever happens to the wall clock: for keeping, waiting and measuring. */
export const steadyClock = (): number => performance.now()
