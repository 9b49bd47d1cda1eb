import type { CrisisLine } from '../design/CrisisBand.tsx'
import type { Nation } from '../platform/http/door.ts'
import { inLang, type Lang } from '../platform/text.ts'
import { nationalRoutes } from './national.ts'
import { phoneLink } from './number.ts'
import type { Route } from './route.ts'
import { text } from './text.ts'

/**
 * The slim band of every page: 999, the police crisis line, Samaritans, as far as each answers in this nation. From memory
 * alone, so that it stands on the page that says the database does not answer.
 *
 * @param nation where the reader's force is; `undefined` (an unknown host) shows the lines of England and Wales, which are
 *   right for all but a few forces, with Samaritans, who answer everywhere
 */
export const crisisBand = (nation: Nation | undefined, lang: Lang): CrisisLine[] =>
  nationalRoutes
    .filter(route => route.bandOrder !== null && route.nations.includes(nation ?? 'england'))
    .toSorted((a, b) => (a.bandOrder ?? 0) - (b.bandOrder ?? 0))
    .flatMap(route => lineOf(route, lang))

const lineOf = (route: Route, lang: Lang): CrisisLine[] => {
  const link = phoneLink(route.phone)
  return link ? [{ href: link.href, label: labelOf(route, link.number, lang) }] : []
}

/** The band is read in one glance, so the lines have short names there. */
const labelOf = (route: Route, number: string, lang: Lang): string => {
  const { band } = text(lang)
  switch (route.code) {
    case 'emergency-999':
      return band.emergency
    case 'npws-crisis-line':
      return band.policeLine(number)
    case 'samaritans':
      return band.samaritans(number)
    default:
      return band.other(inLang(route.name, lang).text, number)
  }
}
