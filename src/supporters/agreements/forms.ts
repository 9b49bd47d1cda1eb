import { realDay } from '../../platform/day.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Lang } from '../../platform/text.ts'
import { isDocument, type DocumentCode } from './documents.ts'
import { readBlocks, readLine, type Section, type Words } from './words.ts'

/** A day typed into three fields, "2026-11-03"; undefined when it is none. */
export const dayIn = (form: Form, name: string): string | undefined => {
  const part = (which: string) => form.values[`${name}-${which}`]?.trim() ?? ''
  const [day, month, year] = [part('day'), part('month'), part('year')]
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  return realDay(Number(year), Number(month), Number(day))
}

export const datePartsIn = (form: Form, name: string) => ({
  day: form.values[`${name}-day`],
  month: form.values[`${name}-month`],
  year: form.values[`${name}-year`],
})

export type PaperRead =
  | { readonly ok: true; readonly document: DocumentCode; readonly language: Lang; readonly on: string }
  | {
      readonly ok: false
      readonly errors: Partial<Record<'document' | 'language' | 'date', 'document' | 'language' | 'date'>>
    }

export const readPaper = (form: Form): PaperRead => {
  const { document = '', language } = form.values
  const on = dayIn(form, 'date')
  if (isDocument(document) && (language === 'en' || language === 'cy') && on !== undefined)
    return { ok: true, document, language, on }
  return {
    ok: false,
    errors: {
      ...(isDocument(document) ? {} : { document: 'document' }),
      ...(language === 'en' || language === 'cy' ? {} : { language: 'language' }),
      ...(on === undefined ? { date: 'date' } : {}),
    },
  }
}

/** Four fields of a section, as typed. */
export type TypedSection = Readonly<Record<'heading_en' | 'body_en' | 'heading_cy' | 'body_cy', string>>
export type SectionErrors = Readonly<
  Partial<Record<keyof TypedSection, 'headingEn' | 'headingCy' | 'bodyEn' | 'bodyCy' | 'long'>>
>

const longest = 8000

export const typedSection = ({ values }: Form): TypedSection => ({
  heading_en: values['heading_en'] ?? '',
  body_en: values['body_en'] ?? '',
  heading_cy: values['heading_cy'] ?? '',
  body_cy: values['body_cy'] ?? '',
})

/** What is missing: a section has a heading and words in both languages. */
export const sectionErrors = (typed: TypedSection): SectionErrors => ({
  ...(readLine(typed.heading_en) === '' ? { heading_en: 'headingEn' } : {}),
  ...(readBlocks(typed.body_en).length === 0 ? { body_en: 'bodyEn' } : {}),
  ...(readLine(typed.heading_cy) === '' ? { heading_cy: 'headingCy' } : {}),
  ...(readBlocks(typed.body_cy).length === 0 ? { body_cy: 'bodyCy' } : {}),
  ...(typed.body_en.length > longest ? { body_en: 'long' } : {}),
  ...(typed.body_cy.length > longest ? { body_cy: 'long' } : {}),
})

export const sectionIn = (typed: TypedSection): { en: Section; cy: Section } => ({
  en: { heading: readLine(typed.heading_en), blocks: readBlocks(typed.body_en) },
  cy: { heading: readLine(typed.heading_cy), blocks: readBlocks(typed.body_cy) },
})

/** The title and what stands before the first heading, put into the words. */
export const withStart = (words: Words, { heading, blocks }: Section): Words => ({
  ...words,
  title: heading,
  lead: blocks,
})
