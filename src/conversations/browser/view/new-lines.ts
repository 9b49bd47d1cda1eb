import type { Line } from '../seen.ts'

/** Lines that were not there at the last look, of the other side: what a listener hears and a reader may have missed. */
export const newOfTheirs = (before: ReadonlySet<string>, lines: readonly Line[]): readonly Line[] =>
  lines.filter(line => !line.isMine && !before.has(line.key))

export const keysOf = (lines: readonly Line[]): ReadonlySet<string> => new Set(lines.map(line => line.key))
