import { useContext } from 'preact/hooks'
import { InsetText, Language, SummaryList, Tag } from '../../design/index.ts'
import { notesText } from '../content-note.ts'
import { films, rowOf, type Film } from '../film.ts'
import type { Resource } from '../queries.ts'
import { text } from '../text.ts'
import { publishedText } from '../when.ts'
import { IfThisBringsThingsUp } from './IfThisBringsThingsUp.tsx'
import { Inside, InsideButton, Outside } from './links.tsx'

export type FilmProps = {
  readonly film: Film
  readonly resource: Resource
  /** Other things in the library that belong to it. */
  readonly related: readonly Resource[]
}

/** One film: what it may stir before what it is about, and how to get it. Never a link to itself as if it were the film. */
export const FilmPage = ({ film, resource, related }: FilmProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const words = t.films.each[film]
  return (
    <>
      <h1 lang="en">{resource.title}</h1>
      <p>
        <Tag>{words.stage}</Tag>
      </p>
      <p class="al-lead">{words.short}</p>
      <InsetText>
        <h2>{t.films.before}</h2>
        <p>{t.films.contains(notesText(resource.content_notes, lang))}</p>
        <p>{t.films.leaveAnyTime}</p>
      </InsetText>
      <h2>{t.films.about}</h2>
      {words.about.map(paragraph => (
        <p>{paragraph}</p>
      ))}
      <h2>{t.films.forWhom}</h2>
      <p>{words.forWhom}</p>
      <h2>{t.films.use}</h2>
      <ul>
        {words.use.map(point => (
          <li>{point}</li>
        ))}
      </ul>
      <HowToGetIt resource={resource} film={film} />
      <Facts resource={resource} />
      <IfThisBringsThingsUp />
      <Others film={film} related={related} />
    </>
  )
}

const HowToGetIt = ({ resource, film }: { resource: Resource; film: Film }) => {
  const t = text(useContext(Language)).films
  return (
    <>
      <h2>{t.ask}</h2>
      <p>{t.askText}</p>
      {resource.address === '' ? <p>{t.noAddress}</p> : null}
      <InsideButton to={`/enquiries/${rowOf(film)}`}>{t.askLink(resource.title)}</InsideButton>
      {resource.address === '' ? null : (
        <p>
          <Outside address={resource.address}>{t.nationalPage(resource.title)}</Outside>
        </p>
      )}
    </>
  )
}

const Facts = ({ resource }: { resource: Resource }) => {
  const lang = useContext(Language)
  const t = text(lang)
  return (
    <>
      <h2>{t.films.facts}</h2>
      <SummaryList
        rows={[
          { key: t.films.madeBy, value: resource.publisher },
          {
            key: t.films.released,
            value: publishedText(resource.published, resource.published_estimated, lang),
          },
          {
            key: t.films.length,
            value: resource.minutes === null ? t.films.lengthUnknown : t.library.minutes(resource.minutes),
          },
          { key: t.films.language, value: t.languages[resource.language] },
        ]}
      />
    </>
  )
}

const Others = ({ film, related }: { film: Film; related: readonly Resource[] }) => {
  const lang = useContext(Language)
  const t = text(lang).films
  return (
    <>
      <h2>{t.others}</h2>
      <ul class="al-ways">
        {films
          .filter(other => other !== film)
          .map(other => (
            <li>
              <Inside to={`/films/${other}`}>{t.readMore(t.names[other])}</Inside>
            </li>
          ))}
      </ul>
      <h2>{t.inLibrary}</h2>
      <ul class="al-ways">
        {related.map(({ slug, title, language }) => (
          <li>
            <Inside to={`/library/${slug}`} lang={language === lang ? undefined : language}>
              {title}
            </Inside>
          </li>
        ))}
      </ul>
    </>
  )
}
