import { nextDuty, type Span } from '../duty.ts'
import { firstMoment, midnightOf, wallAt } from '../london.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** Mail to somebody without hours of duty goes between these, on the London clock. */
const fromHour = 8
const toHour = 20

/** Nobody waits longer than this for a reminder, whatever their shifts. */
const longest = day

/**
 * When a reminder may reach somebody (rule 14: off duty means quiet): now when they are on, otherwise at the start of their next
 * duty. Somebody who has no hours, or none within a day, gets it in the day.
 */
export const kindMoment = (hours: readonly Span[], now: Date): Date => {
  const state = nextDuty(hours, now)
  if (state.kind === 'on') return now
  if (state.kind === 'off' && state.next.getTime() - now.getTime() <= longest) return state.next
  return inTheDay(now)
}

/** Now between 8 and 20, otherwise at the next 8 o'clock. */
export const inTheDay = (now: Date): Date => {
  const wall = wallAt(now.getTime())
  const midnight = midnightOf(wall)
  if (wall < midnight + fromHour * hour) return new Date(firstMoment(midnight + fromHour * hour))
  if (wall < midnight + toHour * hour) return now
  return new Date(firstMoment(midnight + day + fromHour * hour))
}

/** Nine in the morning of a London day, "2026-11-25": when a date's warning is looked at. */
export const morningOf = (london: string): Date => new Date(firstMoment(Date.parse(`${london}T09:00:00Z`)))
