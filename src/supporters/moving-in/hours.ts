/**
 * Duty hours in a cell, in English or Welsh: "Mon 07:00-15:00; Fri-Sat 22:00-06:00" for a week, and for any other cycle
 * "Every 10 days from 2026-11-02: 1 07:00-15:00; 2 07:00-15:00". Read and written by the same rules.
 */
import type { Lang } from '../../platform/text.ts'
import { aMonday, cycleDay, isPattern, weekly, type Duty, type Pattern } from '../shifts.ts'

const days: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  cy: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
}

const weekdayIn = (word: string): number => {
  const start = word.trim().toLowerCase().slice(0, 3)
  const at = (lang: Lang) => days[lang].findIndex(day => day.toLowerCase().slice(0, 3) === start)
  return Math.max(at('en'), at('cy')) + 1
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const inOrder = (a: Duty, b: Duty) => a.day - b.day || a.start - b.start

const stretch = ({ start, minutes }: Duty): string =>
  `${clock(start)}-${start + minutes === 1440 ? '24:00' : clock(start + minutes)}`

/** A week that begins on another day than Monday, by the names of its days. */
const asWeek = ({ days: length, from, duties }: Pattern): Duty[] => {
  const ahead = cycleDay({ days: 7, from: aMonday }, from) - 1
  return length === 7 ? duties.map(duty => ({ ...duty, day: ((duty.day - 1 + ahead) % 7) + 1 })) : []
}

/** A pattern as words, the same ones `patternIn` reads. */
export const patternWords = (pattern: Pattern, lang: Lang): string => {
  if (pattern.duties.length === 0) return ''
  if (pattern.days === 7)
    return asWeek(pattern)
      .sort(inOrder)
      .map(duty => `${days[lang][duty.day - 1] ?? ''} ${stretch(duty)}`)
      .join('; ')
  const each = pattern.duties.toSorted(inOrder).map(duty => `${duty.day} ${stretch(duty)}`)
  const begins = lang === 'en' ? `Every ${pattern.days} days from` : `Bob ${pattern.days} diwrnod o`
  return `${begins} ${pattern.from}: ${each.join('; ')}`
}

const minutesIn = (words: string): number | undefined => {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/.exec(words.trim().toLowerCase())
  if (!found) return undefined
  const [, hour = '', minute = '0', half] = found
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0)
  return hours <= 24 && Number(minute) < 60 ? hours * 60 + Number(minute) : undefined
}

const span = /^(.+?)[\s:]+(\d[\d:.]*\s*(?:am|pm)?)\s*(?:-|–|to|i)\s*(\d[\d:.]*\s*(?:am|pm)?)$/i

/** The hours of each part, on the days that `dayIn` finds in it; a range of days goes round the end of the cycle. */
const dutiesIn = (words: string, length: number, dayIn: (word: string) => number): Duty[] | undefined => {
  const found: Duty[] = []
  for (const part of words.split(/[;\n]|,(?=\s*\p{L})/u).map(each => each.trim())) {
    if (part === '') continue
    const read = span.exec(part)
    const [start, end] = [minutesIn(read?.[2] ?? ''), minutesIn(read?.[3] ?? '')]
    const [from, to] = (read?.[1] ?? '').split(/-|–| to | i /).map(dayIn)
    if (start === undefined || end === undefined || !from || to === 0) return undefined
    const minutes = end > start ? end - start : end + 1440 - start
    for (let ahead = 0; ahead <= ((to ?? from) - from + length) % length; ahead++)
      found.push({ day: ((from - 1 + ahead) % length) + 1, start, minutes })
  }
  return found
}

/** The pattern in such words; `undefined` when any part of it is something else. Nothing is a week without hours. */
export const patternIn = (words: string): Pattern | undefined => {
  const cycle = /^(?:every|bob)\s+(\d+)\s+\S+\s+(?:from|o)\s+(\d{4}-\d{2}-\d{2})\s*:(.*)$/is.exec(
    words.trim(),
  )
  const length = cycle ? Number(cycle[1]) : 7
  if (length < 1 || length > 100) return undefined
  const duties = cycle
    ? dutiesIn(cycle[3] ?? '', length, word => (/^\d+$/.test(word.trim()) ? Number(word) : 0))
    : dutiesIn(words, length, weekdayIn)
  if (!duties) return undefined
  const pattern = cycle ? { days: length, from: cycle[2] ?? '', duties } : weekly(duties)
  const isTwice = new Set(duties.map(({ day, start }) => `${day} ${start}`)).size < duties.length
  return isPattern(pattern) && !isTwice ? pattern : undefined
}
