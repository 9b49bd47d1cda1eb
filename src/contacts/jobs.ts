import { sql } from '../platform/db/index.ts'
import type { DueKind } from '../platform/jobs/index.ts'

/** Some minutes after a record was withdrawn, and not taken back, it and its fact are deleted. */
export const finishWithdrawal: DueKind = {
  kind: 'contacts.withdrawn',
  run: async (tx, _now, { id }) => {
    await sql`select contacts.finish_withdrawal(${id}::uuid)`.execute(tx)
    return 'done'
  },
}

/** Every month, force by force: records older than `retain-contact-months` are deleted. Their facts go on counting. */
export const forgetOldRecords: DueKind = {
  kind: 'contacts.forget',
  run: async tx => {
    const { rows } = await sql<{ next: Date }>`select contacts.forget() as next`.execute(tx)
    return rows[0]?.next ?? 'done'
  },
}
