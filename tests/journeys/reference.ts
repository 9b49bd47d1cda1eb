import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { root } from '../../src/platform/root.ts'

/** The rows of a file of reference data, as it stands: what pages must show is read here, and never from the pages' own code. */
export const rowsOf = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(root, 'reference', file)), { columns: true, bom: true, skip_empty_lines: true })

/** The cell in this language: the Welsh stands beside the English, in a column of its own. */
export const cellIn = (row: Readonly<Record<string, string>>, column: string, lang: 'en' | 'cy'): string =>
  row[lang === 'cy' ? `${column}_cy` : column] ?? ''
