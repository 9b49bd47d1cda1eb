import { sql, type Tx } from '../platform/db/index.ts'
import { idleMinutes, wholeHours, type Way } from './sessions.ts'

/** One session, as its owner sees it. */
export type OwnSession = {
  readonly id: string
  readonly way: Way
  readonly device: string
  readonly began: Date
  readonly seen: Date
}

/** Every session of a person that holds now, the newest use first. For that person alone. */
export const sessionsOf = async (tx: Tx, person: string): Promise<OwnSession[]> => {
  const rows = await tx
    .selectFrom('identity.session')
    .select(['id', 'way', 'device', 'began_at', 'seen_at'])
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .where('seen_at', '>', sql<Date>`platform.now() - ${`${idleMinutes} minutes`}::interval`)
    .where('began_at', '>', sql<Date>`platform.now() - ${`${wholeHours} hours`}::interval`)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    way: row.way === 'passkey' || row.way === 'words' ? row.way : 'try-it',
    device: row.device,
    began: row.began_at,
    seen: row.seen_at,
  }))
}

/** Whole seconds until a session ends if nothing is done, and until it ends whatever is done. */
export type TimeLeft = { readonly idle: number; readonly whole: number }

const left = (from: string, lasts: string) =>
  sql<number>`greatest(0, floor(extract(epoch from ${sql.ref(from)} + ${lasts}::interval - platform.now())))::int`

export const timeLeft = async (tx: Tx, session: string): Promise<TimeLeft> => {
  const row = await tx
    .selectFrom('identity.session')
    .select([
      left('seen_at', `${idleMinutes} minutes`).as('idle'),
      left('began_at', `${wholeHours} hours`).as('whole'),
    ])
    .where('id', '=', session)
    .executeTakeFirst()
  return { idle: Math.min(row?.idle ?? 0, row?.whole ?? 0), whole: row?.whole ?? 0 }
}

const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
]

/** "Firefox, Windows": what lets its owner know a session again. The header itself would be a fingerprint and is not kept. */
export const deviceOf = (request: Request): string => {
  const agent = request.headers.get('user-agent') ?? ''
  const named = (table: [RegExp, string][]) => table.find(([sign]) => sign.test(agent))?.[1]
  return [named(browsers), named(systems)].filter(Boolean).join(', ') || '?'
}
