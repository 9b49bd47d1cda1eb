import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../platform/root.ts'
import type { Bilingual } from '../../platform/text.ts'
import { documents, type DocumentCode } from './documents.ts'
import { canonical, readWords } from './words.ts'

const read = (code: string, lang: 'en' | 'cy'): string =>
  canonical(readWords(readFileSync(join(root, 'reference/agreements', `${code}.${lang}.md`), 'utf8')))

const bothOf = (code: string): Bilingual => ({ en: read(code, 'en'), cy: read(code, 'cy') })

/** The words we ship, canonical: what a force adopts as its first version and then makes its own. */
export const nationalAgreements: ReadonlyMap<DocumentCode, Bilingual> = new Map(
  documents.map(({ code }) => [code, bothOf(code)]),
)
