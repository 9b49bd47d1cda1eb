import { useContext } from 'preact/hooks'
import { InsetText, Language } from '../../design/index.ts'
import { guidanceTopics, nationalGuidance } from '../guidance.ts'
import { text } from '../text.ts'
import { Inside, Outside, Ways } from './links.tsx'

/** That these pages are ours, and where the page is that counts. */
export const OurOwnWords = () => {
  const t = text(useContext(Language)).guidance
  return (
    <InsetText>
      <p>{t.own}</p>
      <p>
        <Outside address={nationalGuidance}>{t.national}</Outside>
      </p>
    </InsetText>
  )
}

/** The home of the guidance: its topics, and what belongs to it elsewhere. */
export const GuidanceHome = () => {
  const t = text(useContext(Language))
  return (
    <>
      <h1>{t.guidance.title}</h1>
      <p class="al-lead">{t.guidance.lead}</p>
      <h2>{t.guidance.topicsTitle}</h2>
      <ol class="al-entries">
        {guidanceTopics.map(topic => (
          <li>
            <h3>
              <Inside to={`/guidance/${topic}`}>{t.guidance.topics[topic].title}</Inside>
            </h3>
            <p>{t.guidance.topics[topic].lead}</p>
          </li>
        ))}
      </ol>
      <OurOwnWords />
      <h2>{t.guidance.related}</h2>
      <Ways ways={t.guidance.relatedWays} />
    </>
  )
}
