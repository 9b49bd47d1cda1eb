/** One person of a sheet, as its row says; and what may be said of a row. */
import type { Pattern } from '../shifts.ts'
import { plain } from './cells.ts'
import type { DayTarget } from './targets.ts'
import type { ImportedRole } from './words.ts'

/** Why a row is nobody yet. */
export type Problem =
  | 'no-mail'
  | 'bad-mail'
  | 'no-name'
  | 'one-name'
  | 'too-long'
  | 'day'
  | 'station-left'
  | 'rank-left'
  | 'keeper'
/** What of a row was left out, although the row itself was read. */
export type Remark = 'number' | 'duty' | 'tally' | 'future' | 'due-before' | 'window' | 'same-name'
export type Said<Code> = { readonly code: Code; readonly column?: number; readonly value?: string }

export type Entry = {
  /** As the sheet numbers it, from 1. */
  readonly row: number
  readonly mail: string
  readonly first: string
  readonly surname: string
  /** As written; empty where nothing stands. */
  readonly rank: string
  readonly station: string
  readonly district: string
  readonly languages: readonly ('en' | 'cy')[]
  readonly roles: readonly ImportedRole[]
  readonly days: Readonly<Partial<Record<DayTarget, string | null>>>
  readonly supervisor: string
  readonly champion: string
  readonly number: string | null
  readonly showsNumber: boolean
  /** When they are on; a pattern without rows says nothing. */
  readonly duty: Pattern
}

export type RowRead =
  | { readonly kind: 'blank' }
  /** No person: a sum, or headings between the rows. */
  | {
      readonly kind: 'aside'
      readonly row: number
      readonly why: 'total' | 'heading'
      readonly value: string
    }
  | {
      readonly kind: 'unread'
      readonly row: number
      readonly name: string
      readonly problems: readonly Said<Problem>[]
    }
  | {
      readonly kind: 'person'
      readonly entry: Entry
      readonly remarks: readonly Said<Remark>[]
      readonly tally: number
    }

/** The later of two rows about one person fills what the earlier left empty. */
export const merged = (first: Entry, later: Entry): Entry => ({
  ...first,
  rank: first.rank || later.rank,
  station: first.station || later.station,
  district: first.district || later.district,
  languages: first.languages.length > 1 ? first.languages : later.languages,
  roles: [...new Set([...first.roles, ...later.roles])],
  days: {
    ...later.days,
    ...Object.fromEntries(Object.entries(first.days).filter(([, day]) => day !== null)),
  },
  supervisor: first.supervisor || later.supervisor,
  champion: first.champion || later.champion,
  number: first.number ?? later.number,
  showsNumber: first.number === null ? later.showsNumber : first.showsNumber,
  duty: first.duty.duties.length > 0 ? first.duty : later.duty,
})

export const sameName = (a: string, b: string): boolean => plain(a) === plain(b)
