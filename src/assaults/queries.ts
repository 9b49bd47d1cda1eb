import type { Tx } from '../platform/db/index.ts'
import type { Bilingual } from '../platform/text.ts'
import { roles, type Role } from './checklist.ts'

export type Principle = {
  readonly number: number
  readonly title: Bilingual
  readonly principle: Bilingual
}

export type Step = {
  readonly number: number
  readonly step: Bilingual
  readonly why: Bilingual
  readonly dueWithinHours: number | null
  readonly mandatory: boolean
  readonly principle: Principle
  readonly confidence: 'sourced' | 'derived' | 'recall'
}

/** The version in use: the latest. */
const inUse = (tx: Tx) =>
  tx.selectFrom('assaults.principle').select(({ fn }) => fn.max('version').as('version'))

/** The principles of the plan, in order. */
export const principles = async (tx: Tx): Promise<Principle[]> => {
  const rows = await tx
    .selectFrom('assaults.principle')
    .selectAll()
    .where('version', '=', inUse(tx))
    .orderBy('number')
    .execute()
  return rows.map(row => ({
    number: row.number,
    title: { en: row.title, cy: row.title_cy },
    principle: { en: row.principle, cy: row.principle_cy },
  }))
}

/** The checklist of one role, in order. */
export const checklist = async (tx: Tx, role: Role): Promise<Step[]> => {
  const all = await principles(tx)
  const rows = await tx
    .selectFrom('assaults.checklist_step')
    .selectAll()
    .$narrowType<{ confidence: Step['confidence'] }>()
    .where('version', '=', inUse(tx))
    .where('role', '=', role)
    .orderBy('number')
    .execute()
  return rows.flatMap(row => {
    const principle = all.find(({ number }) => number === row.principle)
    if (!principle) return []
    return {
      number: row.number,
      step: { en: row.step, cy: row.step_cy },
      why: { en: row.why, cy: row.why_cy },
      dueWithinHours: row.due_within_hours,
      mandatory: row.mandatory,
      principle,
      confidence: row.confidence,
    }
  })
}

/** How many steps each role's checklist has. */
export const stepsByRole = async (tx: Tx): Promise<Record<Role, number>> => {
  const rows = await tx
    .selectFrom('assaults.checklist_step')
    .select(({ fn }) => ['role', fn.countAll<number>().as('steps')])
    .where('version', '=', inUse(tx))
    .groupBy('role')
    .execute()
  const of = (role: Role) => rows.find(row => row.role === role)?.steps ?? 0
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given
  return Object.fromEntries(roles.map(role => [role, of(role)])) as Record<Role, number>
}
