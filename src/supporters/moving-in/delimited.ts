/** Text with columns: a .csv from anybody's Excel, or cells pasted from a sheet. */
import { parse } from 'csv-parse/sync'
import { longestCell, type Cell } from './cells.ts'

/** UTF-8 or UTF-16 when it says so or can be nothing else; otherwise what Excel on a British Windows writes. */
export const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const separators = ['\t', ';', ','] as const
type Separator = (typeof separators)[number]

/** What stands between the cells: the mark that most lines hold equally often. A first line `sep=;` says it itself. */
export const separatorOf = (text: string): Separator => {
  const said = /^sep=([\t;,])\r?\n/.exec(text)?.[1]
  const named = separators.find(each => each === said)
  if (named) return named
  const lines = text
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 40)
  const score = (mark: string): number => {
    const counts = lines.map(line => line.split(mark).length - 1).filter(count => count > 0)
    const middle = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
    return counts.length * middle
  }
  return separators.reduce<Separator>((best, each) => (score(each) > score(best) ? each : best), '\t')
}

/** The rows of such a text; a line break inside quotes belongs to its cell, a stray quote is only a quote. */
export const readDelimited = (text: string): Cell[][] => {
  const body = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(body)
  const rows: string[][] = parse(body.replace(/^sep=[\t;,]\r?\n/, ''), {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  return rows.map(row => row.map(cell => (cell.trim() === '' ? null : unguarded(cell).slice(0, longestCell))))
}

/** Our own sheets put ' before what a spreadsheet would run as a formula; read back it means nothing. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim()
