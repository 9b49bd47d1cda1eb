import { access, constants, statfs } from 'node:fs/promises'

/** One thing to look at; it throws when it is not well. */
export type Probe = () => Promise<unknown>

/** What `/health/ready` answers: each part by name, and whether all are well (200) or not (503). */
export type Readiness = {
  readonly ready: boolean
  readonly parts: Readonly<Record<string, 'well' | 'unwell'>>
}

const leastFreeBytes = 200_000_000

/** What an asking answers in time; one that hangs, as a full pool does, has no answer, and its later failure concerns nobody. */
async function inTime<T>(asking: Promise<T>, patienceMs: number): Promise<T | undefined> {
  const slow = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => slow.resolve(undefined), patienceMs)
  const asked = asking.catch(() => undefined)
  return Promise.race([asked, slow.promise]).finally(() => clearTimeout(timer))
}

const look = async (probe: Probe, patienceMs: number): Promise<'well' | 'unwell'> =>
  (await inTime(
    probe().then(() => 'well' as const),
    patienceMs,
  )) ?? 'unwell'

/** Looks at all parts at once, for `patienceMs` at most. Says nothing of why: that is in the log, not on the network. */
export async function readiness(
  probes: Readonly<Record<string, Probe>>,
  patienceMs = 2000,
): Promise<Readiness> {
  const parts = Object.fromEntries(
    await Promise.all(
      Object.entries(probes).map(async ([name, probe]) => [name, await look(probe, patienceMs)] as const),
    ),
  )
  return { ready: Object.values(parts).every(part => part === 'well'), parts }
}

/** What `/health/late` answers: a number alone, not of which force and not of what. `null`: it could not be asked. */
export type Lateness = { readonly lateBySeconds: number | null; readonly mostSeconds: number }

/** Later than this a person is to be paged: something that was promised by now has not happened (a turn, a hold, a deletion). */
export const pageAfterSeconds = 60

/**
 * The dead man's switch (reliability.md, *Escalations*): how late the latest due row of any force is, for a monitor outside that can
 * page a person. It says "late" also when nobody answers: a monitor must never take silence for health.
 */
export const lateness = async (
  lateBy: () => Promise<number>,
  patienceMs = 2000,
): Promise<{ readonly late: boolean; readonly said: Lateness }> => {
  const seconds = await inTime(lateBy(), patienceMs)
  const rounded = seconds === undefined ? null : Math.round(seconds * 10) / 10
  return {
    late: rounded === null || rounded > pageAfterSeconds,
    said: { lateBySeconds: rounded, mostSeconds: pageAfterSeconds },
  }
}

/** The data folder can be written and has room (200 MB). */
export const diskProbe =
  (folder: string): Probe =>
  async () => {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < leastFreeBytes) throw new Error('The disk is nearly full.')
  }

/** A question the pool answers. */
export const databaseProbe =
  (pool: { query(text: string): Promise<unknown> }): Probe =>
  () =>
    pool.query('select 1')

// Whether this process may be given visitors is another question than whether a person is to be paged (`lateness`): a worker that
// lags does not make the pages worse, so a balancer takes nobody away for it until it is very late.
const mostLateSeconds = 600

/** What is due is being taken: the worker lives and keeps up. `lateBy` answers in seconds. */
export const queueProbe =
  (lateBy: () => Promise<number>): Probe =>
  async () => {
    if ((await lateBy()) > mostLateSeconds) throw new Error('The worker does not keep up.')
  }
