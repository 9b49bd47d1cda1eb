/**
 * Duty hours: who is on now, who is next, and what a person on the way in is told about it. Weekly rows in London time; a
 * duty begins the first time the clock shows its start and ends the last time the clock still shows less than its end, so
 * that "here until 02:00" stays true in the night the clocks go back. `supporters.on_duty` is the same rule in SQL.
 * Isomorphic: the colleague's page works it out on the device.
 */
import { firstMoment, lastMoment, midnightOf, wallAt, weekdayOf } from './london.ts'

/** One weekly duty. `weekday` 1 Monday to 7 Sunday, the day it begins; `start` minutes after midnight; a night runs on. */
export type Duty = { readonly weekday: number; readonly start: number; readonly minutes: number }

/** From (inclusive) to (exclusive), as `Date.getTime()`. */
export type Span = { readonly from: number; readonly to: number }

const minute = 60_000
const day = 24 * 60 * minute

/** How far ahead the rules look: a week and a day covers every weekly row once more. */
const daysAhead = 8

/** The spans of these duties around a moment, overlapping and touching ones joined, in order. */
export const dutySpans = (duties: readonly Duty[], now: Date): Span[] => {
  const today = midnightOf(wallAt(now.getTime()))
  const spans: Span[] = []
  for (let ahead = -1; ahead <= daysAhead; ahead++) {
    const midnight = today + ahead * day
    const weekday = weekdayOf(midnight)
    for (const duty of duties) {
      if (duty.weekday !== weekday) continue
      const start = midnight + duty.start * minute
      const span = { from: firstMoment(start), to: lastMoment(start + duty.minutes * minute) }
      // A duty wholly inside the hour that spring leaves out does not take place.
      if (span.from < span.to) spans.push(span)
    }
  }
  return joined(spans)
}

const joined = (spans: Span[]): Span[] => {
  const result: Span[] = []
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}

/** Whether somebody with these duties is on at this moment. */
export const onDutyAt = (duties: readonly Duty[], now: Date): boolean =>
  current(dutySpans(duties, now), now) !== undefined

const current = (spans: readonly Span[], now: Date): Span | undefined =>
  spans.find(span => span.from <= now.getTime() && now.getTime() < span.to)

/** What a card says of somebody: on now and until when, or when next, or nothing known. */
export type OnOff =
  | { readonly kind: 'on'; readonly until: Date }
  | { readonly kind: 'off'; readonly next: Date }
  | { readonly kind: 'unknown' }

/** On now and until when, or when next. The next duty begins after now; a supporter without rows is `unknown`. */
export const nextDuty = (duties: readonly Duty[], now: Date): OnOff => {
  const spans = dutySpans(duties, now)
  const on = current(spans, now)
  if (on) return { kind: 'on', until: new Date(on.to) }
  const next = spans.find(span => span.from > now.getTime())
  return next ? { kind: 'off', next: new Date(next.from) } : { kind: 'unknown' }
}

/** What the way in says: somebody is here (`until` absent: no end within a week), nobody is until, or nobody ever. */
export type Cover =
  | { readonly kind: 'here'; readonly until?: Date }
  | { readonly kind: 'nobody'; readonly next?: Date }

/**
 * The cover of everybody together: the end is the end of unbroken cover, whoever gives it. Hand in the duties of eligible
 * supporters only; a lapsed supporter's hours promise nothing.
 */
export const coverOf = (duties: readonly Duty[], now: Date): Cover => {
  const state = nextDuty(duties, now)
  if (state.kind === 'unknown') return { kind: 'nobody' }
  if (state.kind === 'off') return { kind: 'nobody', next: state.next }
  const endless = state.until.getTime() - now.getTime() >= 7 * day
  return endless ? { kind: 'here' } : { kind: 'here', until: state.until }
}

/** Duties as the form and the database take them: a whole quarter of an hour, at most a day long. */
export const isDuty = (duty: Duty): boolean =>
  [1, 2, 3, 4, 5, 6, 7].includes(duty.weekday) &&
  duty.start >= 0 &&
  duty.start < 1440 &&
  duty.start % 15 === 0 &&
  duty.minutes > 0 &&
  duty.minutes <= 1440 &&
  duty.minutes % 15 === 0
