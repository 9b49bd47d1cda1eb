import { settingOf } from '../../forces/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { hoursAhead } from '../queries.ts'
import { midnightOf, wallAt, weekdayOf } from '../london.ts'
import type { Span } from '../duty.ts'

const quarter = 15 * 60_000
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** From a value to before another, round the end where the second is the smaller one. */
const within = (at: number, from: number, to: number): boolean =>
  from <= to ? from <= at && at < to : at >= from || at < to

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Whether a London moment is out of hours, by the setting's words: `22:00-07:00` is a time of day, `Sat-Sun` are days of the week. */
export const isOutOfHours = (rules: readonly string[], moment: number): boolean => {
  const wall = wallAt(moment)
  const minute = (wall - midnightOf(wall)) / 60_000
  const weekday = weekdayOf(wall)
  return rules.some(rule => {
    const [from = '', to = from] = rule.split('-')
    if (!from.includes(':')) {
      const [first, last] = [days.indexOf(from) + 1, days.indexOf(to) + 1]
      return first > 0 && last > 0 && within(weekday, first, last + 1)
    }
    return within(minute, minutesOf(from), minutesOf(to))
  })
}

/** Minutes out of hours among all minutes of these spans, by quarters of an hour. */
export const outOfHoursIn = (
  rules: readonly string[],
  spans: readonly Span[],
): { minutes: number; of: number } => {
  let [minutes, of] = [0, 0]
  for (const { from, to } of spans) {
    for (let at = from; at < to; at += quarter) {
      of += 15
      if (isOutOfHours(rules, at)) minutes += 15
    }
  }
  return { minutes, of }
}

/** How much of the hours ahead of this supporter is at night or at weekends, in minutes. */
export const outOfHoursOf = async (
  tx: Tx,
  person: string,
  now: Date,
): Promise<{ minutes: number; of: number }> => {
  const spans = (await hoursAhead(tx, [person])).get(person) ?? []
  const ahead = spans.filter(span => span.to > now.getTime())
  return outOfHoursIn(await settingOf(tx, 'out-of-hours'), ahead)
}
