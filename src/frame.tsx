import { renderToString } from 'preact-render-to-string'
import { scriptIn } from './browser-entries.ts'
import { neutralSite } from './asking/index.ts'
import { Layout, type NavLink, type PageAssets } from './design/index.ts'
import type { Frame } from './platform/http/house.ts'
import { localPath } from './platform/http/path.ts'
import type { PageReply } from './platform/http/reply.ts'
import type { Lang } from './platform/text.ts'
import { menuOf, type PlaceKey } from './staff-places.ts'
import { crisisBand } from './support-routes/index.ts'
import { text } from './text.ts'

/** The addresses of built files: the style, the icon, and the script of a page that needs one. */
export type AssetAddress = (name: string) => string

/** Puts a page into the frame that every page has: mark, crisis band, language, the way out. */
export const renderPage = (asset: AssetAddress, frame: Frame, reply: PageReply): string => {
  const { lang, force, here } = frame
  const words = text(lang)
  const other: Lang = lang === 'en' ? 'cy' : 'en'
  const to = (path: `/${string}`) => localPath(lang, path)
  const { groups, places } = menu(frame, reply)
  const document = (
    <Layout
      lang={lang}
      title={titleOf(reply, words.service)}
      assets={assetsOf(asset, lang, reply)}
      audience={reply.staff ? 'staff' : 'public'}
      noindex={reply.sensitive === true || reply.staff === true}
      demo={force?.stage === 'demonstration'}
      header={{
        name: words.service,
        ...(force ? { force: force.name[lang] } : {}),
        home: to(reply.staff ? '/desk' : '/'),
        otherLanguage: { lang: other, label: words.otherLanguage, href: localPath(other, here) },
        leave: leaveOf(reply, to),
      }}
      navigation={groups}
      places={places}
      crisis={{ lines: crisisBand(force?.nation, lang), more: to('/help-now') }}
      footer={{ links: footerLinks(lang), note: words.footerNote }}
      above={reply.above}
    >
      {reply.body}
    </Layout>
  )
  return `<!doctype html>${renderToString(document)}`
}

/** A crisis page, and a colleague's sealed document: nothing else to choose stands above its question, and no link drops a note. */
const isAlone = (reply: PageReply): boolean =>
  reply.isCrisisPage === true || (reply.sealed === true && reply.staff !== true)

/** A sensitive page has a title that says nothing over a shoulder or in a list of tabs. */
const titleOf = (reply: PageReply, service: string): string =>
  reply.sensitive ? reply.title : `${reply.title} · ${service}`

const assetsOf = (asset: AssetAddress, lang: Lang, reply: PageReply): PageAssets => ({
  css: asset('site.css'),
  icon: asset('icon.svg'),
  scripts: [
    ...(reply.sensitive ? [asset('exit.js')] : []),
    ...(reply.script ? [asset(scriptIn(lang, reply.script))] : []),
  ],
})

const leaveOf = (reply: PageReply, to: (path: `/${string}`) => string) => {
  if (reply.staff) return { kind: 'hide', href: to('/hidden') } as const
  if (reply.sensitive) return { kind: 'exit', action: to('/leave'), to: neutralSite } as const
  return { kind: 'none' } as const
}

type Menu = { readonly groups: NavLink[]; readonly places: NavLink[] }
const nothing: Menu = { groups: [], places: [] }

const menu = (frame: Frame, reply: PageReply): Menu => {
  const { lang, here, viewer } = frame
  if (isAlone(reply)) return nothing
  if (!reply.staff) {
    const isHere = (path: string) =>
      here === path || here.startsWith(`${path}?`) || here.startsWith(`${path}/`)
    return {
      groups: publicPlaces.map(([path, key]) => linkTo(lang, { path, key, current: isHere(path) })),
      places: [],
    }
  }
  // A sealed document holds keys that a link away would lose: it brings its own ways.
  if (reply.sealed || viewer.kind !== 'staff') return nothing
  const { groups, places } = menuOf(viewer.roles, here)
  return { groups: groups.map(item => linkTo(lang, item)), places: places.map(item => linkTo(lang, item)) }
}

const linkTo = (
  lang: Lang,
  { path, key, current }: { path: `/${string}`; key: PlaceKey | PublicKey; current: boolean },
): NavLink => ({ label: text(lang)[key], href: localPath(lang, path), current })

const publicPlaces = [
  ['/guidance', 'guidance'],
  ['/films', 'films'],
  ['/library', 'library'],
  ['/operation-hampshire', 'hampshire'],
] as const
type PublicKey = (typeof publicPlaces)[number][1]

const footerLinks = (lang: Lang): NavLink[] => {
  const words = text(lang)
  return footerPlaces.map(([path, key]) => ({ label: words[key], href: localPath(lang, path) }))
}
const footerPlaces = [
  ['/help-now', 'helpNow'],
  ['/passing-on', 'passingOn'],
  ['/who-can-see-what', 'whoSees'],
  ['/is-this-real', 'isThisReal'],
  ['/become-a-supporter', 'becomeSupporter'],
  ['/enquiries', 'enquiries'],
  ['/privacy', 'privacy'],
  ['/accessibility', 'accessibility'],
] as const
