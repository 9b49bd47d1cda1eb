import { midnightOf, wallAt, weekdayOf } from '../../src/supporters/london.ts'
import { asOwner, noHours } from './on-duty.ts'

const minute = 60_000
const quarter = 15 * minute

const atQuarter = (moment: number): number => Math.floor(moment / quarter) * quarter

/** Everybody's one duty of the week: these hours from this moment on. */
const onlyDuty = (begins: number, hours: number): Promise<void> =>
  asOwner(async client => {
    const wall = wallAt(begins)
    const start = (wall - midnightOf(wall)) / minute
    await noHours(client)
    await client.query(
      `insert into supporters.duty (force_id, person, day, start_minute, minutes)
       select force_id, person, $1, $2, $3 from supporters.supporter`,
      [weekdayOf(wall), start, hours * 60],
    )
  })

/**
 * A night that nobody covers, at whatever hour the story is played: it has no clock of its own, so the hours of duty move instead.
 * @returns when the first duty begins, at least three hours from now.
 */
export const night = async (): Promise<Date> => {
  const begins = atQuarter(Date.now() + 3 * 60 * minute) + quarter
  await onlyDuty(begins, 8)
  return new Date(begins)
}

/**
 * So many hours go by for everything that waits, and then it is morning: everybody is on, since a quarter of an hour at most.
 * @returns when the one note there is was written, in minutes since 1970.
 */
export const morningAfter = async (hours: number): Promise<number> => {
  await onlyDuty(atQuarter(Date.now()), 8)
  await hoursPass(hours)
  return asOwner(async client => {
    const { rows } = await client.query<{ saved_at: Date }>('select saved_at from conversations.conversation')
    return Math.floor((rows[0]?.saved_at.getTime() ?? 0) / minute)
  })
}

/** What waits is as old as if so many hours had gone by. The worker takes whatever has come due by then. */
export const hoursPass = (hours: number): Promise<void> =>
  asOwner(async client => {
    const earlier = (columns: readonly string[]) =>
      columns.map(column => `${column} = ${column} - make_interval(hours => $1)`).join(', ')
    const moved: readonly (readonly [string, readonly string[]])[] = [
      ['conversations.conversation', ['saved_at', 'last_at']],
      ['asking.request', ['others_at', 'batch_at', 'hold_until', 'close_at', 'next_at']],
      ['asking.asked', ['asked_at', 'opened_at', 'handed_back_at']],
      ['platform.due', ['next_at']],
    ]
    await client.query('begin')
    for (const [table, columns] of moved)
      await client.query(`update ${table} set ${earlier(columns)}`, [hours])
    await client.query('commit')
  })

/** The row that drives the one request there is: what happens next, and when. */
export const nextStep = (): Promise<{ step: string; at: Date }> =>
  asOwner(async client => {
    const { rows } = await client.query<{ next_step: string; next_at: Date }>(
      'select next_step, next_at from asking.request',
    )
    const [row, another] = rows
    if (!row || another) throw new Error(`one request was meant, there are ${rows.length}`)
    return { step: row.next_step, at: row.next_at }
  })
