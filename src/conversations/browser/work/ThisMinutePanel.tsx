import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { InsetText, Link } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import type { Passing, ThisMinute } from '../../desk/today.ts'
import { useTools } from '../desk/context.ts'
import { text } from './text.ts'
import { useThisMinute } from './this-minute.ts'

type Route = ThisMinute['force'][number]

/** Beside a conversation: stay with them, words, who to ring now, what may have to be passed on. On a phone a drawer. */
export const ThisMinutePanel = () => {
  const { lang } = useTools().place
  const t = text(lang).minute
  const data = useThisMinute()
  const isWide = useWide()
  return (
    <aside class="al-minute" aria-label={t.title}>
      <details class="govuk-details" open={isWide}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{isWide ? t.title : t.show}</span>
        </summary>
        <div class="govuk-details__text">
          <Part title={t.nowTitle}>
            <p>{t.now}</p>
            <Routes routes={[data?.crisis.emergency]} lang={lang} />
          </Part>
          <Part title={t.stayTitle}>
            <List words={t.stay} />
          </Part>
          <Part title={t.wordsTitle}>
            <List words={t.words} />
          </Part>
          {data ? <Numbers data={data} lang={lang} /> : <InsetText>{t.away}</InsetText>}
          <p>{t.debrief}</p>
        </div>
      </details>
    </aside>
  )
}

const Numbers = ({ data, lang }: { data: ThisMinute; lang: Lang }) => {
  const t = text(lang).minute
  return (
    <>
      <Part title={t.theirs}>
        <Routes routes={[data.crisis.first, ...data.crisis.others]} lang={lang} />
      </Part>
      <Part title={t.forceTitle}>
        {data.force.length > 0 ? <Routes routes={data.force} lang={lang} /> : <p>{t.forceNone}</p>}
      </Part>
      <Part title={t.passingTitle}>
        <p>{t.tell}</p>
        {data.passing.map(matter => (
          <PassingMatter key={matter.code} matter={matter} lang={lang} />
        ))}
      </Part>
    </>
  )
}

const PassingMatter = ({ matter, lang }: { matter: Passing; lang: Lang }) => {
  const t = text(lang).minute
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{matter.what}</span>
      </summary>
      <div class="govuk-details__text">
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
      </div>
    </details>
  )
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2 class="govuk-heading-s">{title}</h2>
    {children}
  </section>
)

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
