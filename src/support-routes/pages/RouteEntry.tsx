import { Link } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import type { Marked, NumberView, RouteView } from '../view.ts'

/** Words of the data in their own language, marked where that is not the page's. */
const Words = ({ words, lang }: { words: Marked; lang: Lang }) =>
  words.lang === lang ? <>{words.text}</> : <span lang={words.lang}>{words.text}</span>

const Ring = ({ link, big }: { link: NumberView; big: boolean }) => (
  <p class="al-ring">
    <Link href={link.href} class={big ? 'govuk-button' : 'govuk-link al-ring__link'}>
      {link.label}
    </Link>
    {link.next === '' ? null : <span> {link.next}</span>}
  </p>
)

export type RouteEntryProps = {
  route: RouteView
  lang: Lang
  /** The one number to begin with is a button; all others are links, as high as a thumb. */
  big?: boolean
  /** Among the texts only the text is offered, among those awake only the call. */
  only?: 'text' | 'phone'
}

/** One route: who answers, how to reach them, when, what it costs, what the force learns, and who checked it. */
export const RouteEntry = ({ route, lang, big = false, only }: RouteEntryProps) => {
  const numbers = [only === 'text' ? undefined : route.phone, only === 'phone' ? undefined : route.text]
  return (
    <li class="al-route">
      <h3>
        <Words words={route.name} lang={lang} />
      </h3>
      {numbers.map(link => (link ? <Ring link={link} big={big} /> : null))}
      {route.openness === '' ? null : (
        <p class={route.isOpen ? 'al-route__open' : 'al-meta'}>{route.openness}</p>
      )}
      {route.note === '' ? null : <p>{route.note}</p>}
      {route.missing === '' ? null : <p>{route.missing}</p>}
      <p>
        <Words words={route.summary} lang={lang} />
      </p>
      {route.website ? (
        <p class="al-ring">
          <Link href={route.website.href} class="govuk-link al-ring__link" rel="external noreferrer">
            {route.website.label}
          </Link>
        </p>
      ) : null}
      <p class="al-meta">{detailsOf(route, numbers).join(' ')}</p>
    </li>
  )
}

const detailsOf = (route: RouteView, numbers: readonly (NumberView | undefined)[]): string[] =>
  [...numbers.map(link => link?.cost ?? ''), route.hours, route.confidential, route.check].filter(
    words => words !== '',
  )
