import { sql, type Tx } from '../platform/db/index.ts'
import { takeBackMinutes, type ContactRecord, type Mode } from './record.ts'

/**
 * Every SELECT here runs in a transaction that carries its person (`ask.read` does): row security shows a supporter's records to
 * that supporter alone, whatever the query says.
 */

/** What a list of records can be narrowed by. */
export type Wishes = {
  /** The first of a month. */
  readonly month?: string | undefined
  readonly channel?: string | undefined
  readonly theme?: string | undefined
  readonly heavy?: boolean | undefined
}

export const pageSize = 20

/** A record that was withdrawn stands in no list, though for some minutes it can be taken back. */
const live = (tx: Tx) => tx.selectFrom('contacts.record').where('withdrawn_at', 'is', null)

const wished = (tx: Tx, { month, channel, theme, heavy }: Wishes) => {
  let found = live(tx)
  if (month) found = found.where('month', '=', month)
  if (channel) found = found.where('channel', '=', channel)
  if (theme) found = found.where(sql<boolean>`${theme} = any (themes)`)
  if (heavy) found = found.where('heavy', '=', true)
  return found
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
const rowsOf = (tx: Tx, wishes: Wishes) => wished(tx, wishes).selectAll().execute()

const recordOfRow = (row: Row, others: readonly string[]): ContactRecord => ({
  id: row.id,
  mode: row.mode as Mode,
  month: row.month,
  day: row.day,
  channel: row.channel,
  minutes: row.minutes_band,
  heavy: row.heavy,
  kind: row.kind,
  headcount: row.headcount_band,
  whom: row.for_whom,
  number: row.contact_number,
  outcome: row.outcome,
  themes: row.themes,
  signposted: row.signposted,
  others,
})

export const countRecords = async (tx: Tx, wishes: Wishes): Promise<number> => {
  const { n } = await wished(tx, wishes)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** One page of a supporter's own records, the latest first. Pages count from 1. */
export const listRecords = async (tx: Tx, wishes: Wishes, page: number): Promise<ContactRecord[]> => {
  const rows = await wished(tx, wishes)
    .selectAll()
    .orderBy('month', 'desc')
    .orderBy('day', order => order.desc().nullsLast())
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return rows.map(row => recordOfRow(row, []))
}

/** One of a supporter's own records; another's is absent. */
export const recordById = async (tx: Tx, id: string): Promise<ContactRecord | undefined> => {
  const row = await live(tx).selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const others = await tx
    .selectFrom('contacts.alongside')
    .select('other')
    .where('record', '=', id)
    .orderBy('other')
    .execute()
  return recordOfRow(
    row,
    others.map(each => each.other),
  )
}

/** What this supporter withdrew and may still take back, with how many whole minutes that is possible. */
export const withdrawnRecords = async (
  tx: Tx,
  now: Date,
): Promise<{ record: ContactRecord; minutes: number }[]> => {
  const rows = await tx
    .selectFrom('contacts.record')
    .selectAll()
    .where('withdrawn_at', 'is not', null)
    .orderBy('withdrawn_at', 'desc')
    .execute()
  return rows.map(row => ({
    record: recordOfRow(row, []),
    minutes: Math.max(1, takeBackMinutes - Math.floor((now.getTime() - Number(row.withdrawn_at)) / 60_000)),
  }))
}

/** Months that have records, the latest first: a filter that can only find nothing is not offered. */
export const monthsWithRecords = async (tx: Tx): Promise<string[]> => {
  const rows = await live(tx).select('month').distinct().orderBy('month', 'desc').execute()
  return rows.map(row => row.month)
}

/** What this supporter ticks most, the most frequent first: offered on top of the next record. */
export const mostUsed = async (tx: Tx, what: 'themes' | 'signposted', most: number): Promise<string[]> => {
  const { rows } = await sql<{ code: string }>`
    select code from contacts.record r, unnest(${sql.ref(`r.${what}`)}) as code
    where r.withdrawn_at is null group by code order by count(*) desc, code limit ${most}`.execute(tx)
  return rows.map(row => row.code)
}

/** Other supporters who may have been there, by name: live ones, never the viewer. */
export const otherSupporters = async (tx: Tx, viewer: string): Promise<{ id: string; name: string }[]> => {
  const rows = await tx
    .selectFrom('supporters.supporter as supporter')
    .innerJoin('identity.person as person', join =>
      join.onRef('person.force_id', '=', 'supporter.force_id').onRef('person.id', '=', 'supporter.person'),
    )
    .select(['person.id', 'first_name', 'surname'])
    .where('supporter.state', 'in', ['active', 'paused'])
    .where('person.id', '!=', viewer)
    .orderBy('first_name')
    .orderBy('surname')
    .execute()
  return rows.map(({ id, first_name, surname }) => ({ id, name: `${first_name} ${surname}` }))
}

/** The days of one's own contacts from a day on, and which were heavy. A tally knows no day and is left out. */
export const contactDays = async (tx: Tx, from: string): Promise<{ day: string; heavy: boolean }[]> => {
  const { rows } = await sql<{ day: string; heavy: boolean }>`
    select to_char(day, 'YYYY-MM-DD') as day, heavy from contacts.record
    where day >= ${from}::date and withdrawn_at is null`.execute(tx)
  return rows
}
