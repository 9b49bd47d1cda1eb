import { forceOf, sql, type Tx } from '../src/platform/db/index.ts'
import { due } from '../src/platform/due.ts'
import { contactsOf, daysOfRecords, type DemoContact } from './contacts.ts'
import { dayFrom } from './westvale.ts'

/** Three months of contact records with their facts, up to yesterday. */
export const seedRecords = (tx: Tx, now: Date): Promise<void> => recordDays(tx, now, daysOfRecords)

/** The records of the last so many days: all of a new demonstration's, or those that one left alone has missed. */
export const recordDays = async (tx: Tx, now: Date, days: number): Promise<void> => {
  const contacts = Array.from({ length: Math.min(days, daysOfRecords) }, (_, ago) =>
    contactsOf(dayFrom(now, -1 - ago)),
  ).flat()
  const supporters = new Set(contacts.map(contact => contact.supporter))
  for (const supporter of supporters) {
    // A record lets itself be written by its supporter alone; here the demonstration speaks for each of them.
    await speakAs(tx, supporter)
    await keep(
      tx,
      contacts.filter(contact => contact.supporter === supporter),
    )
  }
  await speakAs(tx, '')
  const [year = 0, month = 1] = dayFrom(now, 0).split('-').map(Number)
  await due(tx, { kind: 'contacts.forget', id: forceOf(tx), at: new Date(Date.UTC(year, month, 1)) })
}

/** Whose records the transaction sees and writes from here on; nobody's for `''`. */
export const speakAs = async (tx: Tx, person: string): Promise<void> => {
  await sql`select set_config('app.person', ${person}, true)`.execute(tx)
}

const keep = async (tx: Tx, contacts: readonly DemoContact[]): Promise<void> => {
  await sql`
    insert into contacts.record (force_id, id, supporter, mode, month, day, channel, minutes_band, heavy, kind, headcount_band,
      for_whom, contact_number, outcome, themes, signposted, fact)
    select ${forceOf(tx)}::uuid, c.id, c.supporter, 'minimal', date_trunc('month', c.day::timestamp)::date, c.day, c.channel, c.minutes,
      c.heavy, c.kind, c.headcount, c.whom, c.number, c.outcome, c.themes, c.signposted,
      impact.write_fact(null, c.unit, c.day, c.day, false, c.area, false, c.band, c.kind, c.headcount, c.channel, c.outcome,
        c.minutes, c.themes)
    from jsonb_to_recordset(${JSON.stringify(contacts)}::jsonb) as c (id uuid, supporter uuid, day date, kind text, headcount text,
      whom text, channel text, minutes text, themes text[], signposted text[], outcome text, number text, heavy boolean, unit uuid,
      area uuid, band text)`.execute(tx)
  const alongside = contacts.flatMap(({ id, supporter, others }) =>
    others.map(other => ({ force_id: forceOf(tx), record: id, supporter, other })),
  )
  if (alongside.length > 0) await tx.insertInto('contacts.alongside').values(alongside).execute()
}
