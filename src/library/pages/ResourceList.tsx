import { useContext } from 'preact/hooks'
import { Language, Tag } from '../../design/index.ts'
import { notesText } from '../content-note.ts'
import { topicFor } from '../enquiry.ts'
import { filmOf } from '../film.ts'
import type { Resource } from '../queries.ts'
import { hostOf } from '../resource.ts'
import { text } from '../text.ts'
import { publishedText } from '../when.ts'
import { Inside, Outside } from './links.tsx'

/** Resources one under the other: what each is, what it contains that may hurt, who can open it, and the way there. */
export const ResourceList = ({ resources }: { readonly resources: readonly Resource[] }) => (
  <ul class="al-entries">
    {resources.map(resource => (
      <li>
        <Entry resource={resource} />
      </li>
    ))}
  </ul>
)

const Entry = ({ resource }: { resource: Resource }) => {
  const lang = useContext(Language)
  const t = text(lang)
  const inOther = resource.language === lang ? undefined : resource.language
  const film = filmOf(resource.slug)
  return (
    <article>
      <h3>
        <Inside to={film ? `/films/${film}` : `/library/${resource.slug}`} lang={inOther}>
          {resource.title}
        </Inside>
        {resource.fresh ? (
          <>
            {' '}
            <Tag>{t.library.newTag}</Tag>
          </>
        ) : null}
      </h3>
      <p class="al-meta">
        {factsOf(resource, t, publishedText(resource.published, resource.published_estimated, lang), lang)}
      </p>
      <p lang={inOther}>{resource.description}</p>
      {resource.content_notes.length > 0 ? (
        <p class="al-meta">{t.library.contains(notesText(resource.content_notes, lang))}</p>
      ) : null}
      <p class="al-entries__ways">
        <span>{t.access[resource.access]}</span>
        <WayThere resource={resource} />
      </p>
    </article>
  )
}

const factsOf = (resource: Resource, t: ReturnType<typeof text>, when: string, lang: 'en' | 'cy'): string =>
  [
    t.kinds[resource.kind].one,
    when,
    resource.publisher,
    resource.minutes === null ? '' : t.library.minutes(resource.minutes),
    lang === 'cy' && resource.language === 'en' ? t.englishOnly : '',
  ]
    .filter(fact => fact !== '')
    .join(' · ')

const WayThere = ({ resource }: { resource: Resource }) => {
  const t = text(useContext(Language)).library
  const topic = resource.access === 'request' ? topicFor(resource.slug) : undefined
  return (
    <>
      {topic ? (
        <Inside to={`/enquiries/${topic}`}>
          {t.ask}
          <span class="govuk-visually-hidden">{t.opens(resource.title)}</span>
        </Inside>
      ) : null}
      {resource.address ? (
        <Outside address={resource.address}>
          {t.openAt(hostOf(resource.address))}
          <span class="govuk-visually-hidden">{t.opens(resource.title)}</span>
        </Outside>
      ) : (
        <span>{t.noAddress}</span>
      )}
    </>
  )
}
