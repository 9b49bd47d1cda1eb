import { settingOf } from '../forces/index.ts'
import { audit, auditEvent } from '../platform/audit/index.ts'
import { sql } from '../platform/db/index.ts'
import type { DueKind } from '../platform/jobs/index.ts'

const erased = auditEvent('governance.audit-erased', { entries: 'number', years: 'number' })

const day = 86_400_000

/**
 * Every day, force by force: entries of the audit trail that are older than `retain-audit-years` lose what they say and keep their
 * place, so that the chain still verifies. That it was done, and to how many, is itself an entry.
 */
export const forgetOldAudit: DueKind = {
  kind: 'governance.audit-retention',
  run: async (tx, now) => {
    const years = await settingOf(tx, 'retain-audit-years')
    const { rows } = await sql<{ entries: number }>`
      select audit.erase(platform.now() - make_interval(years => ${years})) as entries`.execute(tx)
    const entries = rows[0]?.entries ?? 0
    if (entries > 0) await audit(tx, 'system', erased, { entries, years })
    return new Date(now.getTime() + day)
  },
}
