import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { root } from './root.ts'

/** A reference file that cannot be used, in one sentence for the person who edits it. */
export class ReferenceError extends Error {}

/**
 * Reads `reference/<file>`: UTF-8, comma separated, a header row. Every row is checked against the schema; the first one that
 * does not fit stops the reading and names file, line and column.
 *
 * @param folder where the files are; default `reference` of the repository
 */
export const readReference = async <Shape extends z.ZodObject>(
  file: string,
  schema: Shape,
  folder = join(root, 'reference'),
): Promise<z.output<Shape>[]> =>
  readRows(file, await readFile(join(folder, file), 'utf8')).map(({ line, cells }) => {
    const row = schema.safeParse(cells)
    if (row.success) return row.data
    const wrong = row.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new ReferenceError(`reference/${file}, line ${line}: ${wrong}`)
  })

type Cells = { readonly line: number; readonly cells: unknown }

const readRows = (file: string, csv: string): Cells[] => {
  try {
    const rows: { record: unknown; info: { lines: number } }[] = parse(csv, {
      columns: true,
      bom: true,
      info: true,
      skipEmptyLines: true,
    })
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new ReferenceError(`reference/${file}: ${what}`, { cause: error })
  }
}

const yesOrNo = z.enum(['yes', 'no'])

/** How a cell of a reference file reads. All text is trimmed; an empty cell is an empty string, or `null` where it says so. */
export const cell = {
  /** Words that must be there. */
  text: z.string().trim().min(1, 'is empty'),
  /** Words that may be missing: `''`. */
  maybe: z.string().trim(),
  /** A slug or code: lower case words joined by hyphens, and dots where a code has levels. */
  code: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, 'is not a code of lower-case words and hyphens'),
  /** `a;b;c`, empty for none. */
  list: z.string().transform(text =>
    text
      .split(';')
      .map(part => part.trim())
      .filter(part => part !== ''),
  ),
  /** `yes` or `no`. */
  yes: yesOrNo.transform(answer => answer === 'yes'),
  /** `yes`, or anything short of it. */
  maybeYes: yesOrNo.or(z.literal('')).transform(answer => answer === 'yes'),
  whole: z.string().regex(/^\d+$/, 'is not a whole number').transform(Number),
  maybeWhole: z
    .string()
    .regex(/^\d*$/, 'is not a whole number')
    .transform(text => (text === '' ? null : Number(text))),
  /** A year, a month or a day: `2021`, `2021-03`, `2021-03-09`; empty for unknown. */
  maybeDate: z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'is not a year, month or day'),
  /** A web address without its scheme, as the reference files write it. */
  address: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i, 'is not a web address without https://'),
  maybeAddress: z
    .string()
    .regex(/^([a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?)?$/i, 'is not a web address without https://'),
  /** How well a row is known: read on its source, worked out, or general knowledge nobody checked. */
  confidence: z.enum(['sourced', 'derived', 'recall']),
} as const
