/** What comes in by the forms of moving in. */
import type { Ask } from '../../platform/http/door.ts'
import type { Form } from '../../platform/http/form.ts'
import { matchKinds, type Choices } from './choices.ts'
import { plain } from './cells.ts'
import type { DayAnswers } from './days.ts'
import { readPasted, readUpload, type ReadSheets } from './read-sheet.ts'
import { targets, type Target } from './targets.ts'

/** The file that was sent, or else the cells that were pasted. */
export const postedSheet = async (ask: Ask): Promise<ReadSheets> => {
  const headers = { 'content-type': ask.request.headers.get('content-type') ?? '' }
  const sent = await new Response(await ask.body(), { headers }).formData().catch(() => new FormData())
  const file = sent.get('file')
  if (file instanceof File && file.size > 0) return readUpload(new Uint8Array(await file.arrayBuffer()))
  return readPasted((await ask.form()).values['cells'] ?? '')
}

const one = <Value extends string>(all: readonly Value[], value: string | undefined): Value | undefined =>
  all.find(each => each === value)

/** Where the headings are, chosen anew: what was said about columns and days of before goes with it. */
export const choicesAnew = (form: Form, before: Choices): Choices => {
  const sheet = Number(form.values['sheet'] ?? before.sheet)
  const row = Number(form.values['row'] ?? 1) - 1
  const isOther = sheet !== before.sheet
  const { sheet: _sheet, headings: _headings, columns: _columns, ...rest } = before
  return {
    ...rest,
    sheet: Number.isInteger(sheet) && sheet >= 0 ? sheet : before.sheet,
    // In another sheet the headings are looked for again.
    ...(!isOther &&
      Number.isInteger(row) &&
      row >= 0 && { headings: { row, two: form.values['two'] === 'yes' } }),
    days: {},
  }
}

const answersIn = (form: Form, column: number): DayAnswers => ({
  order: one(['dmy', 'mdy'], form.values[`order${column}`]),
  month: one(['month', 'leave'], form.values[`month${column}`]),
  swapped: one(['keep', 'swap'], form.values[`swapped${column}`]),
})

/** What each column is, and what was answered about its days. */
export const choicesOfColumns = (
  form: Form,
  before: Choices,
  count: number,
  headings: Choices['headings'],
): Choices => {
  const columns: Record<string, Target | ''> = {}
  const days: Record<string, DayAnswers> = {}
  for (let column = 0; column < count; column++) {
    columns[column] = one(targets, form.values[`c${column}`]) ?? ''
    days[column] = answersIn(form, column)
  }
  return {
    ...before,
    headings,
    columns,
    days,
    repeated: one(['merge', 'skip'], form.values['repeated']) ?? before.repeated,
    here: one(['fill', 'leave'], form.values['here']) ?? before.here,
  }
}

/** What every unknown word was said to mean; what stands on the page is what was asked. */
export const choicesOfWords = (form: Form, before: Choices): Choices => {
  const matches: Choices['matches'] = { ...before.matches }
  for (const kind of matchKinds) {
    const said: Record<string, string> = { ...matches[kind] }
    for (let nth = 0; form.values[`${kind}-${nth}-is`] !== undefined; nth++) {
      const answer = form.values[`${kind}-${nth}`]
      const value = plain(form.values[`${kind}-${nth}-is`] ?? '')
      if (answer !== undefined && answer.length <= 200) said[value] = answer
    }
    matches[kind] = said
  }
  return { ...before, matches }
}
