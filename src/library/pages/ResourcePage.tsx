import { noonOf } from '../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { InsetText, Language, SummaryList, Tag, type SummaryRow } from '../../design/index.ts'
import { dateText, type Lang } from '../../platform/text.ts'
import { notesText } from '../content-note.ts'
import { topicFor } from '../enquiry.ts'
import type { Resource, Theme } from '../queries.ts'
import { hostOf } from '../resource.ts'
import { text } from '../text.ts'
import { publishedText } from '../when.ts'
import { IfThisBringsThingsUp } from './IfThisBringsThingsUp.tsx'
import { Inside, InsideButton, Outside, OutsideButton } from './links.tsx'

type ResourceProps = { readonly resource: Resource; readonly themes: readonly Theme[] }

/** Everything known of one resource, with what it contains that may hurt before the way there. */
export const ResourcePage = ({ resource, themes }: ResourceProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const inOther = resource.language === lang ? undefined : resource.language
  return (
    <>
      <h1 lang={inOther}>{resource.title}</h1>
      <p>
        <Tag>{t.kinds[resource.kind].one}</Tag>
        {inOther === 'en' ? (
          <>
            {' '}
            <Tag look="plain">{t.englishOnly}</Tag>
          </>
        ) : null}
      </p>
      {resource.content_notes.length > 0 ? (
        <InsetText>{t.library.contains(notesText(resource.content_notes, lang))}</InsetText>
      ) : null}
      <p class="al-lead" lang={inOther}>
        {resource.description}
      </p>
      <p>{t.accessMeans[resource.access]}</p>
      <ToIt resource={resource} />
      <h2>{t.library.facts}</h2>
      <SummaryList rows={factsOf(resource, themes, lang)} />
      {resource.confidence === 'sourced' ? null : <p class="al-meta">{t.library.unsure}</p>}
      {resource.content_notes.length > 0 ? <IfThisBringsThingsUp /> : null}
    </>
  )
}

const ToIt = ({ resource }: { resource: Resource }) => {
  const t = text(useContext(Language)).library
  const topic = resource.access === 'request' ? topicFor(resource.slug) : undefined
  return (
    <>
      {topic ? <InsideButton to={`/enquiries/${topic}`}>{t.ask}</InsideButton> : null}
      {resource.address === '' ? <p>{t.noAddress}</p> : null}
      {resource.address !== '' && topic ? (
        <p>
          <Outside address={resource.address}>{t.openAt(hostOf(resource.address))}</Outside>
        </p>
      ) : null}
      {resource.address !== '' && !topic ? (
        <OutsideButton address={resource.address}>{t.openAt(hostOf(resource.address))}</OutsideButton>
      ) : null}
    </>
  )
}

const factsOf = (resource: Resource, themes: readonly Theme[], lang: Lang): SummaryRow[] => {
  const t = text(lang)
  const facts: SummaryRow[] = [
    { key: t.library.publisher, value: resource.publisher },
    { key: t.library.authors, value: resource.authors },
    {
      key: t.library.published,
      value:
        publishedText(resource.published, resource.published_estimated, lang) || t.library.publishedUnknown,
    },
    { key: t.library.length, value: resource.minutes === null ? '' : t.library.minutes(resource.minutes) },
    { key: t.library.language, value: t.languages[resource.language] },
    { key: t.library.stageLabel, value: t.stages[resource.stage] },
    { key: t.library.audience, value: t.audiences[resource.audience] },
    { key: t.library.topics, value: <Topics themes={themes} /> },
    { key: t.library.doi, value: resource.doi },
    { key: t.library.added, value: dateText(noonOf(resource.added_on), lang) },
  ]
  return facts.filter(({ value }) => value !== '')
}

const Topics = ({ themes }: { themes: readonly Theme[] }) => {
  const lang = useContext(Language)
  return (
    <ul class="al-plain">
      {themes.map(({ code, label }) => (
        <li>
          <Inside to={`/library?theme=${code}`}>{label[lang]}</Inside>
        </li>
      ))}
    </ul>
  )
}
