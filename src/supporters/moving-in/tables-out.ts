/** Tables that leave the program: CSV that Excel opens in one go, and ODS that every office opens. Both by hand, both small. */
import { zipOf } from './zip.ts'

export type OutTable = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** A spreadsheet runs a cell that begins with one of these as a formula: an apostrophe before it keeps it words. */
export const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => (/[",\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** CSV (RFC 4180) with the mark by which Excel knows UTF-8. */
export const csvOf = ({ rows }: OutTable): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `\u{FEFF}${rows.map(row => row.map(cell => quoted(guarded(cell))).join(',')).join('\r\n')}\r\n`,
  )

// Characters that XML does not have are left out; they come of broken pastes.
const safe = (words: string): string =>
  words
    // oxlint-disable-next-line no-control-regex -- those are meant
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const space = 'urn:oasis:names:tc:opendocument:xmlns'
const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'

/** A day is a day to a spreadsheet, everything else words: words are never run, so no cell of an .ods needs a guard. */
const odsCell = (cell: string): string => {
  if (cell === '') return '<table:table-cell/>'
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell))
    return `<table:table-cell office:value-type="date" office:date-value="${cell}" table:style-name="day"><text:p>${cell}</text:p></table:table-cell>`
  return `<table:table-cell office:value-type="string"><text:p>${safe(cell)}</text:p></table:table-cell>`
}

const odsSheet = ({ name, rows }: OutTable): string =>
  `<table:table table:name="${safe(name)}">${rows
    .map(row => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`)
    .join('')}</table:table>`

const content = (tables: readonly OutTable[]): string =>
  `<office:document-content xmlns:office="${space}:office:1.0" xmlns:table="${space}:table:1.0" xmlns:text="${space}:text:1.0" xmlns:style="${space}:style:1.0" xmlns:number="${space}:datastyle:1.0" office:version="1.3"><office:automatic-styles><number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="iso"/></office:automatic-styles><office:body><office:spreadsheet>${tables.map(odsSheet).join('')}</office:spreadsheet></office:body></office:document-content>`

const manifest = `<manifest:manifest xmlns:manifest="${space}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`

const xml = (words: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${words}`)

/** An OpenDocument spreadsheet 1.3 of these tables, one a sheet. */
export const odsOf = (tables: readonly OutTable[]): Uint8Array<ArrayBuffer> =>
  zipOf([
    { name: 'mimetype', bytes: new TextEncoder().encode(mimetype) },
    { name: 'META-INF/manifest.xml', bytes: xml(manifest) },
    { name: 'content.xml', bytes: xml(content(tables)) },
  ])
