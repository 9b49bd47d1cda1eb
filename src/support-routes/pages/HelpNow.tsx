import { Button, Link, Radios } from '../../design/index.ts'
import type { Nation } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { nations } from '../route.ts'
import type { HelpNow as Groups, Shown } from '../shown.ts'
import { text } from '../text.ts'
import { routeView } from '../view.ts'
import { RouteEntry } from './RouteEntry.tsx'

export type HelpNowProps = { lang: Lang; nation: Nation; groups: Groups }
type Inside = Pick<HelpNowProps, 'lang' | 'groups'>

type GroupProps = {
  id: string
  title: string
  intro?: string
  routes: readonly Shown[]
  lang: Lang
  only?: 'text' | 'phone'
  big?: boolean
}

const Group = ({ id, title, intro, routes, lang, ...show }: GroupProps) =>
  routes.length === 0 ? null : (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro === undefined ? null : <p>{intro}</p>}
      <ul class="al-routes">
        {routes.map(one => (
          <RouteEntry route={routeView(one, lang)} lang={lang} {...show} />
        ))}
      </ul>
    </section>
  )

/** Everybody who can help in one nation. The first part is the crisis block itself, grown to a page. */
export const HelpNow = ({ lang, nation, groups }: HelpNowProps) => {
  const t = text(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <Awake lang={lang} groups={groups} />
      <p>{t.promise}</p>
      <p>{t.unseen}</p>
      <Contents lang={lang} groups={groups} />
      <Group id="later" title={t.later} routes={groups.later} lang={lang} />
      {groups.kinds.map(({ kind, routes }) => (
        <Group id={kind} title={t.kinds[kind]} routes={routes} lang={lang} />
      ))}
      <NationSwitch lang={lang} nation={nation} />
    </>
  )
}

const Awake = ({ lang, groups }: Inside) => {
  const t = text(lang)
  const first = groups.first === undefined ? [] : [groups.first]
  return (
    <div class="al-help">
      <Group id="first" title={t.first} routes={first} lang={lang} only="phone" big />
      <Group id="awake" title={t.awake} routes={groups.awake} lang={lang} only="phone" />
      <Group
        id="silent"
        title={t.silent}
        intro={t.silentIntro}
        routes={groups.silent}
        lang={lang}
        only="text"
      />
      <Group id="emergency" title={t.emergencyTitle} routes={groups.emergency} lang={lang} />
    </div>
  )
}

const Contents = ({ lang, groups }: Inside) => {
  const t = text(lang)
  const links = [
    ...(groups.later.length > 0 ? [['later', t.later] as const] : []),
    ...groups.kinds.map(({ kind }) => [kind, t.kinds[kind]] as const),
    ['nation', t.nation] as const,
  ]
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{t.contents}</h2>
      <ul class="al-jumps">
        {links.map(([id, label]) => (
          <li>
            <Link href={`#${id}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const NationSwitch = ({ lang, nation }: Pick<HelpNowProps, 'lang' | 'nation'>) => {
  const t = text(lang)
  return (
    <form class="al-nation" method="get" action={localPath(lang, '/help-now')}>
      <Radios
        name="nation"
        legend={t.nation}
        hint={t.nationIs(t.nations[nation])}
        value={nation}
        choices={nations.map(value => ({ value, label: t.nations[value] }))}
        look="inline"
      />
      <Button look="secondary">{t.nationShow}</Button>
    </form>
  )
}
