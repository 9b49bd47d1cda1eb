/** Ranks and grades: reference/ranks.csv, read once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { root } from '../platform/root.ts'
import type { Bilingual } from '../platform/text.ts'
import { rankBands, workforces, type RankBand, type Workforce } from './bands.ts'

export type Rank = {
  readonly code: string
  readonly title: Bilingual
  readonly workforce: Workforce
  readonly band: RankBand
  /** Sorts within a workforce, lowest first. */
  readonly order: number
}

const row = z
  .object({
    code: z.string().min(1),
    title: z.string().min(1),
    title_cy: z.string(),
    workforce: z.enum(workforces),
    band: z.enum(rankBands),
    order: z.coerce.number().int(),
  })
  .transform(({ title, title_cy, ...rest }): Rank => ({ ...rest, title: { en: title, cy: title_cy } }))

let read: ReadonlyMap<string, Rank> | undefined

/** Every rank by its code, in the order of the file. */
export const ranks = (): ReadonlyMap<string, Rank> => {
  if (read) return read
  const rows = z
    .array(row)
    .parse(parse(readFileSync(join(root, 'reference/ranks.csv')), { columns: true, bom: true }))
  read = new Map(rows.map(rank => [rank.code, rank]))
  return read
}

/** The rank with this code; a code that is not in the file is a mistake of the program, and throws. */
export const rankOf = (code: string): Rank => {
  const rank = ranks().get(code)
  if (!rank) throw new Error(`reference/ranks.csv has no rank "${code}"`)
  return rank
}
