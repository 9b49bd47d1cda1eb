import { useContext } from 'preact/hooks'
import { InsetText, Language } from '../../design/index.ts'
import type { Topic } from '../queries.ts'
import { hostOf } from '../resource.ts'
import { text } from '../text.ts'
import { Inside, Outside, OutsideButton, PeopleToTalkTo } from './links.tsx'

/** What people write in about, each with the national page that answers it. Nothing is taken here, and that is said first. */
export const Enquiries = ({ topics }: { topics: readonly Topic[] }) => {
  const lang = useContext(Language)
  const t = text(lang).enquiries
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <p>{t.notHere}</p>
      <h2>{t.topics}</h2>
      <ul class="al-entries">
        {topics.map(({ code, label, address }) => (
          <li>
            <h3>
              <Inside to={`/enquiries/${code}`}>{label[lang]}</Inside>
            </h3>
            <p>
              <Outside address={address}>{t.answeredAt(hostOf(address))}</Outside>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One topic: who answers it, where, and how to ask. */
export const Enquiry = ({ topic }: { topic: Topic }) => {
  const lang = useContext(Language)
  const t = text(lang).enquiries
  return (
    <>
      <h1>{topic.label[lang]}</h1>
      <p>{t.one.notHere}</p>
      <h2>{t.one.who}</h2>
      <p>{t.one.national}</p>
      <OutsideButton address={topic.address}>{t.one.open}</OutsideButton>
      <p class="al-meta">
        {t.one.address} <span class="al-address">{topic.address}</span>
      </p>
      <h2>{t.one.how}</h2>
      <ol>
        {t.one.steps.map(step => (
          <li>{step}</li>
        ))}
      </ol>
      <InsetText>
        <p>{t.one.urgent}</p>
        <PeopleToTalkTo />
      </InsetText>
      <p>
        <Inside to="/enquiries">{t.backToAll}</Inside>
      </p>
    </>
  )
}
