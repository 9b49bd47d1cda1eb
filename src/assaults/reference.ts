import { z } from 'zod'
import type { Tx } from '../platform/db/index.ts'
import { cell, readReference } from '../platform/reference.ts'
import { roles } from './checklist.ts'

const principleRow = z.object({
  version: cell.text,
  principle_no: cell.whole,
  title: cell.text,
  title_cy: cell.text,
  principle: cell.text,
  principle_cy: cell.text,
  confidence: cell.confidence,
})

const stepRow = z.object({
  version: cell.text,
  role: z.enum(roles),
  step_no: cell.whole,
  step: cell.text,
  step_cy: cell.text,
  why: cell.text,
  why_cy: cell.text,
  due_within_hours: cell.maybeWhole,
  mandatory: cell.yes,
  principle_no: cell.whole,
  confidence: cell.confidence,
})

/** Brings the principles and checklists in line with `reference/`: the file is the truth. Safe to run at every start. */
export const loadAssaults = async (tx: Tx): Promise<void> => {
  const principles = await readReference('op_hampshire_principles.csv', principleRow)
  const steps = await readReference('op_hampshire_checklists.csv', stepRow)
  await tx.deleteFrom('assaults.checklist_step').execute()
  await tx.deleteFrom('assaults.principle').execute()
  await tx
    .insertInto('assaults.principle')
    .values(principles.map(({ principle_no, ...row }) => ({ ...row, number: principle_no })))
    .execute()
  await tx
    .insertInto('assaults.checklist_step')
    .values(
      steps.map(({ step_no, principle_no, ...row }) => ({
        ...row,
        number: step_no,
        principle: principle_no,
      })),
    )
    .execute()
}
