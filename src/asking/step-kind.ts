import { sql } from '../platform/db/index.ts'
import type { DueKind, WorkerWorld } from '../platform/jobs/index.ts'

/**
 * A request's next step has come: `asking.step` looks at the row and the clock, and says when it is due again. Afterwards the
 * waiting page and the desks of everybody asked look again: also of those whose turn it was.
 */
export const stepKind = ({ changed }: Pick<WorkerWorld, 'changed'>): DueKind => ({
  kind: 'asking.step',
  run: async (tx, _now, { force, id }) => {
    await sql`select asking.step(${force}, ${id})`.execute(tx)
    const { rows } = await sql<{
      person: string
    }>`select person from asking.asked_now(${id}) as person`.execute(tx)
    for (const about of [id, ...rows.map(({ person }) => person)]) changed(tx, about)
    return 'written'
  },
})
