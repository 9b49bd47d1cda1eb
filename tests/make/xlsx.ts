import { zipOf } from '../../src/supporters/moving-in/zip.ts'

/** What a test puts into a cell: words, a number, a real Excel day (`{ day }`), an Excel error, or nothing. */
export type MadeCell = string | number | null | { readonly day: string } | { readonly error: string }
export type MadeSheet = {
  readonly name: string
  readonly rows: readonly (readonly MadeCell[])[]
  /** "B2:C2" */
  readonly merges?: readonly string[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const safe = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const letter = (index: number): string =>
  index < 26 ? String.fromCodePoint(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26)

const cell = (value: MadeCell, at: string): string => {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${safe(value)}</t></is></c>`
  if ('error' in value) return `<c r="${at}" t="e"><v>${value.error}</v></c>`
  const serial = (Date.parse(`${value.day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
  return `<c r="${at}" s="1"><v>${serial}</v></c>`
}

const sheet = ({ rows, merges = [] }: MadeSheet): string => {
  const body = rows.map((row, down) => {
    const cells = row.map((value, across) => cell(value, `${letter(across)}${down + 1}`)).join('')
    return cells === '' ? '' : `<row r="${down + 1}">${cells}</row>`
  })
  const merged = merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`
}

/** An .xlsx as Excel would save it, made by hand so that a test shows what is in it. */
export const xlsxOf = (sheets: readonly MadeSheet[]): Uint8Array<ArrayBuffer> => {
  const each = (make: (one: MadeSheet, nth: number) => string) =>
    sheets.map((one, at) => make(one, at + 1)).join('')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const xml = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ name }, n) => `<sheet name="${safe(name)}" sheetId="${n}" r:id="s${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, n) => `<Relationship Id="s${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(one)])),
  }
  return zipOf(
    Object.entries(xml).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
    })),
  )
}
