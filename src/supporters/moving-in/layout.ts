/** Where the headings of a sheet are, and what each column probably is. */
import { cellText, isBlank, type Cell, type Sheet } from './cells.ts'
import { fits, mailShape, maySeveral, targetOfHeading, targetOfValues, type Target } from './targets.ts'

/** `row`: the last row of headings, counted from 0. `two`: the row above it belongs to them. `none`: there are no headings. */
export type Headings = { readonly row: number; readonly two: boolean }

export type ColumnSeen = {
  readonly index: number
  readonly heading: string
  /** Its first values, for looking. */
  readonly values: readonly string[]
  readonly suggested: Target | undefined
}

/** How far down headings are looked for: above them stand titles, dates of printing, notes. */
const deepest = 25

const looksLikeValue = (cell: Cell | undefined): boolean =>
  (typeof cell === 'object' && cell !== null) || typeof cell === 'number' || mailShape.test(cellText(cell))

const score = (row: readonly Cell[]): number =>
  row.some(looksLikeValue) ? 0 : row.filter(cell => targetOfHeading(cellText(cell)) !== undefined).length

/** Where the headings most probably are. */
export const findHeadings = (sheet: Sheet): Headings => {
  const rows = sheet.rows.slice(0, deepest)
  const best = rows.reduce((at, row, index) => (score(row) > score(rows[at] ?? []) ? index : at), 0)
  const [above, here, below] = [rows[best - 1] ?? [], rows[best] ?? [], rows[best + 1] ?? []]
  if (isSecondRow(below) && hasGaps(here)) return { row: best + 1, two: true }
  return { row: best, two: isGroupRow(above, here) }
}

/** Words under merged headings: "Completed", "Expires"; none of it is a value. */
const isSecondRow = (row: readonly Cell[]): boolean => {
  const filled = row.filter(cell => !isBlank(cell))
  const isShort = filled.every(cell => typeof cell === 'string' && cell.length <= 30 && !looksLikeValue(cell))
  return filled.length > 0 && isShort && filled.some(cell => partWord.test(cellText(cell)))
}
const partWord =
  /^(date|on|done|completed|attended|signed|issued|last|next|due|expir\w*|until|valid( to| until)?|from|to|first|surname|last name|q[1-4]|\d{4}|dyddiad|hyd|olaf|nesaf)\b/i

const hasGaps = (row: readonly Cell[]): boolean =>
  row.some((cell, at) => at > 0 && isBlank(cell) && !isBlank(row[at - 1]))

/** A row of merged groups above the headings: "Training" above "Completed", or several groups with gaps between them. */
const isGroupRow = (above: readonly Cell[], here: readonly Cell[]): boolean => {
  if (above.some(looksLikeValue)) return false
  if (above.some((cell, at) => at > 0 && !isBlank(cell) && partWord.test(cellText(here[at])))) return true
  const isUnder = here.some((cell, at) => !isBlank(cell) && isBlank(above[at]) && at > 0)
  return isUnder && above.filter(cell => !isBlank(cell)).length >= 2
}

const widthOf = (sheet: Sheet): number => sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)

/** The words above a column; of two rows both, and a merged cell counts for every column it covers. */
export const headingsOf = (sheet: Sheet, { row, two }: Headings): string[] => {
  const here = sheet.rows[row] ?? []
  const above = two ? (sheet.rows[row - 1] ?? []) : []
  let group = ''
  return Array.from({ length: widthOf(sheet) }, (_, at) => {
    group = isBlank(above[at]) ? group : cellText(above[at])
    const own = cellText(here[at])
    const isOwnGroup = !isBlank(above[at])
    const covers = isOwnGroup || (own !== '' && targetOfHeading(own) === undefined) || partWord.test(own)
    return [two && covers ? group : '', own].filter(words => words !== '').join(' ')
  })
}

/** Every column with its first values and what it probably is. */
export const columnsOf = (
  sheet: Sheet,
  headings: Headings,
  is: Parameters<typeof targetOfValues>[1],
): ColumnSeen[] => {
  const body = sheet.rows.slice(headings.row + 1)
  const taken = new Set<Target>()
  const seen = headingsOf(sheet, headings).map((heading, index) => {
    const cells = body.slice(0, 200).map(row => row[index])
    const filled = cells.map(cellText).filter(words => words !== '')
    return { index, heading, cells, values: [...new Set(filled)].slice(0, 3) }
  })
  const take = (target: Target | undefined): Target | undefined => {
    if (target === undefined || (taken.has(target) && !maySeveral(target))) return undefined
    taken.add(target)
    return target
  }
  const byHeading = seen.map(({ heading, cells }) => {
    const target = targetOfHeading(heading)
    return take(target !== undefined && fits(target, cells) ? target : undefined)
  })
  return seen.map(({ index, heading, cells, values }, at) => ({
    index,
    heading,
    values,
    suggested: byHeading[at] ?? take(targetOfValues(cells, is)),
  }))
}
