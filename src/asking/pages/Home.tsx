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

const waysIn = ({ t, ways, to }: Inside): CardProps[] => {
  const best = ways.find(way => way === 'talk' || way === 'ring')
  const help = <Action href={to('/help-now')} label={t.helpAction} primary={best === undefined} />
  return [
    { title: t.helpTitle, children: [<p>{t.help}</p>, help] },
    ...ways.map(way => {
      if (way === 'resources') return resources(t, to)
      const talk = way === 'talk'
      const href = to(talk ? '/talk' : '/supporters')
      return {
        title: talk ? t.talkTitle : t.ringTitle,
        children: [
          <p>{talk ? t.talk : t.ring}</p>,
          <Action href={href} label={talk ? t.talkAction : t.ringAction} primary={way === best} />,
        ],
      }
    }),
  ]
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
  ...(ways.includes('talk') ? [{ title: t.readTitle, children: <p>{t.read}</p> }] : []),
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
