import { beforeForce, sql } from '../platform/db/index.ts'
import type { Plane } from '../platform/db/index.ts'
import type { Force } from '../platform/http/door.ts'

type Row = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly name_cy: string
  readonly host: string
  readonly nation: Force['nation']
  readonly stage: Force['stage']
  readonly brand: string
}

/** `Host` without its port, in lower case; '' for what is no host name. */
const hostName = (header: string): string =>
  /^([a-z0-9.-]{1,253}|\[[0-9a-f:]+\])(:\d+)?$/i.exec(header)?.[1]?.toLowerCase() ?? ''

const ask = async (gov: Plane, host: string): Promise<Force | undefined> => {
  const { rows } = await beforeForce(gov, tx => sql<Row>`select * from forces.by_host(${host})`.execute(tx))
  const [row] = rows
  if (!row) return undefined
  const { id, slug, nation, stage } = row
  return { id, slug, name: { en: row.name, cy: row.name_cy }, nation, stage }
}

export type HostOptions = {
  /** Milliseconds that only go up. */
  readonly clock: () => number
  /** How long an answer is kept in memory; default 5 seconds. A new force is seen that late. */
  readonly keepMs?: number
}

const remember = <Value>(kept: Map<string, Value>, host: string, value: Value): void => {
  kept.delete(host)
  const oldest = kept.keys().next().value
  if (kept.size >= 100 && oldest !== undefined) kept.delete(oldest)
  kept.set(host, value)
}

/**
 * Which force a host name is of. A sole force answers for every host. Answers are kept for some seconds, since every request
 * asks; at most 100 of them, so that made-up hosts cannot fill the memory. While the database does not answer, the force
 * last known at a host stays known, so that its crisis routes stay on its pages.
 */
export const forcesByHost = (gov: Plane, { clock, keepMs = 5000 }: HostOptions) => {
  const kept = new Map<string, { readonly force: Promise<Force | undefined>; readonly until: number }>()
  const lastKnown = new Map<string, Force>()
  const asked = async (host: string): Promise<Force | undefined> => {
    try {
      const force = await ask(gov, host)
      if (force) remember(lastKnown, host, force)
      return force
    } catch (error) {
      // A database that did not answer is asked again by the next request, not after some seconds.
      kept.delete(host)
      const known = lastKnown.get(host)
      if (known) return known
      throw error
    }
  }
  return (hostHeader: string): Promise<Force | undefined> => {
    const host = hostName(hostHeader)
    const known = kept.get(host)
    if (known && known.until > clock()) return known.force
    const force = asked(host)
    remember(kept, host, { force, until: clock() + keepMs })
    return force
  }
}
