/** What a sheet becomes, before anything is done: row by row, and as a whole. Pure, so that the preview and the import agree. */
import { createHash } from 'node:crypto'
import { arrivalOf, fillingOf, type Arrival, type Filling, type Line } from './become.ts'
import type { Sheet } from './cells.ts'
import type { Choices } from './choices.ts'
import { merged, sameName, type Entry, type Remark, type RowRead, type Said } from './entry.ts'
import { readRow, readingOf } from './read-row.ts'
import type { Headings } from './layout.ts'
import type { Target } from './targets.ts'
import { resolve, type Resolved } from './unknown.ts'
import type { World } from './world.ts'

export type Plan = {
  readonly lines: readonly Line[]
  readonly arrivals: readonly Arrival[]
  readonly fillings: readonly Filling[]
  readonly resolved: Resolved
  /** Contacts of before, all rows together: never whose. */
  readonly pastContacts: number
  /** Something still has to be answered. */
  readonly isOpen: boolean
  /** Another one when anything comes out otherwise. */
  readonly digest: string
}

/** The whole plan. `columns` by number; a column without a target is left out. */
export const planOf = (
  sheet: Sheet,
  headings: Headings,
  columns: readonly (Target | undefined)[],
  choices: Choices,
  world: World,
): Plan => {
  const body = sheet.rows.slice(headings.row + 1)
  const reading = readingOf(body, columns, choices.days, world.today)
  const rows = body.map((cells, at) => readRow(cells, headings.row + at + 2, reading))
  const { people, lines } = gather(rows, choices)
  const entries = [...people.values()].map(({ entry }) => entry)
  const resolved = resolve(entries, choices, world)
  const became = becomeAll([...people.values()], resolved, choices, world)
  const all = [...lines, ...became.lines].toSorted((a, b) => a.row - b.row)
  return {
    ...became,
    lines: all,
    resolved,
    isOpen: resolved.unknown.some(each => !each.isAnswered),
    digest: createHash('sha256')
      .update(JSON.stringify([all, became.pastContacts]))
      .digest('hex')
      .slice(0, 16),
  }
}

const nameOf = ({ first, surname }: Entry): string => `${first} ${surname}`

type Met = { readonly entry: Entry; readonly remarks: readonly Said<Remark>[]; readonly tally: number }

/** Everybody once, by mail address; and a line for each row that is nobody, or somebody again. */
const gather = (
  rows: readonly RowRead[],
  { repeated }: Choices,
): { people: Map<string, Met>; lines: Line[] } => {
  const people = new Map<string, Met>()
  const lines: Line[] = []
  for (const row of rows) {
    if (row.kind === 'aside') lines.push({ row: row.row, name: '', group: 'aside', aside: row })
    if (row.kind === 'unread')
      lines.push({ row: row.row, name: row.name, group: 'unread', problems: row.problems })
    if (row.kind !== 'person') continue
    const { entry, remarks, tally } = row
    const first = people.get(entry.mail)
    const takes = repeated === 'merge'
    if (!first || takes)
      people.set(
        entry.mail,
        first ? { ...first, entry: merged(first.entry, entry) } : { entry, remarks, tally },
      )
    if (first)
      lines.push({
        row: entry.row,
        name: nameOf(entry),
        group: 'again',
        again: { row: first.entry.row, merged: takes },
        ...(remarks.length > 0 && { remarks }),
      })
  }
  return { people, lines }
}

const becomeAll = (people: readonly Met[], resolved: Resolved, choices: Choices, world: World) => {
  const here = new Map(world.people.map(person => [person.mail, person]))
  const names = new Map(world.people.map(person => [person.name.toLowerCase(), person]))
  const lines: Line[] = []
  const arrivals: Arrival[] = []
  const fillings: Filling[] = []
  let pastContacts = 0
  for (const { entry, remarks, tally } of people) {
    const known = here.get(entry.mail)
    const became = known?.supporter
      ? fillingOf(entry, known, known.supporter, { resolved, choices, world })
      : arrivalOf(entry, known, resolved, world)
    const twin = known ? undefined : names.get(nameOf(entry).toLowerCase())
    const isTwin = twin !== undefined && sameName(twin.name, nameOf(entry))
    const said = [
      ...remarks,
      ...became.remarks.map(code => ({ code })),
      ...(isTwin ? [{ code: 'same-name' as const }] : []),
    ]
    lines.push({ ...became.line, ...(said.length > 0 && { remarks: said }) })
    if (became.arrival) {
      arrivals.push(became.arrival)
      // Whoever is here already was counted when they came: a sheet that is brought again counts nothing twice.
      pastContacts += tally
    }
    if (became.filling) fillings.push(became.filling)
  }
  return { lines, arrivals, fillings, pastContacts }
}
