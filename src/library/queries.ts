import type { Tx } from '../platform/db/index.ts'
import { sql } from '../platform/db/index.ts'
import type { Bilingual, Lang } from '../platform/text.ts'
import {
  newForDays,
  wishesIn,
  without,
  type Access,
  type Kind,
  type Stage,
  type Wish,
  type Wishes,
} from './resource.ts'
import { patternsOf } from './search.ts'

/** Rows on one page of the library. */
export const pageSize = 20

export type Theme = { readonly code: string; readonly label: Bilingual }

/** Every theme, in the order of the reference data. */
export const allThemes = async (tx: Tx): Promise<Theme[]> => {
  const rows = await tx
    .selectFrom('library.theme')
    .select(['code', 'label', 'label_cy'])
    .orderBy('position')
    .execute()
  return rows.map(({ code, label, label_cy }) => ({ code, label: { en: label, cy: label_cy } }))
}

/** Themes that at least one resource has: a filter that can only find nothing is not offered. */
export const themesInLibrary = async (tx: Tx): Promise<Theme[]> => {
  const rows = await tx
    .selectFrom('library.theme')
    .select(['code', 'label', 'label_cy'])
    .where('code', 'in', tx.selectFrom('library.resource_theme').select('theme'))
    .orderBy('position')
    .execute()
  return rows.map(({ code, label, label_cy }) => ({ code, label: { en: label, cy: label_cy } }))
}

/**
 * Added by a later change of the reference data than the first load, and lately: new to whoever comes back here. Not "published
 * lately": of many only the year is known, and a fresh installation would then mark what its readers have no older list to
 * compare with.
 */
const isFresh = sql<boolean>`(added_on > library.today() - ${sql.lit(newForDays)}::integer
  and added_on > (select min(first.added_on) from library.resource first))`

const shown = (tx: Tx) =>
  tx
    .selectFrom('library.resource')
    .select([
      'slug',
      'title',
      'kind',
      'address',
      'doi',
      'publisher',
      'authors',
      'published',
      'published_estimated',
      'minutes',
      'language',
      'stage',
      'audience',
      'access',
      'description',
      'content_notes',
      'confidence',
      'added_on',
    ])
    .select(isFresh.as('fresh'))
    .$narrowType<{
      kind: Kind
      stage: Stage | 'any'
      access: Access
      language: Lang
      audience: 'everyone' | 'supporters' | 'coordinators' | 'managers' | 'leaders' | 'families'
    }>()

export type Resource = Awaited<ReturnType<ReturnType<typeof shown>['execute']>>[number]

/** Only the conditions of the wishes: what is counted and what is listed cannot differ. */
const wished = (tx: Tx, lang: Lang, wishes: Wishes) => {
  let found = tx.selectFrom('library.resource')
  if (wishes.kind) found = found.where('kind', '=', wishes.kind)
  if (wishes.stage) found = found.where('stage', 'in', [wishes.stage, 'any'])
  if (wishes.access) found = found.where('access', '=', wishes.access)
  if (wishes.fresh) found = found.where(isFresh)
  if (wishes.theme) {
    const { theme } = wishes
    found = found.where(
      'slug',
      'in',
      tx.selectFrom('library.resource_theme').select('resource').where('theme', '=', theme),
    )
  }
  const compared = lang === 'en' ? 'search_en' : 'search_cy'
  for (const alternatives of patternsOf(wishes.words ?? '', lang)) {
    found = found.where(eb => eb.or(alternatives.map(pattern => eb(compared, 'like', pattern))))
  }
  return found
}

/** How many resources these wishes find. */
export const countResources = async (tx: Tx, lang: Lang, wishes: Wishes): Promise<number> => {
  const { n } = await wished(tx, lang, wishes)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** One page of what these wishes find: latest published first, undated last. Pages count from 1. */
export const listResources = (tx: Tx, lang: Lang, wishes: Wishes, page: number): Promise<Resource[]> =>
  shown(tx)
    .where('slug', 'in', wished(tx, lang, wishes).select('slug'))
    .orderBy('published', 'desc')
    .orderBy('slug')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()

/** When nothing is found: each wish that, taken off alone, finds something, and how much. */
export const relaxations = async (
  tx: Tx,
  lang: Lang,
  wishes: Wishes,
): Promise<{ wish: Wish; finds: number }[]> => {
  const all: { wish: Wish; finds: number }[] = []
  for (const wish of wishesIn(wishes)) {
    all.push({ wish, finds: await countResources(tx, lang, without(wishes, wish)) })
  }
  return all.filter(({ finds }) => finds > 0)
}

/** One resource, or nothing. */
export const findResource = (tx: Tx, slug: string): Promise<Resource | undefined> =>
  shown(tx).where('slug', '=', slug).executeTakeFirst()

/** Some resources by their slugs, in the order asked for; unknown slugs are left out. */
export const resourcesBySlug = async (tx: Tx, slugs: readonly string[]): Promise<Resource[]> => {
  const found = await shown(tx).where('slug', 'in', slugs).execute()
  return slugs.flatMap(slug => found.find(resource => resource.slug === slug) ?? [])
}

/** The themes of one resource, the weightiest first. */
export const themesOf = async (tx: Tx, slug: string): Promise<Theme[]> => {
  const rows = await tx
    .selectFrom('library.resource_theme')
    .innerJoin('library.theme', 'library.theme.code', 'library.resource_theme.theme')
    .select(['code', 'label', 'label_cy'])
    .where('resource', '=', slug)
    .orderBy('library.resource_theme.position')
    .execute()
  return rows.map(({ code, label, label_cy }) => ({ code, label: { en: label, cy: label_cy } }))
}

export type Topic = { readonly code: string; readonly label: Bilingual; readonly address: string }

/** What people write in about, with the national page that answers it. */
export const enquiryTopics = async (tx: Tx): Promise<Topic[]> => {
  const rows = await tx.selectFrom('library.enquiry_topic').selectAll().orderBy('position').execute()
  return rows.map(row => ({
    code: row.code,
    label: { en: row.label, cy: row.label_cy },
    address: row.national_address,
  }))
}
