/** The database, as every slice sees it. How to write a migration: `db/README.md`. */
export { sql } from 'kysely'
export { migrate } from './migrate.ts'
export type { Migrated, MigrateOptions, MigrateProblem } from './migrate.ts'
export { databaseAccess } from './plane-urls.ts'
export type { DatabaseAccess, PlaneName, PlaneUrls } from './plane-urls.ts'
export { readAtOnce } from './at-once.ts'
export { closePlanes, openPlanes } from './planes.ts'
export type { Plane, Planes, WorkerPlanes } from './planes.ts'
export type { Tx } from './one-connection.ts'
export { KeyUsedForAnotherPost, once } from './once.ts'
export type { Post } from './once.ts'
export { alreadyThere, breaksRule, notAllowed, pointsNowhere } from './refusals.ts'
export {
  afterCommit,
  beforeForce,
  CommitUncertain,
  forceOf,
  inTransaction,
  rolledBack,
} from './transaction.ts'
export type { Scope, Work } from './transaction.ts'
export { createWaker, listen } from './wake.ts'
export type { Listener, ListenOptions, WakeChannel, Waker, WakeUp } from './wake.ts'
export type { DB } from './tables.ts'
