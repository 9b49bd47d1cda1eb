import { useContext } from 'preact/hooks'
import { Language } from '../../design/index.ts'
import { Words } from '../agreements/pages/Words.tsx'
import type { Guide } from './guides.ts'
import { text } from './text.ts'

/** A quick guide: on paper two pages, on a screen one below the other. */
export const GuidePage = ({ guide: [front, back] }: { guide: Guide }) => {
  const t = text(useContext(Language))
  return (
    <>
      <section class="al-sheet">
        <h1>{front.title}</h1>
        <p class="al-meta al-screen-only">{t.print}</p>
        <Words words={front} />
      </section>
      <section class="al-sheet">
        <h2 class="al-sheet__title">{back.title}</h2>
        <Words words={back} level={3} />
      </section>
    </>
  )
}
