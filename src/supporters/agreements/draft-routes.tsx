import { Breadcrumbs } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { changesBetween } from './changes.ts'
import { isDocument, type DocumentCode } from './documents.ts'
import {
  beginDraft,
  changeSections,
  discardDraft,
  keepDraft,
  type BothWords,
  draftOf,
  type Draft,
} from './drafts.ts'
import { sectionErrors, sectionIn, typedSection, withStart, type TypedSection } from './forms.ts'
import { DocumentPage } from './pages/Document.tsx'
import { DraftPage } from './pages/Draft.tsx'
import { SectionForm, type SectionFormProps } from './pages/SectionForm.tsx'
import { publishDoors } from './publish-routes.tsx'
import { aboveAgreements } from './people-routes.tsx'
import { versionsOf, wholeVersion } from './queries.ts'
import { text } from './text.ts'
import { readWords, typedBlocks } from './words.ts'

const aboveDraft = (ask: Ask, document: DocumentCode) => {
  const t = text(ask.lang)
  const to = (path: `/${string}`) => localPath(ask.lang, path)
  const at = `/desk/people/agreements/${document}` as const
  const items = [
    { label: t.people.title, href: to('/desk/people/agreements') },
    { label: t.names[document], href: to(at) },
    { label: t.draft.title(t.names[document]), href: to(`${at}/draft`) },
  ]
  return { staff: true, above: <Breadcrumbs items={items} /> }
}

const documentPage = (ask: Ask) =>
  ask.read('gov', async tx => {
    const { document = '' } = ask.params
    const whole = isDocument(document) ? await wholeVersion(tx, document) : undefined
    if (!whole) return notFound()
    const said = (['published', 'discarded'] as const).find(each => each === ask.url.searchParams.get('said'))
    const props = {
      whole,
      versions: (await versionsOf(tx)).filter(each => each.document === document),
      force: ask.force.name[ask.lang],
      isDraft: (await draftOf(tx, whole.document)) !== undefined,
      said,
      formToken: staffOf(ask).formToken,
    }
    return page(text(ask.lang).names[whole.document], <DocumentPage {...props} />, aboveAgreements(ask))
  })

const bothWords = ({ text: { en, cy } }: Draft): BothWords => ({ en: readWords(en), cy: readWords(cy) })

/** Works on the draft of the agreement in the address; 404 when there is none. */
const withDraft = async (
  tx: Tx,
  ask: Ask,
  work: (draft: Draft) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { document = '' } = ask.params
  const draft = isDocument(document) ? await draftOf(tx, document) : undefined
  return draft ? work(draft) : notFound()
}

const draftPage = (ask: Ask) =>
  ask.read('gov', tx =>
    withDraft(tx, ask, async draft => {
      const { document } = draft
      const base = await wholeVersion(tx, document)
      const words = bothWords(draft)
      const props = {
        document,
        words,
        changed: base ? changesBetween(readWords(base.text[ask.lang]), words[ask.lang]) : [],
        kept: ask.url.searchParams.has('kept'),
        formToken: staffOf(ask).formToken,
      }
      const { staff, above } = aboveAgreements(ask)
      return page(text(ask.lang).draft.title(text(ask.lang).names[document]), <DraftPage {...props} />, {
        staff,
        above,
      })
    }),
  )

/** What stands in the fields of a section before anybody types; undefined when there is no such section. */
const typedOf = (words: BothWords, section: string): TypedSection | undefined => {
  if (section === 'new') return { heading_en: '', body_en: '', heading_cy: '', body_cy: '' }
  const part = (lang: 'en' | 'cy') =>
    section === 'start'
      ? { heading: words[lang].title, blocks: words[lang].lead }
      : /^[1-9]\d?$/.test(section)
        ? words[lang].sections[Number(section) - 1]
        : undefined
  const [en, cy] = [part('en'), part('cy')]
  return en && cy
    ? {
        heading_en: en.heading,
        body_en: typedBlocks(en.blocks),
        heading_cy: cy.heading,
        body_cy: typedBlocks(cy.blocks),
      }
    : undefined
}

type Shown = Partial<Pick<SectionFormProps, 'errors' | 'preview' | 'moved'>> & { typed: TypedSection }

const sectionPage = (ask: Ask, { document, revision }: Draft, shown: Shown, status = 200): Reply => {
  const { section = '' } = ask.params
  const props = {
    errors: {},
    preview: false,
    moved: false,
    ...shown,
    document,
    section,
    revision,
    formToken: staffOf(ask).formToken,
  }
  return page(text(ask.lang).section.title, <SectionForm {...props} />, {
    ...aboveDraft(ask, document),
    status,
  })
}

const openSection = (ask: Ask) =>
  ask.read('gov', tx =>
    withDraft(tx, ask, draft => {
      const typed = typedOf(bothWords(draft), ask.params['section'] ?? '')
      return typed ? sectionPage(ask, draft, { typed }) : notFound()
    }),
  )

/** The words with what was typed put in its place, or moved, or taken out. */
const wordsWith = (words: BothWords, section: string, act: string, typed: TypedSection): BothWords => {
  const put = sectionIn(typed)
  if (section === 'start') return { en: withStart(words.en, put.en), cy: withStart(words.cy, put.cy) }
  const at = section === 'new' ? words.en.sections.length : Number(section) - 1
  if (act === 'up' || act === 'down' || act === 'remove') return changeSections(words, { kind: act, at })
  return changeSections(words, { kind: 'put', at, section: put })
}

const changeSection = (ask: Ask) =>
  ask.write('gov', tx =>
    withDraft(tx, ask, async draft => {
      const { section = '' } = ask.params
      const form = await ask.form()
      const { act = 'keep', revision = '' } = form.values
      if (!typedOf(bothWords(draft), section)) return notFound()
      const typed = typedSection(form)
      if (act === 'see') return sectionPage(ask, draft, { typed, preview: true })
      const errors = act === 'keep' ? sectionErrors(typed) : {}
      if (Object.keys(errors).length > 0) return sectionPage(ask, draft, { typed, errors }, 422)
      const kept = await keepDraft(tx, staffOf(ask).person, {
        document: draft.document,
        revision: /^\d{1,6}$/.test(revision) ? Number(revision) : 0,
        words: wordsWith(bothWords(draft), section, act, typed),
      })
      if (!kept) return sectionPage(ask, draft, { typed, moved: true }, 409)
      return redirect(`/desk/people/agreements/${draft.document}/draft?kept=yes`)
    }),
  )

const begin = (ask: Ask) =>
  ask.write('gov', async tx => {
    const { document = '' } = ask.params
    if (!isDocument(document) || !(await beginDraft(tx, staffOf(ask).person, document))) return notFound()
    return redirect(`/desk/people/agreements/${document}/draft`)
  })

const discard = (ask: Ask) =>
  ask.write('gov', async tx => {
    const { document = '' } = ask.params
    if (!isDocument(document)) return notFound()
    await discardDraft(tx, document)
    return redirect(`/desk/people/agreements/${document}?said=discarded`)
  })

const may = ['coordinator'] as const

/** Changing the words of an agreement, section by section, and publishing them. */
export const draftDoors = doors({
  'GET /desk/people/agreements/:document': { may, handle: documentPage },
  'GET /desk/people/agreements/:document/draft': { may, handle: draftPage },
  'POST /desk/people/agreements/:document/draft': { may, handle: begin },
  'POST /desk/people/agreements/:document/draft/discard': { may, handle: discard },
  'GET /desk/people/agreements/:document/draft/:section': { may, handle: openSection },
  'POST /desk/people/agreements/:document/draft/:section': { may, handle: changeSection },
  ...publishDoors,
})
