/** What becomes of a row, in words: the preview and the report say the same. */
import type { Lang } from '../../platform/text.ts'
import type { Group, Line } from './become.ts'
import { columnLetter } from './cells.ts'
import type { Plan } from './plan.ts'
import type { OutTable } from './tables-out.ts'
import { movingText } from './text.ts'

/** Everything there is to say about a row, each a sentence or part of one. `headings`: the words above each column. */
export const lineWords = (line: Line, headings: readonly string[], lang: Lang): string[] => {
  const t = movingText(lang).preview
  const column = (at: number | undefined) =>
    at === undefined || at < 0 ? '' : headings[at] || columnLetter(at)
  const { aside, again, fields = [], missing = [], past = [] } = line
  return [
    ...(aside ? [t.aside[aside.why](aside.value)] : []),
    ...(again ? [t.again(again.row, again.merged)] : []),
    ...(fields.length > 0 ? [t.fillsIn(fields.map(field => t.fields[field]).join(', '))] : []),
    ...missing.map(need => t.needs[need]),
    ...past.map(day => t.past[day]),
    ...(line.problems ?? []).map(said => t.problems[said.code](said.value ?? '', column(said.column))),
    ...(line.remarks ?? []).map(said => t.remarks[said.code](said.value ?? '', column(said.column))),
  ]
}

const isReported = (line: Line): boolean =>
  line.group === 'unread' || line.group === 'aside' || line.group === 'again' || line.remarks !== undefined

/** Every row that was not read, or not whole, and why. */
export const reportOf = (plan: Plan, headings: readonly string[], lang: Lang): OutTable => {
  const t = movingText(lang).report
  const lines = plan.lines
    .filter(isReported)
    .map(line => [
      String(line.row),
      line.name,
      line.group === 'unread' ? t.no : line.group === 'aside' ? t.total : t.yes,
      lineWords({ ...line, missing: [], past: [], fields: [] }, headings, lang).join('; '),
    ])
  return { name: t.file, rows: [t.headings, ...lines] }
}

/** How many rows of each group, in the order of the page. */
export const countsOf = (plan: Plan): ReadonlyMap<Group, number> => {
  const counts = new Map<Group, number>()
  for (const { group } of plan.lines) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}
