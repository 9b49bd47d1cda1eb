import { useContext } from 'preact/hooks'
import { CardGrid, Language, type CardProps } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import { notesText } from '../content-note.ts'
import { filmOf } from '../film.ts'
import type { Resource } from '../queries.ts'
import { text } from '../text.ts'
import { IfThisBringsThingsUp } from './IfThisBringsThingsUp.tsx'
import { Inside } from './links.tsx'

/** The three films side by side, each with what it may stir. */
export const Films = ({ films }: { films: readonly Resource[] }) => {
  const lang = useContext(Language)
  const t = text(lang).films
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <CardGrid cards={films.flatMap(resource => cardOf(resource, lang) ?? [])} />
      <p>{t.how}</p>
      <IfThisBringsThingsUp />
    </>
  )
}

const cardOf = (resource: Resource, lang: Lang): CardProps | undefined => {
  const film = filmOf(resource.slug)
  if (!film) return undefined
  const t = text(lang).films
  return {
    title: (
      <Inside to={`/films/${film}`} lang="en">
        {resource.title}
      </Inside>
    ),
    children: (
      <>
        <p class="al-meta">{t.each[film].stage}</p>
        <p>{t.each[film].short}</p>
        <p class="al-meta">{t.contains(notesText(resource.content_notes, lang))}</p>
      </>
    ),
  }
}
