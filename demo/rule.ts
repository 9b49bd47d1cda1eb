import type { sql, Tx } from '../src/platform/db/index.ts'

/**
 * Something that must hold in the demonstration: a numbered rule of the programme (docs and programme.md count to fifteen), or
 * a promise that the demonstration itself makes. `broken` names each row that breaks it; none is what is wanted.
 */
export type Rule = {
  readonly name: string
  readonly says: string
  readonly broken: (tx: Tx, now: Date) => Promise<string[]>
}

/** A rule as one SELECT whose column `who` names what breaks it. */
export const selecting =
  (query: ReturnType<typeof sql<{ who: string }>>) =>
  async (tx: Tx): Promise<string[]> =>
    (await query.execute(tx)).rows.map(row => row.who)
