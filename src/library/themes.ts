import type { Tx } from '../platform/db/index.ts'
import type { Theme } from './queries.ts'

/** A theme as a contact record offers it. */
export type RecordTheme = Theme & {
  /** Themes of one group stand together: `health`, `home` … */
  readonly group: string
  /** Something of it may have to be passed on: the record says so, once. */
  readonly asksMore: boolean
  /** Codes of support routes, the most fitting first. */
  readonly suggestedRoutes: readonly string[]
}

/** Every theme with its group, in the order of the reference data. */
export const recordThemes = async (tx: Tx): Promise<RecordTheme[]> => {
  const rows = await tx.selectFrom('library.theme').selectAll().orderBy('position').execute()
  return rows.map(row => ({
    code: row.code,
    label: { en: row.label, cy: row.label_cy },
    group: row.kind,
    asksMore: row.risk_prompt,
    suggestedRoutes: row.suggested_routes,
  }))
}
