import type { Force, Nation } from '../platform/http/door.ts'
import { opennessAt, parseHours, type Openness } from './hours.ts'
import { isCrisis, type Kind, type Route } from './route.ts'
import { londonDay, standingOf, type Ages, type Check, type Standing } from './standing.ts'

/** A force's check of a route, with the details it completed or mended. Empty: as in the national table. */
export type ForceCheck = Check & {
  readonly phone: string
  readonly textCode: string
  readonly url: string
  readonly hours: string
}

/** For whom and when routes are shown. `checks` are the force's own, by route code. */
export type Given = {
  readonly nation: Nation
  readonly stage: Force['stage']
  readonly checks: ReadonlyMap<string, ForceCheck>
  readonly now: Date
  readonly ages?: Ages
}

/** A route as it stands on a page of this force, now. Numbers that must not show are already gone from it. */
export type Shown = {
  readonly route: Route
  readonly standing: Standing
  readonly openness: Openness
  /** There is a number, and it waits for a check. */
  readonly hidesNumber: boolean
}

/** The routes of one nation that a force shows, with its own details in them, in the order of the table. */
export const shownRoutes = (routes: readonly Route[], given: Given): Shown[] => {
  const today = londonDay(given.now)
  return routes
    .filter(route => route.nations.includes(given.nation))
    .map(national => {
      const check = given.checks.get(national.code)
      const standing = standingOf(national, given.stage, check, today, given.ages)
      const whole = check ? completed(national, check) : national
      const hidesNumber = !standing.numberShows && `${whole.phone}${whole.textCode}` !== ''
      const route = hidesNumber ? { ...whole, phone: '', textCode: '' } : whole
      return { route, standing, openness: opennessAt(route.hours, given.now), hidesNumber }
    })
    .filter(({ standing }) => standing.shows)
}

const completed = (route: Route, own: ForceCheck): Route => ({
  ...route,
  phone: own.phone || route.phone,
  textCode: own.textCode || route.textCode,
  url: own.url || route.url,
  hours: (own.hours && parseHours(own.hours)) || route.hours,
})

/** The page of everything: who is awake first, then who can be texted, then 999, then the rest by kind. */
export type HelpNow = {
  /** One number first: from outside the force, awake. */
  readonly first: Shown | undefined
  readonly awake: readonly Shown[]
  readonly silent: readonly Shown[]
  readonly emergency: readonly Shown[]
  readonly later: readonly Shown[]
  readonly kinds: readonly { readonly kind: OtherKind; readonly routes: readonly Shown[] }[]
}
export type OtherKind = Exclude<Kind, 'emergency' | 'crisis'>
const otherKinds: readonly OtherKind[] = ['clinical', 'staff-association', 'charity', 'faith', 'other']

const isAwake = ({ openness }: Shown): boolean => openness.kind === 'always' || openness.kind === 'open'

/** Panel order first; the rest keep the order of the table. */
const inPanelOrder = (shown: readonly Shown[]): Shown[] =>
  inOrder(shown, ({ panelOrder }) => panelOrder ?? 100)

const inOrder = (shown: readonly Shown[], place: (route: Route) => number): Shown[] =>
  shown.toSorted((a, b) => place(a.route) - place(b.route))

export const helpNowOf = (shown: readonly Shown[]): HelpNow => {
  const silent = shown.filter(({ route }) => route.textCode !== '')
  const crisis = shown.filter(({ route }) => route.kind === 'crisis' && !isTextOnly(route))
  // Somebody whose number may not show comes after all who can be rung.
  const [first, ...awake] = inOrder(inPanelOrder(crisis.filter(isAwake)), ({ phone }) => Number(phone === ''))
  return {
    first,
    awake,
    silent: inOrder(inPanelOrder(silent), route => Number(!isCrisis(route))),
    emergency: shown.filter(({ route }) => route.kind === 'emergency'),
    later: inPanelOrder(crisis.filter(one => !isAwake(one))),
    kinds: otherKinds
      .map(kind => ({ kind, routes: shown.filter(({ route }) => route.kind === kind) }))
      .filter(({ routes }) => routes.length > 0),
  }
}

const isTextOnly = (route: Route): boolean => route.phone === '' && route.textCode !== ''

/**
 * The crisis panel of the way in: only lines that can be rung or texted now, one first, 999 last ("your own force may
 * attend"). It works from memory: without a force's checks a live force simply shows no recalled number.
 */
export type CrisisPanel = {
  readonly first: Shown | undefined
  readonly others: readonly Shown[]
  readonly emergency: Shown | undefined
}

export const crisisPanelOf = (shown: readonly Shown[]): CrisisPanel => {
  const panel = shown
    .filter(({ route }) => route.panelOrder !== null && (route.phone !== '' || route.textCode !== ''))
    .toSorted((a, b) => (a.route.panelOrder ?? 0) - (b.route.panelOrder ?? 0))
  const lines = panel.filter(one => one.route.kind !== 'emergency' && isAwake(one))
  const first = lines.find(({ route }) => route.phone !== '')
  return {
    first,
    others: lines.filter(one => one !== first),
    emergency: panel.find(({ route }) => route.kind === 'emergency'),
  }
}
