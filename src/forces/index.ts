/** Forces: the tenants, their host names and their settings. */
export { forcesByHost } from './force-by-host.ts'
export { installationId } from './installation.ts'
export type { SettingCode, SettingValue } from './setting-codes.ts'
export { readSetting, ruleOf, settingRules } from './setting-rules.ts'
export type { SettingRule } from './setting-rules.ts'
export { changeSetting, settingOf } from './settings.ts'
export type { SettingChange } from './settings.ts'
