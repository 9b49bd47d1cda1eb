import { beforeForce, inTransaction, sql } from '../db/index.ts'
import type { Plane, Tx } from '../db/index.ts'
import type { Log } from '../log.ts'
import type { DueKind } from './kinds.ts'
import type { Queue } from './queue.ts'

export type Taking = {
  readonly worker: Plane
  readonly kinds: ReadonlyMap<string, DueKind>
  readonly sendWith: Queue['sendWith']
  readonly log: Log
  /** Aborted: begin no other row. */
  readonly stopping: AbortSignal
}

const isDue = sql<boolean>`coalesce(retry_at, next_at) <= platform.now()`

/** So that one force's flood does not keep the others waiting. */
const rowsPerTurn = 20

const forcesWithDue = ({ worker, kinds }: Taking): Promise<readonly string[]> =>
  beforeForce(worker, async tx => {
    const rows = await tx
      .selectFrom('platform.due')
      .select('force_id')
      .distinct()
      .where(isDue)
      .where('kind', 'in', [...kinds.keys()])
      .execute()
    return rows.map(row => row.force_id)
  })

/** The row that has waited longest; another worker's is passed over, not waited for. */
const lockOne = (tx: Tx, force: string, kinds: Taking['kinds']) =>
  tx
    .selectFrom('platform.due')
    .select(['kind', 'id', 'next_at'])
    // Said although row security says it: the worker's policy lets it see the rows of every force.
    .where('force_id', '=', force)
    .where('kind', 'in', [...kinds.keys()])
    .where(isDue)
    .orderBy(sql`coalesce(retry_at, next_at)`)
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

type Locked = { readonly kind: string; readonly id: string; readonly next_at: Date }

const settle = async (tx: Tx, force: string, row: Locked, next: Date | 'done' | 'written'): Promise<void> => {
  if (next === 'written') return
  const its = { force_id: force, kind: row.kind, id: row.id }
  if (next === 'done') {
    await tx
      .deleteFrom('platform.due')
      .where(eb => eb.and(its))
      .execute()
    return
  }
  const set = { next_at: next, retry_at: null, failures: 0 }
  await tx
    .updateTable('platform.due')
    .set(set)
    .where(eb => eb.and(its))
    .execute()
}

/** Tried again after 2, 4, 8 … seconds, at most 5 minutes; `next_at` keeps the promise, so that the lateness shows. */
const tryLater = async ({ worker }: Taking, force: string, { kind, id, next_at }: Locked): Promise<void> => {
  await inTransaction(worker, force, tx =>
    sql`update platform.due
      set failures = failures + 1,
        retry_at = platform.now() + least(300, power(2, least(failures + 1, 9))) * interval '1 second'
      where force_id = ${force} and kind = ${kind} and id = ${id} and next_at = ${next_at}`.execute(tx),
  )
}

/** Whether there was one. What it did and what becomes of the row are one transaction. */
const takeOne = async (taking: Taking, force: string): Promise<boolean> => {
  const inHand: { row?: Locked } = {}
  try {
    return await inTransaction(taking.worker, force, async (tx, now) => {
      const row = await lockOne(tx, force, taking.kinds)
      const kind = row && taking.kinds.get(row.kind)
      if (!row || !kind) return false
      inHand.row = row
      const facts = { force, id: row.id, at: row.next_at }
      await settle(tx, force, row, await kind.run(tx, now, facts, taking.sendWith(tx)))
      return true
    })
  } catch (error) {
    if (!inHand.row) throw error
    taking.log.error('what was due failed', { job: inHand.row.kind, error })
    await tryLater(taking, force, inHand.row)
    return true
  }
}

const takeTurn = async (taking: Taking, force: string): Promise<boolean> => {
  for (let taken = 0; taken < rowsPerTurn; taken += 1) {
    if (taking.stopping.aborted || !(await takeOne(taking, force))) return false
  }
  return true
}

/** One round over the forces that have something due, a few rows each. Whether there is more. */
export const takeDue = async (taking: Taking): Promise<boolean> => {
  if (taking.kinds.size === 0) return false
  let more = false
  for (const force of await forcesWithDue(taking)) {
    const hasMore = await takeTurn(taking, force)
    more ||= hasMore
  }
  return more
}
