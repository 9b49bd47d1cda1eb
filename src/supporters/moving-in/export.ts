/** Everything a force has put in, out again: people, their days, their hours. The same headings that an import knows. */
import { rankOf, type HeldRole } from '../../identity/index.ts'
import { sql, type Tx } from '../../platform/db/index.ts'
import { inLang, type Lang } from '../../platform/text.ts'
import { supporterStates, type SupporterState } from '../standing.ts'
import type { Pattern } from '../shifts.ts'
import { patternWords } from './hours.ts'
import type { OutTable } from './tables-out.ts'
import { movingText } from './text.ts'
import { dayKeys, type Days } from './world.ts'

type Row = Days & {
  id: string
  first_name: string
  surname: string
  mail: string
  rank: string
  station: string
  district: string
  languages: readonly string[]
  roles: readonly HeldRole[]
  state: string | null
  activated_on: string | null
  number: string | null
  /** 'calendar': their hours come from a calendar of their own, which is not ours to write out. */
  hours_from: string | null
  pattern: Pattern
  supervisor: string | null
  champion: string | null
}

const stateIn = (state: string | null, words: Readonly<Record<SupporterState, string>>): string => {
  const known = supporterStates.find(each => each === state)
  return known ? words[known] : ''
}

const rowsOf = async (tx: Tx): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select p.id, p.first_name, p.surname, p.mail, p.rank, station.name as station, district.name as district, p.languages,
      array(select r.role from identity.role r where r.person = p.id and r.until is null order by r.role) as roles,
      s.state, s.hours_from,
      jsonb_build_object('days', s.cycle_days, 'from', s.cycle_from, 'duties', coalesce((select jsonb_agg(
        jsonb_build_object('day', d.day, 'start', d.start_minute, 'minutes', d.minutes)) from supporters.duty d where d.person = s.person),
        '[]')) as pattern,
      s.applied_on, s.backed_on, s.panel_on, s.activated_on, s.trained_until, s.agreed_until, s.vetted_until, s.supervised_on,
      s.supervision_due, case when s.shows_number then s.number end as number,
      (select b.first_name || ' ' || b.surname from identity.person b where b.id = s.supervisor) as supervisor,
      (select b.first_name || ' ' || b.surname from identity.person b where b.id = s.champion) as champion
    from identity.person p
    join identity.area station on station.id = p.station
    join identity.area district on district.id = station.parent
    left join supporters.supporter s on s.person = p.id
    order by district.name, station.name, p.surname, p.first_name, p.id`.execute(tx)
  return rows
}

/**
 * Everybody of the programme, by district, station and name. A telephone number is there only where its supporter shows it on their
 * card; words of cards, records and who was asked are not: they are not the coordinator's to hand on.
 */
export const peopleTable = async (tx: Tx, lang: Lang): Promise<OutTable> => {
  const t = movingText(lang).out
  const h = t.headings
  const rows = await rowsOf(tx)
  const columns: readonly (readonly [heading: string, cell: (row: Row) => string | null])[] = [
    [h.first, row => row.first_name],
    [h.surname, row => row.surname],
    [h.mail, row => row.mail],
    [h.rank, row => inLang(rankOf(row.rank).title, lang).text],
    [h.station, row => row.station],
    [h.district, row => row.district],
    [h.languages, row => (row.languages.includes('cy') ? t.welsh : t.english)],
    [h.roles, row => row.roles.map(role => t.roles[role]).join(', ')],
    [h.state, row => stateIn(row.state, t.states)],
    ...dayKeys.map(key => [h.days[key], (row: Row) => row[key]] as const),
    [h.activated, row => row.activated_on],
    [h.supervisor, row => row.supervisor],
    [h.champion, row => row.champion],
    [h.number, row => row.number],
    [h.shows, row => (row.number === null ? '' : t.yes)],
    [h.duty, row => (row.hours_from === 'pattern' ? patternWords(row.pattern, lang) : '')],
  ]
  return {
    name: t.sheet,
    rows: [
      columns.map(([heading]) => heading),
      ...rows.map(row => columns.map(([, cell]) => cell(row) ?? '')),
    ],
  }
}
