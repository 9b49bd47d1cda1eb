/** Names, mail addresses, numbers and languages as people write them in sheets. Pure. */
import { cellText, plain, type Cell } from './cells.ts'
import { mailShape } from './targets.ts'

export type Name = { readonly first: string; readonly surname: string }

const titles =
  /^(pc|ps|ds|dc|di|dci|insp|inspector|sgt|sergeant|supt|superintendent|ch insp|chief inspector|t|a|pcso|sc|cpl|mr|mrs|ms|miss|mx|dr|prof|rev|constable)\.?(\/|\s+)/i
const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'la',
  'le',
  'al',
  'el',
  'ap',
  'ab',
  'ferch',
  'bin',
  'st',
])

/** "Marlow, Sam", "PC 1234 Sam Marlow", "MARLOW Sam", "Sam Marlow": the first name and the surname; `undefined` for one word alone. */
export const nameIn = (words: string): Name | undefined => {
  const bare = withoutTitles(words)
  const [before = '', after] = bare.split(',').map(part => part.trim())
  if (after !== undefined && after !== '') return { first: cased(after), surname: cased(before) }
  const parts = bare.split(/\s+/).filter(part => part !== '')
  const loud = parts.findIndex(part => /^[\p{Lu}'’-]{3,}$/u.test(part))
  if (loud === 0 && parts.length > 1 && parts.slice(1).every(part => !/^[\p{Lu}'’-]{3,}$/u.test(part)))
    return { first: parts.slice(1).join(' '), surname: cased(parts[0] ?? '') }
  if (parts.length < 2) return undefined
  let from = parts.length - 1
  while (from > 1 && particles.has((parts[from - 1] ?? '').toLowerCase())) from--
  return { first: cased(parts.slice(0, from).join(' ')), surname: cased(parts.slice(from).join(' ')) }
}

const withoutTitles = (words: string): string => {
  let rest = words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\([^)]*\)/g, '')
    .replace(/\b\d{2,6}\b/g, '')
    .trim()
  while (titles.test(rest)) rest = rest.replace(titles, '')
  return rest.replaceAll(/\s+/g, ' ').trim()
}

/** A name all in capitals, or all small, as one writes it: "O'NEILL" is "O'Neill". A name with both is somebody's own. */
export const cased = (name: string): string =>
  name !== name.toUpperCase() && name !== name.toLowerCase()
    ? name
    : name
        .toLowerCase()
        .replaceAll(
          /(^|[\s'’-])(\p{L})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        )

/** The address in a cell, in small letters: also out of `Sam <sam@x.example>` and `mailto:`. `undefined` when it is none. */
export const mailIn = (cell: Cell | undefined): string | undefined => {
  const words = cellText(cell).replace(/^mailto:/i, '')
  const inside = /<([^>]+)>/.exec(words)?.[1] ?? words
  const mail = inside.trim().toLowerCase()
  return mailShape.test(mail) && mail.length <= 200 ? mail : undefined
}

/** A British number with its 0, which Excel drops and +44 replaces; `undefined` when it is none. */
export const numberIn = (cell: Cell | undefined): string | undefined => {
  const digits = cellText(cell).replaceAll(/\(0\)|[^\d+]/g, '')
  const home = digits.replace(/^(\+44|0044)/, '0')
  const whole = /^[1237]\d{9}$/.test(home) ? `0${home}` : home
  return /^0\d{9,10}$/.test(whole) ? `${whole.slice(0, 5)} ${whole.slice(5)}` : undefined
}

export const isYes = (cell: Cell | undefined): boolean =>
  cell === true || /^(y|yes|true|1|x|✓|✔|ydy|ie|oes|iawn)$/i.test(cellText(cell))

/** The languages somebody speaks with colleagues. A column of yes and no is about Welsh: everybody has English. */
export const languagesIn = (cell: Cell | undefined): ('en' | 'cy')[] => {
  const words = plain(cellText(cell))
  return isYes(cell) || /\b(welsh|c(h)?ymraeg|cy|bilingual|dwyieithog|fluent|rhugl)\b/.test(words)
    ? ['en', 'cy']
    : ['en']
}

/** How many, in a cell of tallies; 0 for nothing, `undefined` for what is no number. */
export const tallyIn = (cell: Cell | undefined): number | undefined => {
  const words = cellText(cell)
  if (words === '' || /^[-–—]$/.test(words)) return 0
  return /^\d{1,5}(\.0+)?$/.test(words) ? Number(words) : undefined
}

export const importedRoles = ['supporter', 'champion', 'supervisor'] as const
export type ImportedRole = (typeof importedRoles)[number]

/**
 * What somebody is in the network; where nothing is said, a supporter. A supervisor who listens to nobody is no supporter. Nobody becomes
 * coordinator, lead, auditor or editor by a sheet, whoever is only that is nothing here: they are named by a person who looks.
 */
export const rolesIn = (cell: Cell | undefined): ImportedRole[] => {
  const words = plain(cellText(cell))
  const is = (pattern: RegExp) => pattern.test(words)
  const found: ImportedRole[] = []
  const isChampion = is(/\b(champion|hyrwyddwr)/)
  const isSupervisor = is(/\b(supervisor|goruchwyliwr)/)
  const isKeeper = is(/\b(co ?ordinator|lead|auditor|editor|cydlynydd|arweinydd|archwilydd|golygydd)/)
  if (isChampion || is(/\b(supporter|cefnogwr|volunteer)/) || !(isSupervisor || isKeeper))
    found.push('supporter')
  if (isChampion) found.push('champion')
  if (isSupervisor) found.push('supervisor')
  return found
}
