import type { Work, WorkerWorld } from './platform/jobs/index.ts'

/** Everything the worker does, one list: what happens when a row falls due, and the effects outside the database. */
export const workOf = (_world: WorkerWorld): Work => ({
  kinds: [],
  jobs: [],
})
