/** One row of a sheet as a person, or why it is none. Pure. */
import { weekly } from '../shifts.ts'
import { cellText, isBlank, type Cell } from './cells.ts'
import { askedOf, dayIn, type Asked, type DayAnswers } from './days.ts'
import type { Entry, Problem, Remark, RowRead, Said } from './entry.ts'
import { patternIn } from './hours.ts'
import { edgeOf, isDayTarget, targetOfHeading, type DayTarget, type Target } from './targets.ts'
import { cased, isYes, languagesIn, mailIn, nameIn, numberIn, rolesIn, tallyIn } from './words.ts'

/** How a sheet is to be read: which column is what, and what was found and answered about its days. */
export type Reading = {
  readonly columns: readonly (Target | undefined)[]
  readonly asked: ReadonlyMap<number, Asked>
  readonly answers: Readonly<Record<string, DayAnswers>>
  readonly today: string
}

/** Looks at every column of days once. */
export const readingOf = (
  body: readonly (readonly Cell[])[],
  columns: readonly (Target | undefined)[],
  answers: Reading['answers'],
  today: string,
): Reading => ({
  columns,
  answers,
  today,
  asked: new Map(
    columns.flatMap((target, at) =>
      isDayTarget(target) ? [[at, askedOf(body.map(row => row[at]))] as const] : [],
    ),
  ),
})

const isTotal = (row: readonly Cell[]): boolean =>
  row.some(cell => /^(sub|grand|overall )?\s?-?(total|totals|cyfanswm)\b/i.test(cellText(cell)))

/** Somebody, or why not. */
export const readRow = (cells: readonly Cell[], row: number, reading: Reading): RowRead => {
  const filled = cells.filter(cell => !isBlank(cell))
  if (filled.length === 0) return { kind: 'blank' }
  const cell = (target: Target): Cell => cells[reading.columns.indexOf(target)] ?? null
  const hasMail = cellText(cell('mail')).includes('@')
  const value = cellText(filled[0])
  if (!hasMail && isTotal(cells)) return { kind: 'aside', row, why: 'total', value }
  const areHeadings = filled.length > 1 && filled.every(each => targetOfHeading(cellText(each)) !== undefined)
  if (!hasMail && (areHeadings || isLonely(filled))) return { kind: 'aside', row, why: 'heading', value }
  return personIn(cells, row, reading, cell)
}

/** One lonely word in a row: "North Division". A lonely name is somebody whose row was never filled in, and is reported as such. */
const isLonely = (filled: readonly Cell[]): boolean =>
  filled.length === 1 &&
  (nameIn(cellText(filled[0])) === undefined ||
    /\b(division|district|team|area|section)\b/i.test(cellText(filled[0])))

const personIn = (
  cells: readonly Cell[],
  row: number,
  reading: Reading,
  cell: (target: Target) => Cell,
): RowRead => {
  const text = (target: Target) => cellText(cell(target))
  const problems: Said<Problem>[] = []
  const remarks: Said<Remark>[] = []
  const name = nameOfRow(text, problems)
  const mail = mailIn(cell('mail'))
  if (mail === undefined)
    problems.push({ code: text('mail') === '' ? 'no-mail' : 'bad-mail', value: text('mail') })
  const days = daysIn(cells, reading, problems, remarks)
  const shown = [text('name'), `${text('first')} ${text('surname')}`.trim(), text('mail')]
  if (problems.length > 0 || !mail || !name)
    return { kind: 'unread', row, name: shown.find(words => words !== '') ?? '', problems }
  const entry: Entry = {
    row,
    mail,
    ...name,
    rank: text('rank'),
    station: text('station'),
    district: text('district'),
    languages: languagesIn(cell('languages')),
    roles: rolesIn(cell('roles')),
    days,
    supervisor: text('supervisor'),
    champion: text('champion'),
    ...reachIn(cell, remarks),
  }
  return { kind: 'person', entry, remarks, tally: tallyOf(cells, reading, remarks) }
}

/** How and when somebody is reached; what cannot be read of it is left out, and said. */
const reachIn = (
  cell: (target: Target) => Cell,
  remarks: Said<Remark>[],
): Pick<Entry, 'number' | 'showsNumber' | 'duty'> => {
  const [number, hours] = [cellText(cell('number')), cellText(cell('duty'))]
  const rung = numberIn(cell('number'))
  const duty = patternIn(hours)
  if (number !== '' && !rung) remarks.push({ code: 'number', value: number })
  if (!duty) remarks.push({ code: 'duty', value: hours })
  return {
    number: rung ?? null,
    showsNumber: rung !== undefined && isYes(cell('shows-number')),
    duty: duty ?? weekly([]),
  }
}

const nameOfRow = (text: (target: Target) => string, problems: Said<Problem>[]) => {
  const [whole, first, surname] = [text('name'), text('first'), text('surname')]
  const name =
    first !== '' && surname !== '' ? { first: cased(first), surname: cased(surname) } : nameIn(whole)
  if (!name)
    problems.push(
      whole === '' && first === '' && surname === ''
        ? { code: 'no-name' }
        : { code: 'one-name', value: whole || first || surname },
    )
  else if (name.first.length > 60 || name.surname.length > 60)
    problems.push({ code: 'too-long', value: name.surname })
  return name
}

const daysIn = (
  cells: readonly Cell[],
  { columns, asked, answers, today }: Reading,
  problems: Said<Problem>[],
  remarks: Said<Remark>[],
): Entry['days'] => {
  const days: Partial<Record<DayTarget, string | null>> = {}
  for (const [column, target] of columns.entries()) {
    if (!isDayTarget(target)) continue
    const value = cellText(cells[column])
    const day = dayIn(
      cells[column],
      asked.get(column) ?? { questions: [] },
      answers[column] ?? {},
      edgeOf(target),
    )
    if (day === undefined) problems.push({ code: 'day', column, value })
    // What is to take place has not taken place: a booked course trains nobody yet.
    else if (day !== null && day > today && edgeOf(target) === 'on')
      remarks.push({ code: 'future', column, value })
    else days[target] = day
  }
  return days
}

const tallyOf = (cells: readonly Cell[], { columns }: Reading, remarks: Said<Remark>[]): number =>
  columns.reduce((sum, target, column) => {
    if (target !== 'past-contacts') return sum
    const tally = tallyIn(cells[column])
    if (tally === undefined) remarks.push({ code: 'tally', column, value: cellText(cells[column]) })
    return sum + (tally ?? 0)
  }, 0)
