import { useContext } from 'preact/hooks'
import {
  Button,
  Details,
  Language,
  LinkButton,
  NotificationBanner,
  StaffForm,
  SummaryList,
} from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { ChangedSection } from '../changes.ts'
import type { DocumentCode } from '../documents.ts'
import type { BothWords } from '../drafts.ts'
import { text } from '../text.ts'
import { Changes } from './Changes.tsx'
import { Words } from './Words.tsx'

export type DraftProps = {
  readonly document: DocumentCode
  readonly words: BothWords
  /** From the words in force, in the language of the page. */
  readonly changed: readonly ChangedSection[]
  readonly kept: boolean
  readonly formToken: string
}

/** An agreement that is being changed: its sections, what is different so far, and the way to publish it. */
export const DraftPage = ({ document, words, changed, kept, formToken }: DraftProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const at = `/desk/people/agreements/${document}/draft` as const
  return (
    <>
      {kept ? (
        <NotificationBanner kind="done">
          <p>{t.draft.kept}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.draft.title(t.names[document])}</h1>
      <p class="al-lead">{t.draft.lead}</p>
      <Sections document={document} words={words} />
      <LinkButton href={localPath(lang, `${at}/new`)} secondary>
        {t.draft.add}
      </LinkButton>
      <h2>{t.draft.soFar}</h2>
      <Changes changed={changed} />
      <p class="al-meta">{t.draft.otherLanguage}</p>
      <Details summary={t.draft.whole}>
        <h3>{words[lang].title}</h3>
        <Words words={words[lang]} level={3} />
      </Details>
      <LinkButton href={localPath(lang, `/desk/people/agreements/${document}/publish`)}>
        {t.draft.publish}
      </LinkButton>
      <StaffForm action={localPath(lang, `${at}/discard`)} token={formToken}>
        <Button look="quiet">{t.draft.discard}</Button>
      </StaffForm>
    </>
  )
}

const Sections = ({ document, words }: Pick<DraftProps, 'document' | 'words'>) => {
  const lang = useContext(Language)
  const t = text(lang).draft
  const to = (section: string | number) =>
    localPath(lang, `/desk/people/agreements/${document}/draft/${String(section)}`)
  return (
    <>
      <h2>{t.sections}</h2>
      <SummaryList
        rows={[
          {
            key: t.start,
            value: words[lang].title,
            actions: [{ href: to('start'), label: t.change, what: t.start }],
          },
          ...words[lang].sections.map(({ heading }, place) => ({
            key: `${place + 1}`,
            value: heading,
            actions: [{ href: to(place + 1), label: t.change, what: heading }],
          })),
        ]}
      />
    </>
  )
}
