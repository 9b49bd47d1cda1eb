import { filmOf, rowOf } from './film.ts'

const topics: Readonly<Record<string, string>> = {
  'course-npws-peer-support': 'peer-support-training',
  'course-psa-cposa-bespoke': 'psa-cposa-training',
}

/** The topic under which a resource is asked for; nothing when its owner is asked on the resource's own page. */
export const topicFor = (slug: string): string | undefined => {
  const film = filmOf(slug)
  return film ? rowOf(film) : topics[slug]
}
