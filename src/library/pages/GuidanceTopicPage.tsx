import { useContext } from 'preact/hooks'
import { Language, Table } from '../../design/index.ts'
import { nextTopic, type GuidanceTopic } from '../guidance.ts'
import type { Resource } from '../queries.ts'
import { text } from '../text.ts'
import { OurOwnWords } from './GuidanceHome.tsx'
import { Inside } from './links.tsx'
import { ResourceList } from './ResourceList.tsx'
import { Sections } from './Sections.tsx'

/** One topic of the guidance. `resources` is what the topic shows from the library, if it does. */
export const GuidanceTopicPage = (props: { topic: GuidanceTopic; resources: readonly Resource[] }) => {
  const { topic, resources } = props
  const t = text(useContext(Language)).guidance
  const next = nextTopic(topic)
  return (
    <>
      <h1>{t.topics[topic].title}</h1>
      <p class="al-lead">{t.topics[topic].lead}</p>
      {topic === 'which-support' ? <Supports /> : null}
      {topic === 'roles-and-governance' ? <Roles /> : null}
      {resources.length > 0 ? (
        <>
          <h2>{t.chosen}</h2>
          <ResourceList resources={resources} />
        </>
      ) : null}
      <Sections sections={t.topics[topic].sections} />
      <nav class="al-onward" aria-label={t.topicsTitle}>
        {next ? <Inside to={`/guidance/${next}`}>{t.next(t.topics[next].title)}</Inside> : null}
        <Inside to="/guidance">{t.back}</Inside>
      </nav>
      <OurOwnWords />
    </>
  )
}

const Supports = () => {
  const t = text(useContext(Language)).guidance.supports
  return (
    <Table
      caption={t.caption}
      captionHidden
      columns={[
        { heading: t.which, cell: row => row.which, names: true },
        { heading: t.what, cell: row => row.what },
        { heading: t.when, cell: row => row.when },
        { heading: t.how, cell: row => row.how },
      ]}
      rows={t.rows}
    />
  )
}

const Roles = () => {
  const t = text(useContext(Language)).guidance.roles
  return (
    <Table
      caption={t.caption}
      captionHidden
      columns={[
        { heading: t.role, cell: row => row.role, names: true },
        { heading: t.does, cell: row => row.does },
      ]}
      rows={t.rows}
    />
  )
}
