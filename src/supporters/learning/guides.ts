import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../platform/root.ts'
import type { Lang } from '../../platform/text.ts'
import { readWords, type Words } from '../agreements/words.ts'

export const guideCodes = ['supporter', 'champion', 'coordinator', 'supervisor', 'clinical-lead'] as const
export type GuideCode = (typeof guideCodes)[number]
export const isGuide = (code: string): code is GuideCode => guideCodes.some(each => each === code)

/** A guide is two pages of paper: what the role is, and what to do when. */
export type Guide = readonly [Words, Words]

const read = (code: GuideCode, lang: Lang): Guide => {
  const whole = readFileSync(join(root, 'reference/guides', `${code}.${lang}.md`), 'utf8')
  const [front, back, ...more] = whole.split(/^(?=# )/m).map(readWords)
  if (!front || !back || more.length > 0) throw new Error(`the guide ${code}.${lang} is not two pages`)
  return [front, back]
}

const guides = new Map(guideCodes.map(code => [code, { en: read(code, 'en'), cy: read(code, 'cy') }]))

export const guideOf = (code: GuideCode, lang: Lang): Guide => {
  const guide = guides.get(code)
  if (!guide) throw new Error('every guide is read at the start')
  return guide[lang]
}
