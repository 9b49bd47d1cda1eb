import { settingOf } from '../forces/index.ts'
import { sql, type Tx } from '../platform/db/index.ts'
import type { Rest } from './offering.ts'

/** Where a supporter stands against a limit: below the soft one, from there on, or at the hard one, from which on they are offered nothing new. */
export type Room = 'room' | 'near' | 'full'

/** What counts toward one supporter's limits (rule 9). Their own, exactly; others are given a band. */
export type Load = {
  /** Conversations that are open now. */
  readonly open: number
  /** Of this calendar month in London, from the middles of the bands. */
  readonly minutesThisMonth: number
  /** The latest contacts, as long as each of them was heavy: what nudges. */
  readonly heavyInARow: number
  /** What pauses. */
  readonly heavyIn28Days: number
  readonly contactsIn28Days: number
  readonly limits: {
    readonly open: readonly [soft: number, hard: number]
    /** Hours a month. */
    readonly hours: readonly [soft: number, hard: number]
    /** So many in a row · so many in 28 days. */
    readonly heavy: readonly [soft: number, hard: number]
  }
}
export const limited = ['open', 'hours', 'heavy'] as const
export type Limited = (typeof limited)[number]

/** The load of the person whose transaction this is (`ask.read`, `ask.write`). The plane is gov. */
export const myLoad = async (tx: Tx): Promise<Load> => {
  const { rows } = await sql<{
    open: number
    minutes_this_month: number
    heavy_in_a_row: number
    heavy_in_28_days: number
    contacts_in_28_days: number
  }>`select * from contacts.my_load()`.execute(tx)
  const [row] = rows
  return {
    open: row?.open ?? 0,
    minutesThisMonth: row?.minutes_this_month ?? 0,
    heavyInARow: row?.heavy_in_a_row ?? 0,
    heavyIn28Days: row?.heavy_in_28_days ?? 0,
    contactsIn28Days: row?.contacts_in_28_days ?? 0,
    limits: {
      open: [await settingOf(tx, 'open-contacts-soft'), await settingOf(tx, 'open-contacts-hard')],
      hours: [await settingOf(tx, 'hours-per-month-soft'), await settingOf(tx, 'hours-per-month-hard')],
      heavy: [await settingOf(tx, 'heavy-consecutive-soft'), await settingOf(tx, 'heavy-28day-hard')],
    },
  }
}

/** What rests the person whose transaction this is. The plane is gov. */
export const myRest = async (tx: Tx): Promise<Rest> => {
  const { rows } = await sql<{ heavy_until: string | null; cool_until: Date | null; debrief: boolean }>`
    select to_char(heavy_until, 'YYYY-MM-DD') as heavy_until, cool_until, debrief from contacts.my_rest()`.execute(
    tx,
  )
  const [row] = rows
  return {
    heavyUntil: row?.heavy_until ?? null,
    coolUntil: row?.cool_until ?? null,
    debrief: row?.debrief ?? false,
  }
}

/** Where they stand against one limit. Heavy contacts nudge when they come in a row, and pause by their number in 28 days. */
export const roomOf = (load: Load, limit: Limited): Room => {
  const hours = load.minutesThisMonth / 60
  const counted = {
    open: [load.open, load.open],
    hours: [hours, hours],
    heavy: [load.heavyInARow, load.heavyIn28Days],
  } as const
  const [toSoft, toHard] = counted[limit]
  const [soft, hard] = load.limits[limit]
  if (toHard >= hard) return 'full'
  return toSoft >= soft ? 'near' : 'room'
}

/** What everybody but the supporter may know of their load. */
export const bands = ['overloaded', 'idle', '0', '1-4', '5-9', '10+'] as const
export type LoadBand = (typeof bands)[number]

/** The band of each of these supporters: overloaded, idle, or how many contacts in 28 days. For coordinators; the plane is gov. */
export const loadBands = async (tx: Tx, people: readonly string[]): Promise<Map<string, LoadBand>> => {
  const { rows } = await sql<{ person: string; band: LoadBand }>`
    select person, contacts.load_band(person) as band from unnest(${[...people]}::uuid[]) as person`.execute(
    tx,
  )
  return new Map(rows.map(row => [row.person, row.band]))
}
