import { z } from 'zod'
import type { Nation } from '../platform/http/door.ts'
import { cell } from '../platform/reference.ts'
import type { Bilingual } from '../platform/text.ts'
import { parseHours, type Hours } from './hours.ts'

export const nations = [
  'england',
  'wales',
  'scotland',
  'northern_ireland',
] as const satisfies readonly Nation[]
const kinds = ['emergency', 'crisis', 'clinical', 'staff-association', 'charity', 'faith', 'other'] as const
export type Kind = (typeof kinds)[number]

/** Whether a route tells the person's force. `yes` is not a promise: no line is absolutely confidential. */
export type Confidential = 'yes' | 'no' | 'partly' | 'unknown'

/** Somewhere to signpost to: a line, a charity, an association, a service of the force. */
export type Route = {
  readonly code: string
  readonly name: Bilingual
  readonly kind: Kind
  /** As people read it: `0300 131 2789`, `111 option 2`. Empty: no number. */
  readonly phone: string
  /** What to text and where: `BLUELIGHT to 85258`, `88247`. Empty: cannot be texted. */
  readonly textCode: string
  /** A web address without its scheme, or empty. */
  readonly url: string
  readonly hours: Hours
  readonly nations: readonly Nation[]
  readonly confidential: Confidential
  readonly summary: Bilingual
  /** `force`: a template that each force completes with its own details. */
  readonly scope: 'national' | 'force'
  readonly verifyByDays: number
  readonly bandOrder: number | null
  readonly panelOrder: number | null
  readonly confidence: 'sourced' | 'derived' | 'recall'
}

const nation = z.enum(nations)
const hours = z.string().transform((words, problem): Hours => {
  const read = parseHours(words)
  if (read) return read
  problem.issues.push({ code: 'custom', message: 'hours that nobody can read', input: words })
  return z.NEVER
})

/** One row of `reference/support_routes.csv`, as the file writes it. */
export const routeRow = z.object({
  code: cell.code,
  name: cell.text,
  name_cy: cell.maybe,
  kind: z.enum(kinds),
  phone: cell.maybe,
  text_code: cell.maybe,
  url: cell.maybeAddress,
  hours,
  nations: cell.list.pipe(z.array(nation).min(1)),
  confidential_from_force: z.enum(['yes', 'no', 'partly', 'unknown']),
  summary: cell.text,
  summary_cy: cell.maybe,
  scope: z.enum(['national', 'force']),
  verify_by_days: cell.whole,
  band_order: cell.maybeWhole,
  panel_order: cell.maybeWhole,
  confidence: cell.confidence,
})

/** The row in the words of the code. */
export const routeOf = (row: z.output<typeof routeRow>): Route => ({
  code: row.code,
  name: { en: row.name, cy: row.name_cy },
  kind: row.kind,
  phone: row.phone,
  textCode: row.text_code,
  url: row.url,
  hours: row.hours,
  nations: row.nations,
  confidential: row.confidential_from_force,
  summary: { en: row.summary, cy: row.summary_cy },
  scope: row.scope,
  verifyByDays: row.verify_by_days,
  bandOrder: row.band_order,
  panelOrder: row.panel_order,
  confidence: row.confidence,
})

/** Lines for somebody in danger or despair: checked most often, never hidden (rule 15). */
export const isCrisis = (route: Route): boolean => route.kind === 'emergency' || route.kind === 'crisis'
