import { daysBetween } from '../platform/day.ts'
import type { Force } from '../platform/http/door.ts'
import { isCrisis, type Route } from './route.ts'

/** A force's own check of a route, by a human there. `verifiedOn` is an ISO day. */
export type Check = { readonly verifiedOn: string; readonly owner: string }

/** Rule 15, as settings: days after which a check is old, and after which the route is hidden. */
export type Ages = { readonly crisis: number; readonly flag: number; readonly hide: number }
export const defaultAges: Ages = { crisis: 30, flag: 90, hide: 180 }

/** How a route may stand on a page of one force today. */
export type Standing = {
  readonly shows: boolean
  /** Whether phone and text numbers may be read and rung. Never true for a number nobody at a live force has checked. */
  readonly numberShows: boolean
  readonly check:
    | {
        readonly kind: 'never'
        /** General knowledge that nobody read on a page. */ readonly recall: boolean
      }
    | { readonly kind: 'fresh' | 'old'; readonly verifiedOn: string; readonly owner: string }
}

/**
 * Rule 15 and the go-live rule of the reference data:
 * - a row known only by `recall` shows its number to a live force's workforce once a human there has checked it, not before;
 *   a demonstration and a force that prepares show it, marked;
 * - a check older than `flag` days (`crisis` days for crisis lines) is said to be old; older than `hide` days hides the
 *   route, but never a crisis line: its owner is chased instead.
 *
 * @param today the day in London, ISO
 */
export const standingOf = (
  route: Route,
  stage: Force['stage'],
  check: Check | undefined,
  today: string,
  ages: Ages = defaultAges,
): Standing => {
  if (!check) {
    const recall = route.confidence === 'recall'
    return { shows: true, numberShows: !(recall && stage === 'live'), check: { kind: 'never', recall } }
  }
  const age = daysBetween(check.verifiedOn, today)
  const crisis = isCrisis(route)
  const old = age > (crisis ? ages.crisis : ages.flag)
  const shows = crisis || age <= ages.hide
  return { shows, numberShows: shows, check: { kind: old ? 'old' : 'fresh', ...check } }
}

/** The ISO day in London: a check made at 00:30 in summer counts for the day people there would say. */
export const londonDay = (now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString()
