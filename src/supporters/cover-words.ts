/** Cover and duty as sentences. Times are London times; a moment further away than the coming night carries its weekday. */
import { dayTimeText, timeText, type Lang } from '../platform/text.ts'
import type { Cover, OnOff } from './duty.ts'
import { londonDay } from './london.ts'
import { text } from './text.ts'

const sixteenHours = 16 * 60 * 60 * 1000

// "until 06:00" is plain for the coming hours; "until 06:00" three days away would be a false promise.
const untilText = (moment: Date, now: Date, lang: Lang): string =>
  moment.getTime() - now.getTime() <= sixteenHours ? timeText(moment) : dayTimeText(moment, lang)

/**
 * The line on top of the way in: "Peer supporters are here until 22:00." or "Nobody here is awake until 06:00.", which a page
 * follows with `text(lang).theseAre` and the crisis block. It never promises more than the duty rows.
 */
export const coverLine = (cover: Cover, now: Date, lang: Lang): string => {
  const t = text(lang)
  if (cover.kind === 'here')
    return cover.until ? t.coverHereUntil(untilText(cover.until, now, lang)) : t.coverHere
  return cover.next ? t.coverNobodyUntil(untilText(cover.next, now, lang)) : t.coverNobody
}

/** What a card says of one supporter's hours: "On now, until 22:00", "Next on duty tomorrow at 06:00", "Next on duty Thursday 14:00". */
export const dutyLine = (state: OnOff, now: Date, lang: Lang): string => {
  const t = text(lang)
  if (state.kind === 'unknown') return t.onUnknown
  if (state.kind === 'on') return t.onUntil(untilText(state.until, now, lang))
  const { next } = state
  if (londonDay(next) === londonDay(now)) return t.onNext(t.today(timeText(next)))
  const isTomorrow = londonDay(next) === londonDay(new Date(now.getTime() + 24 * 60 * 60 * 1000))
  return t.onNext(isTomorrow ? t.tomorrow(timeText(next)) : dayTimeText(next, lang))
}
