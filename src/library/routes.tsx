import { Breadcrumbs } from '../design/index.ts'
import { doors, type Ask } from '../platform/http/door.ts'
import { localPath } from '../platform/http/path.ts'
import { notFound, page } from '../platform/http/reply.ts'
import { rowOf, films, isFilm } from './film.ts'
import { goodPlacesToStart, isGuidanceTopic } from './guidance.ts'
import { Enquiries, Enquiry } from './pages/Enquiries.tsx'
import { FilmPage } from './pages/FilmPage.tsx'
import { Films } from './pages/Films.tsx'
import { GuidanceHome } from './pages/GuidanceHome.tsx'
import { GuidanceTopicPage } from './pages/GuidanceTopicPage.tsx'
import { LibraryPage } from './pages/LibraryPage.tsx'
import { ResourcePage } from './pages/ResourcePage.tsx'
import * as queries from './queries.ts'
import { wishesOf } from './resource.ts'
import { text } from './text.ts'

/** The way down to a page: home, and what stands between. */
const above = ({ lang }: Ask, ...between: (readonly [`/${string}`, string])[]) => ({
  above: (
    <Breadcrumbs
      items={[['/', text(lang).home] as const, ...between].map(([path, label]) => ({
        label,
        href: localPath(lang, path),
      }))}
    />
  ),
})

const guidanceHome = (ask: Ask) => {
  const t = text(ask.lang).guidance
  return page(t.title, <GuidanceHome />, above(ask))
}

const guidanceTopic = async (ask: Ask) => {
  const { topic } = ask.params
  if (!isGuidanceTopic(topic)) return notFound()
  const t = text(ask.lang).guidance
  const resources =
    topic === 'resources' ? await ask.read('gov', tx => queries.resourcesBySlug(tx, goodPlacesToStart)) : []
  return page(
    t.topics[topic].title,
    <GuidanceTopicPage topic={topic} resources={resources} />,
    above(ask, ['/guidance', t.title]),
  )
}

const filmList = async (ask: Ask) => {
  const found = await ask.read('gov', tx => queries.resourcesBySlug(tx, films.map(rowOf)))
  return page(text(ask.lang).films.title, <Films films={found} />, above(ask))
}

/** What the library has about all three films. */
const aboutFilms = ['film-trilogy-article']

const oneFilm = async (ask: Ask) => {
  const { film } = ask.params
  if (!isFilm(film)) return notFound()
  return ask.read('gov', async tx => {
    const resource = await queries.findResource(tx, rowOf(film))
    if (!resource) return notFound()
    const related = await queries.resourcesBySlug(tx, [`film-${film}-launch-news`, ...aboutFilms])
    return page(
      resource.title,
      <FilmPage film={film} resource={resource} related={related} />,
      above(ask, ['/films', text(ask.lang).films.title]),
    )
  })
}

const library = (ask: Ask) =>
  ask.read('gov', async tx => {
    const { lang, url } = ask
    const t = text(lang).library
    const themes = await queries.themesInLibrary(tx)
    const wishes = wishesOf(
      url.searchParams,
      themes.map(({ code }) => code),
    )
    const found = await queries.countResources(tx, lang, wishes)
    const pages = Math.max(1, Math.ceil(found / queries.pageSize))
    const asked = Number(url.searchParams.get('page') ?? 1)
    // A kept link may ask for a page that is no more: the nearest there is.
    const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
    const body = (
      <LibraryPage
        wishes={wishes}
        themes={themes}
        resources={await queries.listResources(tx, lang, wishes, at)}
        found={found}
        all={await queries.countResources(tx, lang, {})}
        page={at}
        pages={pages}
        pageSize={queries.pageSize}
        relaxations={found === 0 ? await queries.relaxations(tx, lang, wishes) : []}
      />
    )
    return page(pages > 1 ? t.pageTitle(at, pages) : t.title, body, above(ask))
  })

const oneResource = (ask: Ask) =>
  ask.read('gov', async tx => {
    const resource = await queries.findResource(tx, ask.params['slug'] ?? '')
    if (!resource) return notFound()
    const themes = await queries.themesOf(tx, resource.slug)
    return page(
      resource.title,
      <ResourcePage resource={resource} themes={themes} />,
      above(ask, ['/library', text(ask.lang).library.title]),
    )
  })

const enquiries = async (ask: Ask) => {
  const topics = await ask.read('gov', queries.enquiryTopics)
  return page(text(ask.lang).enquiries.title, <Enquiries topics={topics} />, above(ask))
}

const oneEnquiry = async (ask: Ask) => {
  const topics = await ask.read('gov', queries.enquiryTopics)
  const topic = topics.find(({ code }) => code === ask.params['code'])
  if (!topic) return notFound()
  return page(
    topic.label[ask.lang],
    <Enquiry topic={topic} />,
    above(ask, ['/enquiries', text(ask.lang).enquiries.title]),
  )
}

/** What everybody may read. Each page depends on force, address and language alone. */
export const libraryRoutes = doors({
  'GET /guidance': { may: 'anyone', sameForEverybody: true, handle: guidanceHome },
  'GET /guidance/:topic': { may: 'anyone', sameForEverybody: true, handle: guidanceTopic },
  'GET /films': { may: 'anyone', sameForEverybody: true, handle: filmList },
  'GET /films/:film': { may: 'anyone', sameForEverybody: true, handle: oneFilm },
  'GET /library': { may: 'anyone', sameForEverybody: true, handle: library },
  'GET /library/:slug': { may: 'anyone', sameForEverybody: true, handle: oneResource },
  'GET /enquiries': { may: 'anyone', sameForEverybody: true, handle: enquiries },
  'GET /enquiries/:code': { may: 'anyone', sameForEverybody: true, handle: oneEnquiry },
})
