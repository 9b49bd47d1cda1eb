import type { z } from 'zod'

import type { Plane, Tx } from '../db/index.ts'
import type { Live } from '../live.ts'
import type { Log } from '../log.ts'
import type { Mail } from '../mail.ts'

/** Sends a job with the transaction: it exists when the transaction commits, and never when it does not. */
export type Send = <Payload>(job: Job<Payload>, payload: Payload, options?: SendOptions) => Promise<void>
export type SendOptions = {
  /** Not before. */
  readonly at?: Date
  /** The same key of the same job is sent once, however often it is tried. */
  readonly key?: string
}

export type DueRow = { readonly force: string; readonly id: string; readonly at: Date }

/**
 * What happens when a row falls due. It runs as `app_worker` in a transaction of the row's force, with the row locked; what it
 * does and what becomes of the row last together. It may run again after a failure, and late: it looks at the facts first.
 * @returns when it is due next, 'done', or 'written' when it has itself said what comes next with `due` or `notDue`
 */
export type DueKind = {
  readonly kind: string
  readonly run: (tx: Tx, now: Date, row: DueRow, send: Send) => Promise<Date | 'done' | 'written'>
}

/** Which try this is; on the last one a job tells whoever has to know that it failed for good. */
export type Attempt = { readonly number: number; readonly last: boolean }

/**
 * An effect outside the database (a mail). It runs at least once: its payload holds ids, never what a person wrote, and never an
 * address; it throws when it has to be tried again.
 */
export type Job<Payload> = {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  readonly run: (payload: Payload, attempt: Attempt) => Promise<void>
  /** Tries after the first; default 5, with growing pauses from `pauseSeconds` (default 30) on. */
  readonly retries?: number
  readonly pauseSeconds?: number
}

/** A job as the list holds it: its payload is checked again before it runs. */
export type AnyJob = Omit<Job<unknown>, 'run'> & {
  readonly run: (payload: unknown, attempt: Attempt) => Promise<void>
}

/** For the list of `src/jobs.ts`: forgets the payload's type, and checks the payload instead. */
export const anyJob = <Payload>(job: Job<Payload>): AnyJob => ({
  ...job,
  run: (payload, attempt) => job.run(job.payload.parse(payload), attempt),
})

/** Everything the worker does: one list, in `src/jobs.ts`. */
export type Work = { readonly kinds: readonly DueKind[]; readonly jobs: readonly AnyJob[] }

/** What kinds and jobs are made with. */
export type WorkerWorld = {
  readonly worker: Plane
  readonly stats: Plane
  readonly log: Log
  readonly mail: Mail
  /** How browsers reach this installation, without a slash at the end. */
  readonly origin: string
  /** Tells open pages, after the commit, that something about this id changed. */
  readonly changed: Live['changed']
}
