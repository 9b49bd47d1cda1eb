import { CardGrid, Link, LinkButton, Steps, type CardProps } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import type { Lang } from '../../platform/text.ts'
import { text } from '../text.ts'
import type { Text } from '../text.en.ts'
import type { Way } from '../ways.ts'

type To = (path: `/${string}`) => string
type Inside = { t: Text['home']; ways: readonly Way[]; to: To }

/** The front page. It says nothing about a way in that is not open: `ways` decides door, steps and cards alike. */
export const Home = ({ lang, ways }: { lang: Lang; ways: readonly Way[] }) => {
  const t = text(lang).home
  const to: To = path => localPath(lang, path)
  const canReach = ways.includes('talk') || ways.includes('ring')
  return (
    <>
      <h1>{canReach ? t.titleTalk : t.title}</h1>
      <p class="al-lead">{canReach ? t.leadTalk : t.lead}</p>
      <CardGrid cards={waysIn({ t, ways, to })} />
      <h2>{t.stepsTitle}</h2>
      <Steps steps={stepsOf(t, ways)} />
      <CardGrid cards={truths({ t, ways, to })} />
    </>
  )
}

/** One primary button a screen: the best way that is open. */
const Action = ({ href, label, primary }: { href: string; label: string; primary: boolean }) => (
  <p>
    <LinkButton href={href} secondary={!primary}>
      {label}
    </LinkButton>
  </p>
)

/** Three ways, whichever are open: help now, a peer supporter (to write to, or else to ring), resources. */
const waysIn = ({ t, ways, to }: Inside): CardProps[] => {
  const canReach = ways.includes('talk') || ways.includes('ring')
  return [
    {
      title: t.helpTitle,
      children: [<p>{t.help}</p>, <Action href={to('/help-now')} label={t.helpAction} primary={!canReach} />],
    },
    ...(canReach ? [supporter({ t, ways, to })] : []),
    ...(ways.includes('resources') ? [resources(t, to)] : []),
  ]
}

const supporter = ({ t, ways, to }: Inside): CardProps => {
  if (!ways.includes('talk')) {
    const ring = <Action href={to('/supporters')} label={t.ringAction} primary />
    return { title: t.ringTitle, children: [<p>{t.ring}</p>, ring] }
  }
  const talk = <Action href={to('/talk')} label={t.talkAction} primary />
  const ring = (
    <p class="al-ring">
      <Link href={to('/supporters')} class="govuk-link al-ring__link">
        {t.ringInstead}
      </Link>
    </p>
  )
  return { title: t.talkTitle, children: [<p>{t.talk}</p>, talk, ways.includes('ring') ? ring : null] }
}

const resources = (t: Text['home'], to: To): CardProps => ({
  title: t.resourcesTitle,
  children: [
    <p>{t.resources}</p>,
    <ul class="al-jumps">
      {(
        [
          ['/guidance', t.guidance],
          ['/films', t.films],
          ['/library', t.library],
          ['/operation-hampshire', t.hampshire],
        ] as const
      ).map(([path, label]) => (
        <li>
          <Link href={to(path)}>{label}</Link>
        </li>
      ))}
    </ul>,
  ],
})

const stepsOf = (t: Text['home'], ways: readonly Way[]): readonly string[] => {
  if (ways.includes('talk')) return t.stepsTalk
  return ways.includes('ring') ? t.stepsRing : t.stepsHelp
}

/** What people fear, and only what is true today. */
const truths = ({ t, ways, to }: Inside): CardProps[] => [
  {
    title: t.readTitle,
    children: (
      <p>
        {ways.includes('talk') ? `${t.read} ` : null}
        <Link href={to('/who-can-see-what')}>{t.readLink}</Link>
      </p>
    ),
  },
  { title: t.answersTitle, children: <p>{t.answersHelp}</p> },
  {
    title: t.passingTitle,
    children: (
      <p>
        {t.passing} <Link href={to('/passing-on')}>{t.passingLink}</Link>
      </p>
    ),
  },
  {
    title: t.lookTitle,
    children: (
      <p>
        {t.look} <Link href={to('/leaving')}>{t.lookLink}</Link>
      </p>
    ),
  },
]
