/** The rows of people who come by an import, many at once. `recordDays` is for those who are here; this is how they begin. */
import { addArea, rankOf, type Doer } from '../../identity/index.ts'
import { auditEach } from '../../platform/audit/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import { activated } from '../audit.ts'
import { cardOf, cardText } from '../card.ts'
import type { Pattern } from '../shifts.ts'
import type { Arrival } from './become.ts'
import type { District } from './match.ts'
import type { World } from './world.ts'

/** Somebody who arrives, with the ids that their station and the people behind them have by now. */
export type Arriving = Omit<Arrival, 'station' | 'supervisor' | 'champion' | 'id'> & {
  readonly id: string
  readonly station: string
  readonly district: string
  readonly supervisor: string | null
  readonly champion: string | null
}

const none = { officer: 0, staff: 0, special: 0, volunteer: 0 }

/** Makes the districts and stations that a plan needs; how to find each, and which were made. */
export const makePlaces = async (tx: Tx, by: Doer, arrivals: readonly Arrival[], world: World) => {
  const made: string[] = []
  const districts = new Map<string, string>()
  const stations = new Map<string, { id: string; district: string }>()
  const add = async (kind: 'district' | 'station', parent: string | null, name: string) => {
    const id = await addArea(tx, by, { kind, parent, name: name.slice(0, 80), nameCy: '', headcount: none })
    made.push(id)
    return id
  }
  const districtOf = async (district: District): Promise<string> => {
    if ('id' in district) return district.id
    const known = districts.get(district.make) ?? (await add('district', null, district.make))
    districts.set(district.make, known)
    return known
  }
  for (const { station } of arrivals) {
    if ('id' in station || stations.has(station.make)) continue
    const district = await districtOf(station.district)
    stations.set(station.make, { id: await add('station', district, station.make), district })
  }
  const placeOf = ({ station }: Arrival): { id: string; district: string } => {
    const known =
      'id' in station
        ? { id: station.id, district: world.stations.find(each => each.id === station.id)?.district ?? '' }
        : stations.get(station.make)
    if (!known) throw new Error('a station of the plan was not made')
    return known
  }
  return { made, placeOf }
}

const isLive = ({ group }: Arriving) => group === 'active' || group === 'out-of-date'

/** Their rows as supporters. Whoever has everything is made active by the coordinator who confirms (rule 3), and by nobody else. */
export const beginSupporters = async (
  tx: Tx,
  coordinator: string,
  world: World,
  arriving: readonly Arriving[],
): Promise<void> => {
  const rows = arriving.map(one => ({
    person: one.id,
    state: isLive(one) ? 'active' : 'invited',
    ...one.days,
    activated_on: isLive(one) ? world.today : null,
    activated_by: isLive(one) ? coordinator : null,
    number: one.entry.number,
    shows_number: one.entry.showsNumber,
    supervisor: one.supervisor,
    champion: one.champion,
  }))
  await sql`
    insert into supporters.supporter (force_id, person, state, applied_on, backed_on, panel_on, trained_until, agreed_until, vetted_until,
      supervised_on, supervision_due, activated_on, activated_by, number, shows_number, takes_calls, supervisor, champion)
    select ${forceOf(tx)}::uuid, n.person, n.state, n.applied_on, n.backed_on, n.panel_on, n.trained_until, n.agreed_until,
      n.vetted_until, n.supervised_on, n.supervision_due, n.activated_on, n.activated_by, n.number, n.shows_number, n.shows_number,
      n.supervisor, n.champion
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(person uuid, state text, applied_on date, backed_on date, panel_on date,
      trained_until date, agreed_until date, vetted_until date, supervised_on date, supervision_due date, activated_on date,
      activated_by uuid, number text, shows_number boolean, supervisor uuid, champion uuid)`.execute(tx)
  await beginPatterns(
    tx,
    arriving.map(({ id, entry }) => ({ person: id, pattern: entry.duty })),
  )
  await beginCards(tx, arriving.filter(isLive))
  await auditEach(
    tx,
    { person: coordinator },
    activated,
    arriving.filter(isLive).map(({ id }) => ({ person: id })),
  )
}

/** Duty hours of people who have none. */
export const beginPatterns = async (
  tx: Tx,
  all: readonly { readonly person: string; readonly pattern: Pattern }[],
): Promise<void> => {
  const some = all.filter(({ pattern }) => pattern.duties.length > 0)
  const cycles = some.map(({ person, pattern: { days, from } }) => ({ person, days, from }))
  await sql`
    update supporters.supporter s set cycle_days = n.days, cycle_from = n.from
    from jsonb_to_recordset(${JSON.stringify(cycles)}::jsonb) as n(person uuid, days integer, "from" date)
    where s.person = n.person`.execute(tx)
  const duties = some.flatMap(({ person, pattern }) => pattern.duties.map(duty => ({ person, ...duty })))
  await sql`
    insert into supporters.duty (force_id, person, day, start_minute, minutes)
    select ${forceOf(tx)}::uuid, n.person, n.day, n.start, n.minutes
    from jsonb_to_recordset(${JSON.stringify(duties)}::jsonb) as n(person uuid, day integer, start integer, minutes integer)`.execute(
    tx,
  )
}

/** A first card each, unsigned: they are rung, not written to, until their supporter has keys and signs. */
const beginCards = async (tx: Tx, live: readonly Arriving[]): Promise<void> => {
  const cards = live.map(({ id, entry, rank: code, station, district }) => {
    const rank = rankOf(code)
    const card = cardOf({
      person: id,
      first: entry.first,
      surname: entry.surname,
      station,
      district,
      workforce: rank.workforce,
      band: rank.band,
      role: entry.roles.includes('champion') ? 'champion' : 'supporter',
      languages: entry.languages,
      words: { en: '', cy: '' },
      experience: [],
      takes: entry.showsNumber ? ['message', 'call'] : ['message'],
      number: entry.number,
      shows: { surname: false, station: false, number: entry.showsNumber },
    })
    return { person: id, card: cardText(card) }
  })
  await sql`
    insert into supporters.card (force_id, person, issue, bytes)
    select ${forceOf(tx)}::uuid, n.person, 1, convert_to(n.card, 'UTF8')
    from jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) as n(person uuid, card text)`.execute(tx)
}
