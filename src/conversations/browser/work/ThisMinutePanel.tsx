import { useEffect, useState } from 'preact/hooks'
import { Details, InsetText, Link } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { Passing, ThisMinute } from '../../desk/today.ts'
import { useTools } from '../desk/context.ts'
import { text } from './text.ts'
import { useThisMinute } from './this-minute.ts'

type Route = ThisMinute['force'][number]

/** Beside a conversation: who to ring now, stay with them, words, what may have to be passed on. On a phone a drawer. */
export const ThisMinutePanel = () => {
  const { lang } = useTools().place
  const t = text(lang).minute
  const isWide = useWide()
  if (!isWide)
    return (
      <aside class="al-minute" aria-label={t.title}>
        <Details summary={t.show}>
          <Inside lang={lang} />
        </Details>
      </aside>
    )
  return (
    <aside class="al-minute" aria-labelledby="minute">
      <h2 class="govuk-heading-m" id="minute">
        {t.title}
      </h2>
      <Inside lang={lang} />
    </aside>
  )
}

/** What is needed first stands open; the rest is one tap away. */
const Inside = ({ lang }: { lang: Lang }) => {
  const t = text(lang).minute
  const data = useThisMinute()
  const advice = data?.force.find(route => route.isOpen)
  return (
    <>
      <h3>{t.nowTitle}</h3>
      <p>{t.now}</p>
      <Routes routes={[data?.crisis.emergency, advice]} lang={lang} />
      <h3>{t.stayTitle}</h3>
      <List words={t.stay} />
      <Details summary={t.wordsTitle}>
        <List words={t.words} />
      </Details>
      {data ? <Numbers data={data} lang={lang} /> : <InsetText>{t.away}</InsetText>}
      <p>{t.debrief}</p>
    </>
  )
}

const Numbers = ({ data, lang }: { data: ThisMinute; lang: Lang }) => {
  const t = text(lang).minute
  return (
    <>
      <Details summary={t.theirs}>
        <Routes routes={[data.crisis.first, ...data.crisis.others]} lang={lang} />
      </Details>
      <Details summary={t.forceTitle}>
        {data.force.length > 0 ? <Routes routes={data.force} lang={lang} /> : <p>{t.forceNone}</p>}
      </Details>
      <Details summary={t.passingTitle}>
        <p>{t.tell}</p>
        {data.passing.map(matter => (
          <PassingMatter key={matter.code} matter={matter} lang={lang} />
        ))}
      </Details>
    </>
  )
}

const PassingMatter = ({ matter, lang }: { matter: Passing; lang: Lang }) => {
  const t = text(lang).minute
  return (
    <section>
      <h4>{matter.what}</h4>
      {matter.stays ? (
        <p>
          <strong>{t.stays}:</strong> {matter.stays}
        </p>
      ) : null}
      {matter.mayPass ? (
        <p>
          <strong>{t.mayPass}:</strong> {matter.mayPass}
        </p>
      ) : null}
      <p>
        {matter.consent} {matter.goesTo ? t.goesTo(matter.goesTo) : ''}
      </p>
    </section>
  )
}

const List = ({ words }: { words: readonly string[] }) => (
  <ul>
    {words.map(each => (
      <li key={each}>{each}</li>
    ))}
  </ul>
)

const Routes = ({ routes, lang }: { routes: readonly (Route | undefined)[]; lang: Lang }) => (
  <ul class="al-routes">
    {routes.map(route =>
      route ? (
        <li key={route.code}>
          <span lang={route.name.lang === lang ? undefined : route.name.lang}>{route.name.text}</span>
          {[route.phone, route.text].map(link =>
            link ? (
              <p class="al-ring" key={link.href}>
                <Link href={link.href} class="govuk-link al-ring__link">
                  {link.label}
                </Link>{' '}
                {link.next}
              </p>
            ) : null,
          )}
          <p class="al-meta">{route.openness}</p>
        </li>
      ) : null,
    )}
  </ul>
)

const wide = '(min-width: 64em)'

/** Room for two columns: then the panel stands open beside the conversation. */
const useWide = (): boolean => {
  const [is, set] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const query = matchMedia(wide)
    const change = () => set(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return is
}
