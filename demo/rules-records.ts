import { isCode, loadBands, type LoadBand } from '../src/contacts/index.ts'
import { sql, type Tx } from '../src/platform/db/index.ts'
import { routeNames } from '../src/support-routes/index.ts'
import { themeWeights } from './contact-weights.ts'
import type { Rule } from './rule.ts'
import { speakAs } from './seed-records.ts'

type Row = {
  supporter: string
  surname: string
  state: string
  activated_on: string | null
  day: string
  today: string
  kind: string
  headcount_band: string
  for_whom: string
  channel: string
  minutes_band: string
  outcome: string
  contact_number: string
  themes: string[]
  signposted: string[]
}

/** Every record of the force, looked at as each supporter in turn: nobody sees them all. */
const everyRecord = async (tx: Tx): Promise<Row[]> => {
  const { rows: people } = await sql<{ person: string }>`select person from supporters.supporter`.execute(tx)
  const all: Row[] = []
  for (const { person } of people) {
    await speakAs(tx, person)
    const { rows } = await sql<Row>`
      select r.*, s.state, s.activated_on, p.surname, (platform.now() at time zone 'Europe/London')::date as today
      from contacts.record r join supporters.supporter s on s.person = r.supporter join identity.person p on p.id = r.supporter
      where r.supporter = ${person}`.execute(tx)
    all.push(...rows)
  }
  await speakAs(tx, '')
  return all
}

const breaking = (breaks: (row: Row) => boolean) => async (tx: Tx) =>
  (await everyRecord(tx)).filter(breaks).map(row => `${row.surname} ${row.day}`)

const bandsOf = async (tx: Tx): Promise<{ surname: string; state: string; band: LoadBand | undefined }[]> => {
  const { rows } = await sql<{ person: string; surname: string; state: string }>`
    select s.person, p.surname, s.state from supporters.supporter s join identity.person p on p.id = s.person`.execute(
    tx,
  )
  const bands = await loadBands(
    tx,
    rows.map(row => row.person),
  )
  return rows.map(({ person, surname, state }) => ({ surname, state, band: bands.get(person) }))
}

const routes = new Set(routeNames('england', 'en').map(({ code }) => code))

/** What holds for contact records and the load they make. */
export const recordRules: readonly Rule[] = [
  {
    name: 'rule 3: no contact before activation',
    says: 'nobody has a contact before they were made active, and none is in the future',
    broken: breaking(row => row.activated_on === null || row.day < row.activated_on || row.day > row.today),
  },
  {
    name: 'rule 7: what must be passed on',
    says: 'a contact about suicidal thoughts never ends with listening alone',
    broken: breaking(row => row.themes.includes('suicidal-thoughts') && !row.outcome.startsWith('passed-on')),
  },
  {
    name: 'rule 9: limits pause',
    says: 'whoever has reached a hard limit is paused',
    broken: async tx =>
      (await bandsOf(tx))
        .filter(({ band, state }) => band === 'overloaded' && state === 'active')
        .map(({ surname }) => surname),
  },
  {
    name: 'rule 10: a record is its supporter’s',
    says: 'the role that runs the site sees no record unless it speaks for its supporter',
    broken: async tx => {
      await speakAs(tx, '')
      const { rows } = await sql<{ open: boolean }>`
        select not exists (select from pg_policy where polrelid = 'contacts.record'::regclass and not polpermissive
          and polname = 'own_records' and pg_get_expr(polqual, polrelid) like '%app.person%') as open`.execute(
        tx,
      )
      return rows[0]?.open ? ['contacts.record'] : []
    },
  },
  {
    name: 'rule 13: codes alone',
    says: 'a record holds nothing but codes that the reference data knows',
    broken: breaking(
      row =>
        !isCode('kind', row.kind) ||
        !isCode('headcount-band', row.headcount_band) ||
        !isCode('for-whom', row.for_whom) ||
        !isCode('channel', row.channel) ||
        !isCode('minutes-band', row.minutes_band) ||
        !isCode('outcome', row.outcome) ||
        !isCode('contact-number', row.contact_number) ||
        row.themes.some(theme => !(theme in themeWeights)) ||
        row.signposted.some(route => !routes.has(route)),
    ),
  },
  {
    name: 'demonstration: three months of contacts',
    says: 'three months of records, every week some; one supporter is overloaded, some are idle, most are neither',
    broken: async tx => {
      const bands = (await bandsOf(tx)).filter(({ state }) => state === 'active' || state === 'paused')
      const count = (wanted: readonly string[]) =>
        bands.filter(({ band = '' }) => wanted.includes(band)).length
      const weeks = new Set(
        (await everyRecord(tx)).map(row => Math.floor(Date.parse(row.day) / (7 * 86_400_000))),
      )
      return [
        ...(weeks.size < 13 ? [`${weeks.size} weeks`] : []),
        ...(count(['overloaded']) === 1 ? [] : ['overloaded']),
        ...(count(['idle']) >= 2 ? [] : ['idle']),
        ...(count(['1-4', '5-9']) >= 20 ? [] : ['most']),
      ]
    },
  },
]
