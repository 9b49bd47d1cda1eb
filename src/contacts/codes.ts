/** The choices on a contact record: reference/contact_codes.csv, read once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { root } from '../platform/root.ts'
import type { Bilingual } from '../platform/text.ts'

const lists = [
  'kind',
  'headcount-band',
  'for-whom',
  'channel',
  'minutes-band',
  'outcome',
  'contact-number',
] as const
export type List = (typeof lists)[number]
export type Code = { readonly code: string; readonly label: Bilingual }

const row = z.object({
  list: z.enum(lists),
  order: z.coerce.number().int(),
  code: z.string().min(1),
  label: z.string().min(1),
  label_cy: z.string(),
})

let read: ReadonlyMap<List, readonly Code[]> | undefined

const readFile = (): ReadonlyMap<List, readonly Code[]> => {
  const rows = z
    .array(row)
    .parse(parse(readFileSync(join(root, 'reference/contact_codes.csv')), { columns: true, bom: true }))
    .sort((a, b) => a.order - b.order)
  return new Map(
    lists.map(list => [
      list,
      rows
        .filter(each => each.list === list)
        .map(({ code, label, label_cy }) => ({ code, label: { en: label, cy: label_cy } })),
    ]),
  )
}

/** The choices of one list, in their order. */
export const codesOf = (list: List): readonly Code[] => (read ??= readFile()).get(list) ?? []

export const isCode = (list: List, code: string): boolean => codesOf(list).some(each => each.code === code)

/** A choice in words; a code that left the file shows itself. */
export const labelOf = (list: List, code: string): Bilingual =>
  codesOf(list).find(each => each.code === code)?.label ?? { en: code, cy: '' }
