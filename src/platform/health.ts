import { access, constants, statfs } from 'node:fs/promises'

/** One thing to look at; it throws when it is not well. */
export type Probe = () => Promise<unknown>

/** What `/health/ready` answers: each part by name, and whether all are well (200) or not (503). */
export type Readiness = {
  readonly ready: boolean
  readonly parts: Readonly<Record<string, 'well' | 'unwell'>>
}

const leastFreeBytes = 200_000_000

async function look(probe: Probe, patienceMs: number): Promise<'well' | 'unwell'> {
  // A probe that hangs, as a full pool does, is not well; its later failure concerns nobody.
  const slow = Promise.withResolvers<'unwell'>()
  const timer = setTimeout(() => slow.resolve('unwell'), patienceMs)
  const asked = probe().then(
    () => 'well' as const,
    () => 'unwell' as const,
  )
  return Promise.race([asked, slow.promise]).finally(() => clearTimeout(timer))
}

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

// Rows are taken every second; one that fails is tried again for some minutes before a person must look.
const mostLateSeconds = 600

/** What is due is being taken: the worker lives and keeps up. `lateBy` answers in seconds. */
export const queueProbe =
  (lateBy: () => Promise<number>): Probe =>
  async () => {
    if ((await lateBy()) > mostLateSeconds) throw new Error('The worker does not keep up.')
  }
