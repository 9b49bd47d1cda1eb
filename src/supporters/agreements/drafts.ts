import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import type { Bilingual } from '../../platform/text.ts'
import { isDocument, type DocumentCode } from './documents.ts'
import { wholeVersion } from './queries.ts'
import { canonical, type Section, type Words } from './words.ts'

export type Draft = {
  readonly document: DocumentCode
  readonly basedOn: number
  readonly revision: number
  readonly text: Bilingual
}

export const draftOf = async (tx: Tx, document: DocumentCode): Promise<Draft | undefined> => {
  const row = await tx
    .selectFrom('supporters.agreement_draft')
    .selectAll()
    .where('document', '=', document)
    .executeTakeFirst()
  return (
    row && {
      document,
      basedOn: row.based_on,
      revision: row.revision,
      text: { en: row.text_en, cy: row.text_cy },
    }
  )
}

/** Documents that are being written. */
export const draftsOpen = async (tx: Tx): Promise<DocumentCode[]> =>
  (await tx.selectFrom('supporters.agreement_draft').select('document').execute())
    .map(row => row.document)
    .filter(isDocument)

/** Both languages of a draft, read. */
export type BothWords = { readonly en: Words; readonly cy: Words }
/** One section in both languages; section number n of the one is section number n of the other. */
export type BothSections = { readonly en: Section; readonly cy: Section }

/** Begins to adapt the words in force; a draft that is there already stays. `false`: there are no words to adapt. */
export const beginDraft = async (tx: Tx, by: string, document: DocumentCode): Promise<boolean> => {
  if (await draftOf(tx, document)) return true
  const newest = await wholeVersion(tx, document)
  if (!newest) return false
  const { version: based_on, text } = newest
  await tx
    .insertInto('supporters.agreement_draft')
    .values({ force_id: forceOf(tx), document, based_on, text_en: text.en, text_cy: text.cy, changed_by: by })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return true
}

/** Keeps changed words of a draft; `false` when somebody else changed it since this revision was shown. */
export const keepDraft = async (
  tx: Tx,
  by: string,
  { document, revision, words }: { document: DocumentCode; revision: number; words: BothWords },
): Promise<boolean> => {
  const text: Bilingual = { en: canonical(words.en), cy: canonical(words.cy) }
  const { numUpdatedRows } = await tx
    .updateTable('supporters.agreement_draft')
    .set({
      text_en: text.en,
      text_cy: text.cy,
      revision: revision + 1,
      changed_at: sql`platform.now()`,
      changed_by: by,
    })
    .where('document', '=', document)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const discardDraft = async (tx: Tx, document: DocumentCode): Promise<void> => {
  await tx.deleteFrom('supporters.agreement_draft').where('document', '=', document).execute()
}

/** What can be done to the sections of a draft, the same in both languages so that they stay side by side. Pure. */
export type SectionChange =
  | { readonly kind: 'put'; readonly at: number; readonly section: BothSections }
  | { readonly kind: 'remove' | 'up' | 'down'; readonly at: number }

export const changeSections = (words: BothWords, change: SectionChange): BothWords => ({
  en: { ...words.en, sections: changed(words.en.sections, change, 'en') },
  cy: { ...words.cy, sections: changed(words.cy.sections, change, 'cy') },
})

const changed = (sections: readonly Section[], change: SectionChange, lang: 'en' | 'cy'): Section[] => {
  const { kind, at } = change
  if (kind === 'put') return [...sections.slice(0, at), change.section[lang], ...sections.slice(at + 1)]
  if (kind === 'remove') return sections.filter((_, place) => place !== at)
  const other = kind === 'up' ? at - 1 : at + 1
  const [here, there] = [sections[at], sections[other]]
  if (!here || !there) return [...sections]
  return sections.map((each, place) => (place === at ? there : place === other ? here : each))
}
