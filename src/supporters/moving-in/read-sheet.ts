/** From the bytes somebody sent to the cells in them; nothing of the file itself is kept. */
import readXlsxFile from 'read-excel-file/universal'
import { longestCell, type Cell, type Sheet } from './cells.ts'
import { decode, readDelimited } from './delimited.ts'
import { lookIntoZip } from './zip.ts'

/** The largest file or paste, in bytes. 3,000 people are some 300 kB as .xlsx and 700 kB as .csv. */
export const largestFile = 3 * 1024 * 1024

/** What an .xlsx may unpack to, how far its rows may reach, and how many cells may stand in all. */
const mostUnpacked = 48 * 1024 * 1024
const mostRows = 20_000
const mostCells = 400_000

/**
 * Why something could not be read as a sheet. `old-excel`: .xls, or locked with a password; `other`: no sheet at all; `too-big`:
 * more than anybody's network; `too-far`: cells stand in rows or columns beyond all people.
 */
export type Unreadable = 'nothing' | 'old-excel' | 'other' | 'broken' | 'too-big' | 'too-far'
export type ReadSheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[]; readonly excelErrors: number }
  | { readonly ok: false; readonly why: Unreadable }

const no = (why: Unreadable): ReadSheets => ({ ok: false, why })

/** Reads an upload by what it is, not by what it is called. */
export const readUpload = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheets> => {
  if (bytes.length === 0) return no('nothing')
  if (bytes.length > largestFile) return no('too-big')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return no('old-excel')
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isUtf16 && bytes.includes(0)) return no('other')
  return readPasted(decode(bytes))
}

/** Reads cells copied out of a sheet, or the text of a .csv. */
export const readPasted = (text: string): ReadSheets => {
  if (text.trim() === '') return no('nothing')
  return kept([{ name: '', rows: readDelimited(text) }], 0)
}

const readXlsx = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheets> => {
  const inside = lookIntoZip(bytes, /\.(xml|rels)$/i, mostUnpacked)
  if (!inside.ok) return no(inside.why)
  if (!inside.files.some(file => file.name === 'xl/workbook.xml')) return no('other')
  const pages = inside.files
    .filter(file => /worksheets\/[^/]+\.xml$/i.test(file.name))
    .map(file => Buffer.from(file.bytes).toString('utf8'))
  if (pages.some(reachesTooFar)) return no('too-far')
  const excelErrors = pages.reduce((sum, page) => sum + (page.match(/\st=["']e["']/g)?.length ?? 0), 0)
  try {
    const sheets = await readXlsxFile(bytes.slice().buffer, { trim: true })
    return kept(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(row => row.map(cellOf)) })),
      excelErrors,
    )
  } catch {
    // What the reader says of a broken file may quote it; the page says what to do instead.
    return no('broken')
  }
}

/** A single cell far down makes the reader fill everything above it. */
const reachesTooFar = (page: string): boolean => {
  for (const [, row] of page.matchAll(/<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']/g))
    if (Number(row) > mostRows) return true
  return /<(?:\w+:)?c\b[^>]*?\sr=["'][A-Z]{3,}\d/.test(page)
}

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) }
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim().slice(0, longestCell)
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const kept = (all: readonly Sheet[], excelErrors: number): ReadSheets => {
  const sheets = all.filter(({ rows }) => rows.some(row => row.some(cell => cell !== null))).slice(0, 12)
  if (sheets.length === 0) return no('nothing')
  const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((some, row) => some + row.length, 0), 0)
  const isTooLong = sheets.some(({ rows }) => rows.length > mostRows)
  return cells > mostCells || isTooLong ? no('too-big') : { ok: true, sheets, excelErrors }
}
