import type { Duty } from '../src/supporters/index.ts'

const days = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const
type Day = keyof typeof days

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** `week('fri sat', '22:00', '06:00')`: the same hours on each of these days; an earlier end is the next morning's. */
const week = (on: string, from: string, to: string): readonly Duty[] =>
  on.split(' ').map(day => {
    const [start, end] = [minutesOf(from), minutesOf(to)]
    return { day: days[day as Day], start, minutes: end > start ? end - start : end - start + 1440 }
  })

const workdays = 'mon tue wed thu fri'

/**
 * The weeks that Westvale's supporters keep. By day somebody is always on; by night too, but for one: from Tuesday 22:00 to
 * Wednesday 06:00 nobody is awake, because a force has such a night and the way in must say so.
 */
export const weeks: Readonly<Record<string, readonly Duty[]>> = {
  'earlies-a': week('mon tue wed', '06:00', '14:00'),
  'earlies-b': week('thu fri sat sun', '06:00', '14:00'),
  'lates-a': week('mon tue wed', '14:00', '22:00'),
  'lates-b': week('thu fri', '14:00', '22:00'),
  'weekend-lates': week('sat sun', '14:00', '22:00'),
  'nights-weekend': week('fri sat', '22:00', '06:00'),
  'nights-sunday': week('sun mon', '22:00', '06:00'),
  'nights-midweek': week('wed thu', '22:00', '06:00'),
  'weekend-days': week('sat sun', '08:00', '18:00'),
  'office-early': week(workdays, '07:00', '15:00'),
  office: week(workdays, '09:00', '17:00'),
  'office-late': week(workdays, '10:00', '18:00'),
  lunch: week('mon wed fri', '12:00', '14:00'),
  evenings: week('mon thu', '18:00', '21:00'),
  'tuesday-evening': week('tue', '18:00', '21:30'),
}

/** The night nobody covers: it begins on this weekday. */
export const gapNight = { weekday: days.tue, from: minutesOf('22:00'), to: minutesOf('06:00') }
