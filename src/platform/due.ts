import { beforeForce, forceOf, sql } from './db/index.ts'
import type { Plane, Tx } from './db/index.ts'

/** What falls due, written in the transaction of the change that makes it due. The worker alone takes it. */
export type Due = {
  /** `slice.what-happens`, a kind that `src/jobs.ts` knows. */
  readonly kind: string
  /** Of the row it is about; one due row for each kind and id. */
  readonly id: string
  readonly at: Date
}

/** Says when something has to happen next; the time it had before is replaced, and failures are forgotten. */
export const due = async (tx: Tx, { kind, id, at }: Due): Promise<void> => {
  await tx
    .insertInto('platform.due')
    .values({ force_id: forceOf(tx), kind, id, next_at: at })
    .onConflict(conflict =>
      conflict.columns(['force_id', 'kind', 'id']).doUpdateSet({ next_at: at, retry_at: null, failures: 0 }),
    )
    .execute()
}

/** Nothing has to happen any more. */
export const notDue = async (tx: Tx, { kind, id }: Pick<Due, 'kind' | 'id'>): Promise<void> => {
  await tx.deleteFrom('platform.due').where('kind', '=', kind).where('id', '=', id).execute()
}

/** How late the latest due row of any force is, in seconds: for a monitor outside that can page a person. 0 when all is in time. */
export const lateBySeconds = async (plane: Plane): Promise<number> => {
  const { rows } = await beforeForce(plane, tx =>
    sql<{ late: number }>`select platform.late_by_seconds() as late`.execute(tx),
  )
  return rows[0]?.late ?? 0
}
