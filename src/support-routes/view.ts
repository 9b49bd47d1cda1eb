import { noonOf } from '../platform/day.ts'
import { dateText, inLang, type Lang } from '../platform/text.ts'
import type { Hours, Openness, Part } from './hours.ts'
import { phoneLink, textLink, type NumberLink } from './number.ts'
import type { Kind, Route } from './route.ts'
import type { Shown } from './shown.ts'
import type { Standing } from './standing.ts'
import { text } from './text.ts'
import type { Text } from './text.en.ts'

/** Words and the language they are in: data without Welsh stays English and is marked so. */
export type Marked = { readonly text: string; readonly lang: Lang }

/** A way to ring or text: a link at least 48 px high, with what to do after it. */
export type NumberView = {
  readonly href: string
  readonly label: string
  /** "then choose option 2", or empty. */
  readonly next: string
  readonly cost: string
}

/** One route in the reader's words: everything a page needs, nothing to decide. */
export type RouteView = {
  readonly code: string
  readonly kind: Kind
  readonly name: Marked
  readonly summary: Marked
  readonly phone?: NumberView
  readonly text?: NumberView
  readonly website?: { readonly href: string; readonly label: string }
  /** "Open now, until 02:00"; empty when nobody knows from here. */
  readonly openness: string
  readonly isOpen: boolean
  /** "Monday to Friday 09:00 to 17:00."; empty for day and night. */
  readonly hours: string
  readonly confidential: string
  /** When and by whom the details were checked, or that nobody here has. */
  readonly check: string
  readonly needsCheck: boolean
  /** What must be known before ringing: who may come. Empty for most. */
  readonly note: string
  /** Why there is no number, or that the force has yet to complete the row; empty otherwise. */
  readonly missing: string
}

export const routeView = (shown: Shown, lang: Lang): RouteView => {
  const { route, standing, openness } = shown
  const t = text(lang)
  const phone = phoneLink(route.phone)
  const sms = textLink(route.textCode)
  return {
    code: route.code,
    kind: route.kind,
    name: inLang(route.name, lang),
    summary: inLang(route.summary, lang),
    ...(phone ? { phone: phoneView(phone, t) } : {}),
    ...(sms ? { text: textView(sms, t) } : {}),
    ...(route.url === '' ? {} : { website: { href: `https://${route.url}`, label: route.url } }),
    openness: isAnswered(route) ? opennessWords(openness, t) : '',
    isOpen: openness.kind === 'always' || openness.kind === 'open',
    hours: hoursWords(route.hours, t),
    confidential: t.confidential[route.confidential],
    check: checkWords(standing, lang),
    needsCheck: standing.check.kind !== 'fresh',
    note: route.code === 'emergency-999' ? t.emergencyNote : '',
    missing: missingWords(shown, t),
  }
}

const phoneView = (link: NumberLink, t: Text): NumberView => ({
  href: link.href,
  label: t.ring(link.number),
  next: link.next === '' ? '' : t.thenPress(link.next),
  cost: t.cost[link.cost],
})

const textView = (link: NumberLink, t: Text): NumberView => ({
  href: link.href,
  label: link.next === '' ? t.text(link.number) : t.textWord(link.next, link.number),
  next: '',
  cost: t.cost[link.cost],
})

const opennessWords = (openness: Openness, t: Text): string => {
  switch (openness.kind) {
    case 'always':
      return t.openAlways
    case 'open':
      return t.openUntil(openness.inDays, openness.until.day, openness.until.time)
    case 'closed':
      return t.opens(openness.inDays, openness.opens.day, openness.opens.time)
    case 'unknown':
      return ''
  }
}

/** A website is always there: only where somebody answers is it worth saying that they do. */
const isAnswered = (route: Route): boolean =>
  route.phone !== '' || route.textCode !== '' || route.kind === 'emergency'

/** "Day and night" is said by the openness already. */
const hoursWords = (hours: Hours, t: Text): string => {
  if (hours.kind === 'always') return ''
  if (hours.kind !== 'weekly') return t.hours[hours.kind]
  return `${hours.parts.map(part => partWords(part, t)).join('; ')}.`
}

const partWords = (part: Part, t: Text): string =>
  part.kind === 'daily'
    ? t.daily(part.from, part.to, part.opens, part.closes)
    : t.stretch(part.opens.day, part.opens.time, part.closes.day, part.closes.time)

const checkWords = ({ check }: Standing, lang: Lang): string => {
  const t = text(lang)
  if (check.kind === 'never') return check.recall ? t.neverCheckedRecall : t.neverChecked
  const date = dateText(noonOf(check.verifiedOn), lang)
  return check.kind === 'fresh' ? t.checked(date, check.owner) : t.checkedLongAgo(date, check.owner)
}

const missingWords = ({ route, standing, hidesNumber }: Shown, t: Text): string => {
  if (hidesNumber) return t.numberHidden
  return route.scope === 'force' && standing.check.kind === 'never' ? t.forceToComplete : ''
}
