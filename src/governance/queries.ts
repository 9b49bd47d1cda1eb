import { loadBands } from '../contacts/index.ts'
import { forceOf, sql, type Tx } from '../platform/db/index.ts'
import { londonDay, programmePeople } from '../supporters/index.ts'
import { seenOf, type Seen } from './people.ts'

/** Everybody of the programme with where they stand and their band; with an id that one alone. */
export const peopleSeen = async (tx: Tx, now: Date, id?: string): Promise<Seen[]> => {
  const people = await programmePeople(tx, id)
  const supporters = people.filter(person => person.standing).map(person => person.id)
  const bands = await loadBands(tx, supporters)
  const today = londonDay(now)
  const seen = people.map(person => seenOf(person, { today, band: bands.get(person.id), hasOpen: false }))
  const open = await withOpenConversations(
    tx,
    seen
      .filter(person => person.past.length > 0 || person.standing?.state === 'inactive')
      .map(person => person.id),
  )
  return people.map(person =>
    seenOf(person, { today, band: bands.get(person.id), hasOpen: open.has(person.id) }),
  )
}

/** Of these, who has a conversation open: yes or no, never how many. */
const withOpenConversations = async (tx: Tx, people: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ person: string }>`
    select person from unnest(${[...people]}::uuid[]) as person where governance.open_count(person) > 0`.execute(
    tx,
  )
  return new Set(rows.map(row => row.person))
}

/** What coordinators may know of requests (SDC-1, 14): a band and two counts of the whole force. */
export type Pulse = {
  readonly waiting: '0' | '1-2' | '3+'
  readonly overdue: number
  readonly runOut: number
}

export const pulseOf = async (tx: Tx): Promise<Pulse> => {
  const { rows } = await sql<{ waiting: Pulse['waiting']; overdue: number; run_out: number }>`
    select * from governance.pulse(${forceOf(tx)}::uuid)`.execute(tx)
  const [row] = rows
  return { waiting: row?.waiting ?? '0', overdue: row?.overdue ?? 0, runOut: row?.run_out ?? 0 }
}
