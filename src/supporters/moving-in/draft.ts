/** A sheet while somebody decides about it: its rows and their choices, for a day at most, and seen by whoever sent it alone. */
import { forceOf, type Tx } from '../../platform/db/index.ts'
import { due, notDue } from '../../platform/due.ts'
import type { DueKind } from '../../platform/jobs/index.ts'
import { audit } from '../../platform/audit/index.ts'
import { sheetTaken } from '../audit.ts'
import type { Sheet } from './cells.ts'
import { choicesShape, noChoices, type Choices } from './choices.ts'
import { columnsOf, findHeadings, type ColumnSeen, type Headings } from './layout.ts'
import { rankIn, stationIn } from './match.ts'
import type { Target } from './targets.ts'
import type { World } from './world.ts'

export type Draft = {
  readonly id: string
  readonly sheets: readonly Sheet[]
  readonly excelErrors: number
  readonly choices: Choices
  /** The import it became. */
  readonly became: string | null
}

const kind = 'supporters.import-draft'
const keptMs = 24 * 60 * 60 * 1000

/** Keeps the rows of a sheet for a day; its id. The sheet with most rows is looked at first. */
export const keepDraft = async (
  tx: Tx,
  now: Date,
  by: { readonly person: string },
  read: { readonly sheets: readonly Sheet[]; readonly excelErrors: number },
): Promise<string> => {
  const longest = read.sheets.reduce(
    (best, sheet, at) => (sheet.rows.length > (read.sheets[best]?.rows.length ?? 0) ? at : best),
    0,
  )
  const { id } = await tx
    .insertInto('supporters.import_draft')
    .values({
      force_id: forceOf(tx),
      made_by: by.person,
      sheets: JSON.stringify(read.sheets),
      excel_errors: read.excelErrors,
      choices: JSON.stringify({ ...noChoices, sheet: longest }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await due(tx, { kind, id, at: new Date(now.getTime() + keptMs) })
  await audit(tx, by, sheetTaken, { rows: read.sheets[longest]?.rows.length ?? 0 })
  return id
}

/** One's own draft. `locked`: nobody else may do anything with it until this transaction is over. */
export const draftOf = async (
  tx: Tx,
  person: string,
  id: string,
  locked?: 'locked',
): Promise<Draft | undefined> => {
  const query = tx
    .selectFrom('supporters.import_draft')
    .select(['id', 'sheets', 'excel_errors', 'choices', 'became'])
    .where('id', '=', id)
    .where('made_by', '=', person)
  const row = await (locked ? query.forUpdate() : query).executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    sheets: row.sheets as unknown as readonly Sheet[],
    excelErrors: row.excel_errors,
    choices: choicesShape.parse(row.choices),
    became: row.became,
  }
}

export const saveChoices = async (tx: Tx, id: string, choices: Choices): Promise<void> => {
  await tx
    .updateTable('supporters.import_draft')
    .set({ choices: JSON.stringify(choices) })
    .where('id', '=', id)
    .execute()
}

/** Gone at once, because somebody said so. */
export const throwAway = async (tx: Tx, person: string, id: string): Promise<void> => {
  await tx.deleteFrom('supporters.import_draft').where('id', '=', id).where('made_by', '=', person).execute()
  await notDue(tx, { kind, id })
}

/** Gone after a day, because nobody said anything. */
export const forgetDraft: DueKind = {
  kind,
  run: async (tx, _now, { id }) => {
    await tx.deleteFrom('supporters.import_draft').where('id', '=', id).execute()
    return 'done'
  },
}

/** A sheet as it is to be read now: what was chosen, and what is suggested where nothing was. */
export type Look = {
  readonly sheet: Sheet
  readonly headings: Headings
  readonly columns: readonly ColumnSeen[]
  /** What each column is, by its number. */
  readonly targets: readonly (Target | undefined)[]
}

export const lookAt = ({ sheets, choices }: Draft, world: World): Look => {
  const sheet = sheets[choices.sheet] ?? sheets[0] ?? { name: '', rows: [] }
  const found = choices.headings ?? findHeadings(sheet)
  const headings = { ...found, row: Math.min(found.row, Math.max(0, sheet.rows.length - 1)) }
  const columns = columnsOf(sheet, headings, {
    rank: words => rankIn(words, world) !== undefined,
    station: words => stationIn(words, world) !== undefined,
  })
  const { columns: chosen } = choices
  const targets = columns.map(({ index, suggested }) =>
    chosen === undefined ? suggested : chosen[String(index)] || undefined,
  )
  return { sheet, headings, columns, targets }
}
