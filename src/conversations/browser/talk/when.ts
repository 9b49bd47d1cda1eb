import { insideText } from './inside-text.ts'
import { dateText, dayTimeText, timeText, type Lang } from '../../../platform/text.ts'
import { londonDay } from '../../../supporters/london.ts'

const day = 24 * 60 * 60_000

/** "today at 14:00", "tomorrow at 06:00", "on Thursday 14:00": as it stands inside a sentence. */
export const soonText = (at: Date, now: Date, lang: Lang): string => {
  const t = insideText(lang).waiting
  if (londonDay(at) === londonDay(now)) return t.today(timeText(at))
  if (londonDay(at) === londonDay(new Date(now.getTime() + day))) return t.tomorrow(timeText(at))
  return at.getTime() - now.getTime() < 6 * day
    ? t.onDay(dayTimeText(at, lang))
    : t.onDate(dateText(at, lang))
}

/** What stands after "until": "22:00" today, "Thursday 14:00" later; undefined where no end is in sight. */
export const untilText = (at: Date, now: Date, lang: Lang): string | undefined => {
  if (at.getTime() - now.getTime() > 6 * day) return undefined
  return londonDay(at) === londonDay(now) ? timeText(at) : dayTimeText(at, lang)
}

/** Until when a conversation is kept after its last message. */
export const keptUntil = (lastMinute: number, days: number): Date =>
  new Date(lastMinute * 60_000 + days * day)

/** Two times for a calendar: some hours after the next step, and tomorrow morning. */
export const appointmentTimes = (next: Date | undefined, now: Date): Date[] => {
  const half = 30 * 60_000
  const soon = new Date(Math.ceil(((next ?? now).getTime() + 3 * 60 * 60_000) / half) * half)
  const morning = new Date(`${londonDay(new Date(now.getTime() + day))}T09:30:00Z`)
  // 09:30 in London: an hour earlier by UTC in summer.
  const shift = Number(timeText(morning).slice(0, 2)) - 9
  const tomorrow = new Date(morning.getTime() - shift * 60 * 60_000)
  return soon.getTime() === tomorrow.getTime() ? [soon] : [soon, tomorrow]
}
