import { rankOf, rolesOf } from '../identity/index.ts'
import { sql, type Tx } from '../platform/db/index.ts'
import { areas } from '../identity/index.ts'
import { readCard, type Shown } from './card.ts'
import type { Directory, Listed, Place } from './directory.ts'
import { coverOf, daysAhead, type Cover, type Span } from './duty.ts'
import { spansOfShifts, type Shift } from './shifts.ts'
import { supporterStates, type Standing } from './standing.ts'

const hex = (bytes: Uint8Array | null): string | null => (bytes ? Buffer.from(bytes).toString('hex') : null)

const shiftRows = async (tx: Tx, people: readonly string[]) => {
  const { rows } = await sql<Shift & { person: string }>`
    select person, to_char(shifts.day, 'YYYY-MM-DD') as day, start_minute as start, minutes
    from (select (platform.now() at time zone 'Europe/London')::date as day) today,
      supporters.shifts(${[...people]}::uuid[], today.day - 1, today.day + ${daysAhead}::integer)`.execute(tx)
  return rows
}

/** When these supporters are on, from yesterday to `daysAhead` days on, by person; nobody is absent. */
export const hoursAhead = async (tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, Span[]>> => {
  if (people.length === 0) return new Map()
  const shifts = Map.groupBy(await shiftRows(tx, people), row => row.person)
  return new Map(people.map(person => [person, spansOfShifts(shifts.get(person) ?? [])]))
}

/** Of these, who is active and inside all four dates now: the only people shown, asked, opening or claiming. */
export const eligible = async (tx: Tx, people: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ person: string }>`
    select person from supporters.eligible(${[...people]}::uuid[]) person`.execute(tx)
  return new Set(rows.map(row => row.person))
}

type CardRow = {
  person: string
  issue: number
  bytes: Uint8Array
  key_hash: Uint8Array | null
  signature: Uint8Array | null
}

// The newest issue of everybody who may be offered something. The order depends on random ids alone, so it says nothing.
const cardsOf = async (tx: Tx, people?: readonly string[]): Promise<CardRow[]> => {
  const asked = people ? sql`${[...people]}::uuid[]` : sql`array(select s.person from supporters.supporter s)`
  const { rows } = await sql<CardRow>`
    select distinct on (card.person) card.person, card.issue, card.bytes, card.key_hash, card.signature
    from supporters.offerable(${asked}) as listed(person)
    join supporters.card card on card.person = listed.person
    order by card.person, card.issue desc`.execute(tx)
  return rows
}

const listed = async (tx: Tx, cards: readonly CardRow[]): Promise<Listed[]> => {
  const people = cards.map(card => card.person)
  const hours = await hoursAhead(tx, people)
  return cards.map(({ person, issue, bytes, key_hash, signature }) => {
    const cardText = new TextDecoder().decode(bytes)
    const keys = { keyHash: hex(key_hash), signature: hex(signature) }
    return { card: readCard(cardText), cardText, issue, ...keys, hours: hours.get(person) ?? [] }
  })
}

/** Everybody who may be shown now, in the order of their ids: active, inside all four dates, with a card. */
export const listedSupporters = async (tx: Tx): Promise<Listed[]> => listed(tx, await cardsOf(tx))

/** One supporter's card, or `undefined` when that person may not be shown now. */
export const supporterCard = async (tx: Tx, person: string): Promise<Listed | undefined> =>
  (await listed(tx, await cardsOf(tx, [person])))[0]

/** Districts and stations by name. */
export const places = async (tx: Tx): Promise<Place[]> =>
  (await areas(tx)).map(({ id, parent, name, nameCy }) => ({ id, parent, name, nameCy }))

/** What the whole directory holds. Only `openDirectory` hands it out. */
export const directoryOf = async (tx: Tx): Promise<Directory> => ({
  places: await places(tx),
  supporters: await listedSupporters(tx),
})

/**
 * The hours that eligible supporters cover together, without saying who: for the cover line of a page that stays open on a device
 * while the night goes on. Whoever paused or rests promises nothing.
 */
export const coverSpans = async (tx: Tx): Promise<Span[]> => {
  const { rows } = await sql<{ person: string }>`
    select person from supporters.offerable(array(select s.person from supporters.supporter s)) person`.execute(
    tx,
  )
  const people = rows.map(row => row.person)
  return spansOfShifts(await shiftRows(tx, people))
}

/** Whether anybody is here now and until when, or when somebody will be. Says nothing about who it is, so every page may show it. */
export const coverNow = async (tx: Tx, now: Date): Promise<Cover> => coverOf(await coverSpans(tx), now)

/** State and dates of one supporter, for themselves and for coordinators. */
export const standingOf = async (tx: Tx, person: string): Promise<Standing | undefined> => {
  const row = await tx
    .selectFrom('supporters.supporter')
    .select(['state', 'trained_until', 'agreed_until', 'vetted_until', 'supervision_due'])
    .where('person', '=', person)
    .executeTakeFirst()
  return (
    row && {
      state: supporterStates.find(state => state === row.state) ?? 'inactive',
      trainedUntil: row.trained_until,
      agreedUntil: row.agreed_until,
      vettedUntil: row.vetted_until,
      supervisionDue: row.supervision_due,
    }
  )
}

/** Everything a card is made of, chosen or not: for the supporter's own page and for making the card. */
export const shownOf = async (tx: Tx, person: string): Promise<Shown | undefined> => {
  const row = await tx
    .selectFrom('supporters.supporter as supporter')
    .innerJoin('identity.person as person', 'person.id', 'supporter.person')
    .innerJoin('identity.area as station', 'station.id', 'person.station')
    .selectAll('supporter')
    .select(['first_name', 'surname', 'rank', 'person.station', 'station.parent', 'languages'])
    .where('supporter.person', '=', person)
    .executeTakeFirst()
  if (!row) return undefined
  const rank = rankOf(row.rank)
  return {
    person,
    first: row.first_name,
    surname: row.surname,
    station: row.station,
    district: row.parent ?? '',
    workforce: rank.workforce,
    band: rank.band,
    role: (await rolesOf(tx, person)).includes('champion') ? 'champion' : 'supporter',
    languages: (['en', 'cy'] as const).filter(lang => row.languages.includes(lang)),
    words: { en: row.words_en, cy: row.words_cy },
    experience: row.experience,
    takes: (['message', 'call'] as const).filter(way =>
      way === 'call' ? row.takes_calls : row.takes_messages,
    ),
    number: row.number,
    shows: { surname: row.shows_surname, station: row.shows_station, number: row.shows_number },
  }
}

/** Who leads this supporter's supervision and who steadies them; `null` while nobody is named. Ids of people. */
export const behind = async (
  tx: Tx,
  person: string,
): Promise<{ readonly supervisor: string | null; readonly champion: string | null }> =>
  (await tx
    .selectFrom('supporters.supporter')
    .select(['supervisor', 'champion'])
    .where('person', '=', person)
    .executeTakeFirst()) ?? { supervisor: null, champion: null }
