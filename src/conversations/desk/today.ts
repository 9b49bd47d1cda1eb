import type { Barrier } from '../../supporters/index.ts'

/** A supporter's availability now, in words and as a script reads it. */
export type Availability = {
  readonly paused: boolean
  /** "On now, until 14:00"; "Next on Thursday 14:00". */
  readonly line: string
  readonly onDuty: boolean
  /** Why colleagues are not shown this supporter; empty when they are. */
  readonly barriers: readonly Barrier[]
}

/** What the desk shows of today. Ids, counts and times; never content. */
export type DeskState = {
  /** Absent for somebody who is not a supporter. */
  readonly availability?: Availability
  /** How many wait for this person now. */
  readonly waiting: number
}
