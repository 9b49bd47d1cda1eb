import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../src/platform/postgres/cluster.ts'
import { isAlive, readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { waitUntil } from '../../src/platform/process/wait.ts'

const prefix = 'alongside-test-'

const memory = '/dev/shm'

/** Memory where there is plenty, because other work on the machine makes a disk slow; otherwise the temporary folder. */
function placeToThrowAway(): string {
  const gigabyte = 2 ** 30
  if (!existsSync(memory) || process.availableMemory() < 4 * gigabyte) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize < 2 * gigabyte ? tmpdir() : memory
}

/**
 * A runner killed without a chance to clean up leaves its PostgreSQL in a temporary folder, named by the prefix and its process; the
 * next one, which sees by the number in that name that it is dead, clears up.
 */
export async function clearAfterTheDead(prefix: string, place = tmpdir()): Promise<void> {
  const left = readdirSync(place).filter(name => name.startsWith(prefix))
  for (const name of left) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue
    const folder = join(place, name)
    const there = readPostmaster(join(folder, 'postgres'))
    if (there && isAlive(there.pid)) {
      process.kill(there.pid, 'SIGINT')
      await waitUntil(() => !isAlive(there.pid), { forMs: 10_000 })
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A real PostgreSQL on a free port in a temporary folder while `use` runs; both are gone afterwards, also when it throws.
 * `url` is the superuser's. The settings are those of `npm start`, but nothing waits for a disk, unless it `lasts`: then the
 * program itself agrees to work on it.
 */
export async function withTestPostgres<T>(
  use: (url: string) => Promise<T>,
  { lasts = false } = {},
): Promise<T> {
  const place = lasts ? tmpdir() : placeToThrowAway()
  await clearAfterTheDead(prefix, place)
  const folder = mkdtempSync(join(place, `${prefix}${process.pid}-`))
  const cluster = await startCluster(folder, { lasts })
  try {
    return await use(cluster.url)
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
