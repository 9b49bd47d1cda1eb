import { sql, type Tx } from '../platform/db/index.ts'

/**
 * What counts for the figures of one contact (statistics.md, *Facts*). Codes of `reference/contact_codes.csv`, `themes.csv` and
 * `ranks.csv` (band); `null` is "not known", or not asked in the force's mode.
 */
export type Fact = {
  /** The London day of the contact; the fact keeps quarter and month alone. */
  readonly day: string
  readonly kind: string | null
  readonly headcountBand: string | null
  readonly channel: string
  readonly outcome: string | null
  readonly minutesBand: string
  readonly themes: readonly string[]
}

/**
 * Who was helped, as far as the supporter knows; kept in the fact alone. `null`: not known. Absent when a record is mended: as it
 * was.
 */
export type Helped = { readonly area?: string | null; readonly roleBand?: string | null }

type Written = Fact & {
  /** The London day on which the record is completed or mended. */
  readonly completed: string
  /** What counts once: the conversation, used for this one computation and stored nowhere, or the record. */
  readonly unit: string
  readonly helped: Helped
}

/**
 * Writes the fact of a record in the record's own transaction. Its random name is the only way back to it, and that way ends at
 * the freeze of the quarter.
 */
export const writeFact = async (tx: Tx, fact: Written): Promise<string> => {
  const name = await write(tx, null, fact)
  if (name === null) throw new Error('a new fact has a name')
  return name
}

/** Puts a mended record's fact in the place of the one before; `null` when its quarter is frozen and stays as it is. */
export const changeFact = (tx: Tx, name: string, fact: Written): Promise<string | null> =>
  write(tx, name, fact)

/** A withdrawn record counts no more. After the freeze nothing happens. */
export const dropFact = async (tx: Tx, name: string): Promise<void> => {
  await sql`select impact.drop_fact(${name}::uuid)`.execute(tx)
}

const write = async (tx: Tx, name: string | null, fact: Written): Promise<string | null> => {
  const { day, completed, unit, helped, kind, headcountBand, channel, outcome, minutesBand, themes } = fact
  const { rows } = await sql<{ name: string | null }>`
    select impact.write_fact(${name}::uuid, ${unit}::uuid, ${day}::date, ${completed}::date, 
      ${helped.area === undefined}, ${helped.area ?? null}::uuid, ${helped.roleBand === undefined}, ${helped.roleBand ?? null}, ${kind}, ${headcountBand}, ${channel}, ${outcome},
      ${minutesBand}, ${[...themes]}::text[]) as name`.execute(tx)
  return rows[0]?.name ?? null
}
