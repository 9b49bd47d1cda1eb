import { sql } from '../platform/db/index.ts'
import type { DueKind } from '../platform/jobs/index.ts'

/** 28 days after a quarter's end its key is destroyed and its facts lose their records: from then on they only count. */
export const freezeQuarter: DueKind = {
  kind: 'impact.freeze',
  run: async (tx, _now, { id }) => {
    await sql`select impact.freeze(${id}::uuid)`.execute(tx)
    return 'done'
  },
}
