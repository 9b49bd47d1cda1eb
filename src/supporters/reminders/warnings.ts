import { dayPlus, daysBetween } from '../../platform/day.ts'
import { settingOf } from '../../forces/index.ts'
import { forceOf, sql, type Tx } from '../../platform/db/index.ts'
import type { DueKind } from '../../platform/jobs/index.ts'
import { londonDay } from '../london.ts'
import { morningOf } from './kind-moment.ts'
import { remind } from './remind.ts'

/** The dates whose nearing end is said beforehand, and the setting that says how many days before. */
export const warnedDates = [
  { what: 'agreement', date: 'agreedUntil', column: 'agreed_until', setting: 'agreement-warn-days' },
  { what: 'training', date: 'trainedUntil', column: 'trained_until', setting: 'training-warn-days' },
] as const

/** Somebody's dates have changed: the worker looks at once whether a warning is due, and when the next will be. */
export const lookForWarnings = async (tx: Tx, person: string): Promise<void> => {
  await sql`insert into platform.due (force_id, kind, id, next_at)
    values (${forceOf(tx)}::uuid, 'supporters.warnings', ${person}::uuid, platform.now())
    on conflict (force_id, kind, id) do update set next_at = excluded.next_at, retry_at = null, failures = 0`.execute(
    tx,
  )
}

/** The same for many people at once, from this moment on; a look that is due already stays due. */
export const lookForWarningsFrom = async (tx: Tx, people: readonly string[], at: Date): Promise<void> => {
  await sql`insert into platform.due (force_id, kind, id, next_at)
    select ${forceOf(tx)}::uuid, 'supporters.warnings', person, ${at} from unnest(${[...people]}::uuid[]) person
    on conflict do nothing`.execute(tx)
}

/** Which warning belongs to today (the nearest that has been reached), and the day of the next. Both days as `londonDay`. */
export const warningAt = (
  until: string,
  warnDays: readonly number[],
  today: string,
): { readonly now: number | undefined; readonly next: string | undefined } => {
  const left = daysBetween(today, until)
  if (left < 0) return { now: undefined, next: undefined }
  const ahead = warnDays.filter(days => days < left)
  const reached = warnDays.filter(days => days >= left)
  return {
    now: reached.length > 0 ? Math.min(...reached) : undefined,
    next: ahead.length > 0 ? dayPlus(until, -Math.max(...ahead)) : undefined,
  }
}

/** A supporter's warnings: the one that is due now is given, once, and the day of the next is kept. */
export const warningsKind: DueKind = {
  kind: 'supporters.warnings',
  run: async (tx, now, { id: person }) => {
    const supporter = await tx
      .selectFrom('supporters.supporter')
      .select(['state', 'agreed_until', 'trained_until'])
      .where('person', '=', person)
      .executeTakeFirst()
    if (supporter?.state !== 'active' && supporter?.state !== 'paused') return 'done'
    const today = londonDay(now)
    // Whoever has paused is left in peace; the dates are looked at again tomorrow.
    if (supporter.state === 'paused') return morningOf(dayPlus(today, 1))
    const days: string[] = []
    for (const { what, column, setting } of warnedDates) {
      const until = supporter[column]
      if (until === null) continue
      const { now: reached, next } = warningAt(until, await settingOf(tx, setting), today)
      if (reached !== undefined && (await isFirst(tx, { person, what, until, days: reached })))
        await remind(tx, now, person)
      if (next !== undefined) days.push(next)
    }
    const [soonest] = days.toSorted()
    return soonest === undefined ? 'done' : morningOf(soonest)
  },
}

type Warning = {
  readonly person: string
  readonly what: string
  readonly until: string
  readonly days: number
}

const isFirst = async (tx: Tx, warning: Warning): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('supporters.warned')
    .values({ force_id: forceOf(tx), ...warning })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
