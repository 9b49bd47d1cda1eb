/**
 * Days as people write them. What can mean two things is never guessed: the column is asked about once, and until then such a cell
 * has no day.
 */
import { cellText, type Cell } from './cells.ts'
import { dayOf, formOf, type Form, type Order } from './day-forms.ts'

/** What was answered about one column of days. `swapped`: Excel took day for month where it could. */
export type DayAnswers = {
  readonly order?: Order | undefined
  readonly month?: 'month' | 'leave' | undefined
  readonly swapped?: 'keep' | 'swap' | undefined
}
export type DayQuestion = keyof DayAnswers

/** What has to be asked about a column, each with a cell that shows why; `settled`: the order that the column itself shows. */
export type Asked = {
  readonly questions: readonly { readonly about: DayQuestion; readonly example: string }[]
  readonly settled?: { readonly order: Order; readonly example: string }
}

/** Looks at a whole column of days once. */
export const askedOf = (cells: readonly (Cell | undefined)[]): Asked => {
  const all = cells.map(cell => ({ cell, form: formOf(cell) }))
  const first = (is: (form: Form, cell: Cell | undefined) => boolean): string | undefined => {
    const found = all.find(({ form, cell }) => is(form, cell))
    return found && cellText(found.cell)
  }
  const shown = (order: Order) => first(form => form.kind === 'day' && form.shows === order)
  const [dmy, mdy] = [shown('dmy'), shown('mdy')]
  const either = first(form => form.kind === 'either')
  const bare = first(form => form.kind === 'month' && form.bare)
  const order = dmy !== undefined && mdy === undefined ? 'dmy' : mdy !== undefined && !dmy ? 'mdy' : undefined
  const isOpen = either !== undefined && order === undefined
  const swapped = swappedExample(all)
  return {
    questions: [
      ...(isOpen ? [{ about: 'order' as const, example: either }] : []),
      ...(bare === undefined ? [] : [{ about: 'month' as const, example: bare }]),
      ...(swapped === undefined ? [] : [{ about: 'swapped' as const, example: swapped }]),
    ],
    ...(either !== undefined &&
      order && { settled: { order, example: (order === 'dmy' ? dmy : mdy) ?? '' } }),
  }
}

/**
 * An Excel set to American days turns 03/04/2024 into the fourth of March by itself and leaves 23/04/2024 as words. Then every real
 * day of the column could be read the other way round, and everything left as words could not.
 */
const swappedExample = (all: readonly { cell: Cell | undefined; form: Form }[]): string | undefined => {
  const real = all.filter(({ cell }) => typeof cell === 'object' && cell !== null)
  const words = all.filter(({ cell, form }) => typeof cell === 'string' && form.kind === 'day' && form.shows)
  const both = all.some(({ cell, form }) => typeof cell === 'string' && form.kind === 'either')
  const canTurn = real.every(({ cell }) => Number(cellText(cell).slice(8)) <= 12)
  return real.length >= 3 && words.length > 0 && !both && canTurn ? cellText(real[0]?.cell) : undefined
}

/** Day and month changed places; a day that cannot is itself. */
const turned = (day: string): string =>
  dayOf(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7))) ?? day

/**
 * The day a cell means, given what its column was asked: `null` for nothing there, `undefined` when it cannot be read. Of a month the
 * first day is meant where something was done, and the last where something holds until then: never longer than what was written.
 */
export const dayIn = (
  cell: Cell | undefined,
  asked: Asked,
  answers: DayAnswers,
  edge: 'on' | 'until',
): string | null | undefined => {
  const form = formOf(cell)
  if (form.kind === 'none') return null
  if (form.kind === 'day')
    return answers.swapped === 'swap' && typeof cell === 'object' ? turned(form.day) : form.day
  if (form.kind === 'either') {
    const order = asked.settled?.order ?? answers.order
    return order && form[order]
  }
  if (form.kind === 'month') {
    if (form.bare && answers.month !== 'month') return undefined
    const [year = 0, month = 0] = form.month.split('-').map(Number)
    return edge === 'on' ? `${form.month}-01` : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  }
  return undefined
}
