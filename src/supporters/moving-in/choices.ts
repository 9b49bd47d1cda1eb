/** What a coordinator has chosen about one sheet so far; kept with its draft. */
import { z } from 'zod'
import { targets } from './targets.ts'

const answers = z.object({
  order: z.enum(['dmy', 'mdy']).optional(),
  month: z.enum(['month', 'leave']).optional(),
  swapped: z.enum(['keep', 'swap']).optional(),
})

/** What stands in a sheet and may be unknown here; asked once for every different value. */
export const matchKinds = ['station', 'rank', 'supervisor', 'champion'] as const
export type MatchKind = (typeof matchKinds)[number]

export const choicesShape = z.object({
  sheet: z.number().int().min(0).default(0),
  headings: z.object({ row: z.number().int().min(0), two: z.boolean() }).optional(),
  /** By the number of the column; empty: left out. Absent before anybody looked. */
  columns: z.record(z.string(), z.union([z.enum(targets), z.literal('')])).optional(),
  days: z.record(z.string(), answers).default({}),
  /** By kind, then by the value in plain words. */
  matches: z.partialRecord(z.enum(matchKinds), z.record(z.string(), z.string())).default({}),
  /** Two rows with one mail address. */
  repeated: z.enum(['merge', 'skip']).default('merge'),
  /** Somebody who is here already. */
  here: z.enum(['fill', 'leave']).default('fill'),
})
export type Choices = z.output<typeof choicesShape>
export const noChoices: Choices = choicesShape.parse({})
