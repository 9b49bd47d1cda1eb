import { audit, auditEvent } from '../platform/audit/index.ts'
import { forceOf } from '../platform/db/index.ts'
import type { Tx } from '../platform/db/index.ts'
import type { SettingCode, SettingValue } from './setting-codes.ts'
import { readSetting, ruleOf } from './setting-rules.ts'

const settingChanged = auditEvent('forces.setting-changed', { setting: 'code', change: 'id' })

/**
 * What this force has set, or the default. A kept value that no longer fits (the bounds were narrowed by a new version) falls
 * back to the default rather than stopping the programme.
 */
export const settingOf = async <Code extends SettingCode>(
  tx: Tx,
  code: Code,
): Promise<SettingValue<Code>> => {
  const kept = await tx
    .selectFrom('forces.setting')
    .select('value')
    .where('code', '=', code)
    .executeTakeFirst()
  const value = (kept && readSetting(code, kept.value)) ?? readSetting(code, ruleOf(code).default)
  if (value === undefined) throw new Error(`the default of ${code} does not fit its own bounds`)
  return value
}

export type SettingChange =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'locked' | 'out-of-bounds' }

/**
 * Changes one setting of the force, keeps what it was before, by whom and when, and audits that it changed (not to what: a
 * setting may be text). The same value again changes nothing.
 * @param by the person who changes it
 */
export const changeSetting = async (
  tx: Tx,
  by: { readonly person: string },
  code: SettingCode,
  value: string,
): Promise<SettingChange> => {
  const rule = ruleOf(code)
  if (rule.locked) return { ok: false, why: 'locked' }
  if (readSetting(code, value) === undefined) return { ok: false, why: 'out-of-bounds' }
  const force_id = forceOf(tx)
  const kept = await tx
    .selectFrom('forces.setting')
    .select('value')
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
  const before = kept?.value ?? rule.default
  if (before === value) return { ok: true }
  await tx
    .insertInto('forces.setting')
    .values({ force_id, code, value })
    .onConflict(conflict => conflict.columns(['force_id', 'code']).doUpdateSet({ value }))
    .execute()
  const change = await tx
    .insertInto('forces.setting_change')
    .values({ force_id, code, before, after: value, changed_by: by.person })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(tx, by, settingChanged, { setting: code, change: change.id })
  return { ok: true }
}
