import { z } from 'zod'
import type { Tx } from '../platform/db/index.ts'
import { cell, readReference } from '../platform/reference.ts'
import { accesses, kinds } from './resource.ts'
import { englishSearch, welshSearch } from './search.ts'
import { text } from './text.ts'

const themeRow = z.object({
  code: cell.code,
  label: cell.text,
  label_cy: cell.text,
  group: cell.text,
  heavy: cell.yes,
  risk_prompt: cell.yes,
  suggested_routes: cell.list,
})

const resourceRow = z.object({
  slug: cell.code,
  title: cell.text,
  kind: z.enum(kinds),
  url: cell.maybeAddress,
  doi: cell.maybe,
  publisher: cell.maybe,
  authors: cell.maybe,
  published: cell.maybeDate,
  published_estimated: cell.maybeYes,
  duration_minutes: cell.maybeWhole,
  language: z.enum(['en', 'cy']),
  career_stage: z.enum(['joining', 'mid', 'leaving', 'any']),
  audience: z.enum(['everyone', 'supporters', 'coordinators', 'managers', 'leaders', 'families']),
  themes: cell.list,
  access: z.enum(accesses),
  description: cell.text,
  content_note: cell.list,
  confidence: cell.confidence,
})

const topicRow = z.object({
  code: cell.code,
  order: cell.whole,
  label: cell.text,
  label_cy: cell.text,
  national_url: cell.address,
})

type Theme = z.output<typeof themeRow>
type Resource = z.output<typeof resourceRow>

/**
 * Brings themes, resources and enquiry topics in line with `reference/`. Safe to run at every start: a row that is there is
 * mended and keeps the day it was added, a resource or topic that left its file leaves the library. (A theme stays: records
 * may hold its code.)
 */
export const loadLibrary = async (tx: Tx): Promise<void> => {
  const themes = await readReference('themes.csv', themeRow)
  const resources = await readReference('library.csv', resourceRow)
  const topics = await readReference('enquiry_topics.csv', topicRow)
  await loadThemes(tx, themes)
  await loadResources(tx, resources, new Map(themes.map(theme => [theme.code, theme])))
  await loadTopics(tx, topics)
}

const loadThemes = async (tx: Tx, themes: readonly Theme[]): Promise<void> => {
  const rows = themes.map(({ group, ...theme }, place) => ({ ...theme, kind: group, position: place + 1 }))
  await tx
    .insertInto('library.theme')
    .values(rows)
    .onConflict(at =>
      at.column('code').doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        label: ref('excluded.label'),
        label_cy: ref('excluded.label_cy'),
        kind: ref('excluded.kind'),
        heavy: ref('excluded.heavy'),
        risk_prompt: ref('excluded.risk_prompt'),
        suggested_routes: ref('excluded.suggested_routes'),
      })),
    )
    .execute()
}

const loadResources = async (
  tx: Tx,
  resources: readonly Resource[],
  themes: ReadonlyMap<string, Theme>,
): Promise<void> => {
  const rows = resources.map(resource => rowOf(resource, themes))
  await tx
    .deleteFrom('library.resource')
    .where(
      'slug',
      'not in',
      rows.map(row => row.slug),
    )
    .execute()
  await keepResources(tx, rows)
  await tx.deleteFrom('library.resource_theme').execute()
  await tx.insertInto('library.resource_theme').values(resources.flatMap(themesOf)).execute()
}

const keepResources = async (tx: Tx, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> => {
  await tx
    .insertInto('library.resource')
    .values(rows)
    .onConflict(at =>
      at.column('slug').doUpdateSet(({ ref }) => ({
        title: ref('excluded.title'),
        kind: ref('excluded.kind'),
        address: ref('excluded.address'),
        doi: ref('excluded.doi'),
        publisher: ref('excluded.publisher'),
        authors: ref('excluded.authors'),
        published: ref('excluded.published'),
        published_estimated: ref('excluded.published_estimated'),
        minutes: ref('excluded.minutes'),
        language: ref('excluded.language'),
        stage: ref('excluded.stage'),
        audience: ref('excluded.audience'),
        access: ref('excluded.access'),
        description: ref('excluded.description'),
        content_notes: ref('excluded.content_notes'),
        confidence: ref('excluded.confidence'),
        search_en: ref('excluded.search_en'),
        search_cy: ref('excluded.search_cy'),
      })),
    )
    .execute()
}

const themesOf = ({ slug, themes }: Resource) =>
  themes.map((theme, place) => ({ resource: slug, theme, position: place + 1 }))

const rowOf = (resource: Resource, known: ReadonlyMap<string, Theme>) => {
  const { url, career_stage, duration_minutes, content_note, themes: codes, ...same } = resource
  const themes = codes.flatMap(code => known.get(code) ?? [])
  const english = [
    same.title,
    same.description,
    same.publisher,
    same.authors,
    text('en').kinds[same.kind].many,
    ...themes.map(theme => theme.label),
  ]
  const welsh = [text('cy').kinds[same.kind].many, ...themes.map(theme => theme.label_cy)]
  return {
    ...same,
    address: url,
    stage: career_stage,
    minutes: duration_minutes,
    content_notes: content_note,
    search_en: englishSearch(english),
    search_cy: welshSearch(english, welsh),
  }
}

const loadTopics = async (tx: Tx, topics: readonly z.output<typeof topicRow>[]): Promise<void> => {
  const rows = topics.map(({ order, national_url, ...topic }) => ({
    ...topic,
    position: order,
    national_address: national_url,
  }))
  await tx
    .deleteFrom('library.enquiry_topic')
    .where(
      'code',
      'not in',
      rows.map(row => row.code),
    )
    .execute()
  await tx
    .insertInto('library.enquiry_topic')
    .values(rows)
    .onConflict(at =>
      at.column('code').doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        label: ref('excluded.label'),
        label_cy: ref('excluded.label_cy'),
        national_address: ref('excluded.national_address'),
      })),
    )
    .execute()
}
