import { sql } from '../platform/db/index.ts'
import type { DueKind } from '../platform/jobs/index.ts'

/** Every month, force by force: records older than `retain-contact-months` are deleted. Their facts go on counting. */
export const forgetOldRecords: DueKind = {
  kind: 'contacts.forget',
  run: async tx => {
    const { rows } = await sql<{ next: Date }>`select contacts.forget() as next`.execute(tx)
    return rows[0]?.next ?? 'done'
  },
}
