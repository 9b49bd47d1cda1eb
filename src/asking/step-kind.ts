import { sql } from '../platform/db/index.ts'
import type { DueKind } from '../platform/jobs/index.ts'

/** A request's next step has come: `asking.step` looks at the row and the clock, and says when it is due again. */
export const stepKind: DueKind = {
  kind: 'asking.step',
  run: async (tx, _now, { force, id }) => {
    await sql`select asking.step(${force}, ${id})`.execute(tx)
    return 'written'
  },
}
