/** What a spreadsheet holds, whatever file it came in. */

/** A cell as it was read: nothing, words, a number, yes or no, or a day that the file itself knew to be a day. */
export type Cell = null | string | number | boolean | { readonly day: string }

export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

/** Words longer than this are cut: no cell that is read here needs more, and a draft is kept for a day. */
export const longestCell = 400

/** A cell as a person reads it; empty for nothing. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.day
  return String(cell).trim()
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === ''

/** Words without capitals, accents, marks or double spaces, so that "E-Mail  address" is "e mail address". */
export const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** The letter of a column, as spreadsheets name it: 0 is A, 26 is AA. */
export const columnLetter = (index: number): string =>
  index < 26
    ? String.fromCodePoint(65 + index)
    : `${columnLetter(Math.floor(index / 26) - 1)}${columnLetter(index % 26)}`
