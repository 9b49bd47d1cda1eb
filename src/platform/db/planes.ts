import { Pool, types } from 'pg'

import type { PlaneName, PlaneUrls } from './plane-urls.ts'

/** One role's way into the database. Nothing is asked of it directly: see `inTransaction` and `beforeForce`. */
export type Plane = { readonly name: PlaneName; readonly pool: Pool }

/** What `web` holds: the sealed plane, everything else, and the statistics (released facts alone). */
export type Planes = { readonly content: Plane; readonly gov: Plane; readonly stats: Plane }
/** What `worker` holds. */
export type WorkerPlanes = { readonly worker: Plane; readonly stats: Plane }

/** A count or a sequence number that a number cannot hold would be silently wrong: refuse it instead. */
const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint is too large for a number')
  return value
}

/** bigint as number (checked), date as 'YYYY-MM-DD' (a day has no time zone), the rest as `pg` has it. */
const getTypeParser: typeof types.getTypeParser = (
  id: Parameters<typeof types.getTypeParser>[0],
  format?: 'text' | 'binary',
) => {
  if (format === 'binary') return types.getTypeParser(id, 'binary')
  if (id === types.builtins.INT8) return wholeNumber
  if (id === types.builtins.DATE) return (text: string) => text
  return types.getTypeParser(id, 'text')
}

export type OpenOptions = {
  /** Connections a plane; default 10. */
  readonly size?: number
  /** After so many milliseconds a connection that is not used is given back; default 30 seconds. */
  readonly idleMs?: number
  /** Told of a connection that broke while idle; the pool makes a new one by itself. */
  readonly onLost?: (error: Error, plane: PlaneName) => void
}

/** Opens the planes named; connections are made when first needed. Close with `closePlanes`. */
export const openPlanes = <const Name extends PlaneName>(
  urls: Pick<PlaneUrls, Name>,
  names: readonly Name[],
  options: OpenOptions = {},
): { readonly [K in Name]: Plane } => {
  const open = (name: Name): Plane => {
    const pool = new Pool({
      connectionString: urls[name],
      max: options.size ?? 10,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: options.idleMs ?? 30_000,
      application_name: `alongside ${name}`,
      types: { getTypeParser },
    })
    pool.on('error', error => options.onLost?.(error, name))
    // A connection lost between two statements of a transaction says so here too; unheard, it would end the process. The next
    // statement fails.
    pool.on('connect', client => client.on('error', () => undefined))
    return { name, pool }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names it was given
  return Object.fromEntries(names.map(name => [name, open(name)])) as { [K in Name]: Plane }
}

/** Waits for what is running and closes every connection. */
export const closePlanes = async (planes: Readonly<Record<string, Plane>>): Promise<void> => {
  await Promise.all(Object.values(planes).map(plane => plane.pool.end()))
}
