import { Button, Details, Radios } from '../../design/index.ts'
import type { Nation } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { nations } from '../route.ts'
import type { HelpNow as Groups, Shown } from '../shown.ts'
import { text } from '../text.ts'
import { routeView } from '../view.ts'
import { RouteEntry } from './RouteEntry.tsx'

/** `isWhole`: what the force itself checked and completed could be read. */
export type HelpNowProps = { lang: Lang; nation: Nation; groups: Groups; isWhole: boolean }
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
      <Routes routes={routes} lang={lang} {...show} />
    </section>
  )

const Routes = ({ routes, lang, ...show }: Pick<GroupProps, 'routes' | 'lang' | 'only' | 'big'>) => (
  <ul class="al-routes">
    {routes.map(one => (
      <RouteEntry route={routeView(one, lang)} lang={lang} {...show} />
    ))}
  </ul>
)

/** Everybody who can help in one nation. The first part is the crisis block itself, grown to a page. */
export const HelpNow = ({ lang, nation, groups, isWhole }: HelpNowProps) => {
  const t = text(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <Awake lang={lang} groups={groups} />
      {isWhole ? null : <p>{t.notWhole}</p>}
      <p>{t.promise}</p>
      <p>{t.unseen}</p>
      <Group id="later" title={t.later} routes={groups.later} lang={lang} />
      <More lang={lang} groups={groups} />
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

/** Everything that can wait until tomorrow, folded, so that the page stays one that can be read at the worst moment. */
const More = ({ lang, groups }: Inside) => {
  const t = text(lang)
  return (
    <section class="al-more" aria-labelledby="more">
      <h2 id="more">{t.more}</h2>
      {groups.kinds.map(({ kind, routes }) => (
        <Details summary={t.kind(t.kinds[kind], routes.length)}>
          <Routes routes={routes} lang={lang} />
        </Details>
      ))}
    </section>
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
