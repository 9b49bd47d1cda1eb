/**
 * Who is on duty now, who is next, and what a person on the way in is told about it. Pattern, leave and extra hours are spans of
 * time by then (`shifts.ts`), so this is small. Isomorphic: the colleague's page works it out on the device, hour after hour.
 */

/** From (inclusive) to (exclusive), as `Date.getTime()`. A list of them is in order, and none touches the next. */
export type Span = { readonly from: number; readonly to: number }

/** How far ahead a list of spans looks, in days. */
export const daysAhead = 14

const day = 24 * 60 * 60 * 1000

const current = (spans: readonly Span[], now: Date): Span | undefined =>
  spans.find(span => span.from <= now.getTime() && now.getTime() < span.to)

/** Whether somebody with these hours is on at this moment. */
export const onDutyAt = (spans: readonly Span[], now: Date): boolean => current(spans, now) !== undefined

/** What a card says of somebody: on now and until when, or when next, or nothing known for as far as the list looks. */
export type OnOff =
  | { readonly kind: 'on'; readonly until: Date }
  | { readonly kind: 'off'; readonly next: Date }
  | { readonly kind: 'unknown' }

/** On now and until when, or when next. The next duty begins after now. */
export const nextDuty = (spans: readonly Span[], now: Date): OnOff => {
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
 * The cover of everybody together: the end is the end of unbroken cover, whoever gives it. Hand in the hours of eligible
 * supporters only (`coverSpans`); a lapsed supporter's hours promise nothing.
 */
export const coverOf = (spans: readonly Span[], now: Date): Cover => {
  const state = nextDuty(spans, now)
  if (state.kind === 'unknown') return { kind: 'nobody' }
  if (state.kind === 'off') return { kind: 'nobody', next: state.next }
  const endless = state.until.getTime() - now.getTime() >= 7 * day
  return endless ? { kind: 'here' } : { kind: 'here', until: state.until }
}

/** Spans in order, overlapping and touching ones joined. */
export const joined = (spans: readonly Span[]): Span[] => {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}

/** Spans as they travel: the minute they begin, since 1970, and how many minutes they last. */
export type PackedSpan = readonly [minute: number, minutes: number]

export const packSpans = (spans: readonly Span[]): PackedSpan[] =>
  spans.map(({ from, to }) => [from / 60_000, (to - from) / 60_000])

export const unpackSpans = (packed: readonly PackedSpan[]): Span[] =>
  packed.map(([minute, minutes]) => ({ from: minute * 60_000, to: (minute + minutes) * 60_000 }))
