/** What the worker does: rows that fall due, and effects outside the database. The list of all of it: `src/jobs.ts`. */
export { anyJob } from './kinds.ts'
export type { AnyJob, Attempt, DueKind, DueRow, Job, Send, SendOptions, Work, WorkerWorld } from './kinds.ts'
export { startWorker } from './worker.ts'
export type { Worker, WorkerOptions } from './worker.ts'
