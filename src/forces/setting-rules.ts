import { readFileSync } from 'node:fs'
import path from 'node:path'

import { parse } from 'csv-parse/sync'
import { z } from 'zod'

import { root } from '../platform/root.ts'
import { settingKinds } from './setting-codes.ts'
import type { SettingCode, SettingValue } from './setting-codes.ts'

const number = z.string().transform(text => (text === '' ? undefined : Number(text)))
const row = z.object({
  code: z.string(),
  group: z.string(),
  label: z.string(),
  default: z.string(),
  unit: z.string(),
  min: number,
  max: number,
  allowed: z.string().transform(text => (text === '' ? [] : text.split(';'))),
  locked: z.enum(['yes', 'no']).transform(word => word === 'yes'),
})

/** What reference/programme_settings.csv says of a setting. */
export type SettingRule = z.infer<typeof row>

const readFile = () => readFileSync(path.join(root, 'reference/programme_settings.csv'))
let read: ReadonlyMap<string, SettingRule> | undefined

/** Every setting's rule by its code, in the order of the file; read once. */
export const settingRules = (): ReadonlyMap<string, SettingRule> => {
  read ??= new Map(
    z
      .array(row)
      .parse(parse(readFile(), { columns: true, bom: true }))
      .map(rule => [rule.code, rule]),
  )
  return read
}

/** A setting's rule; a code that is not in the file is a mistake of the program, and throws. */
export const ruleOf = (code: SettingCode): SettingRule => {
  const rule = settingRules().get(code)
  if (!rule) throw new Error(`reference/programme_settings.csv has no ${code}`)
  return rule
}

const wholeIn = (text: string, { min, max }: SettingRule): number | undefined => {
  const value = Number(text)
  const fits = /^\d+$/.test(text) && value >= (min ?? 0) && value <= (max ?? Number.MAX_SAFE_INTEGER)
  return fits ? value : undefined
}

const allDefined = <T>(values: readonly (T | undefined)[]): readonly T[] | undefined => {
  const there = values.filter((value): value is T => value !== undefined)
  return there.length === values.length && there.length > 0 ? there : undefined
}

const readAs = (rule: SettingRule, kind: string | readonly string[], text: string): unknown => {
  if (typeof kind !== 'string') return kind.includes(text) ? text : undefined
  const parts = text.split(';')
  const code = (part: string) =>
    /^[\w:-]+$/.test(part) && (rule.allowed.length === 0 || rule.allowed.includes(part)) ? part : undefined
  const answers: Record<string, () => unknown> = {
    yes: () => ({ true: true, false: false })[rule.allowed.includes(text) ? text : ''],
    number: () => wholeIn(text, rule),
    numbers: () => allDefined(parts.map(part => wholeIn(part, rule))),
    codes: () => allDefined(parts.map(code)),
    text: () => (text.trim() !== '' && text.length <= 500 ? text : undefined),
  }
  return answers[kind]?.()
}

/** A setting's text as its typed answer, or undefined when the text is out of bounds or of another kind. */
export const readSetting = <Code extends SettingCode>(
  code: Code,
  text: string,
): SettingValue<Code> | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `readAs` answers by the very kind the type is made of
  readAs(ruleOf(code), settingKinds[code], text) as SettingValue<Code> | undefined
