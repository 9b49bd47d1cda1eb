import { settingOf } from '../forces/index.ts'
import { sql } from '../platform/db/index.ts'
import type { DueKind, WorkerWorld } from '../platform/jobs/index.ts'

/** A conversation whose time is over is deleted, whole; one that was written in since comes due again later. */
export const retentionKind = ({ changed }: Pick<WorkerWorld, 'changed'>): DueKind => ({
  kind: 'conversations.retention',
  run: async (tx, now, { force, id }) => {
    const { rows } = await sql<{
      gone: boolean
    }>`select conversations.expire(${force}, ${id}) as gone`.execute(tx)
    if (rows[0]?.gone) {
      changed(tx, id)
      return 'done'
    }
    const days = await settingOf(tx, 'retain-conversation-days')
    return new Date(now.getTime() + Math.min(1, days) * 86_400_000)
  },
})
