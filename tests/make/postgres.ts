import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../src/platform/postgres/cluster.ts'
import { isAlive, readPostmaster } from '../../src/platform/postgres/postmaster.ts'
import { waitUntil } from '../../src/platform/process/wait.ts'

const prefix = 'alongside-test-'

/**
 * A runner killed without a chance to clean up leaves its PostgreSQL in a temporary folder, named by the prefix and its process; the
 * next one, which sees by the number in that name that it is dead, clears up.
 */
export async function clearAfterTheDead(prefix: string): Promise<void> {
  const left = readdirSync(tmpdir()).filter(name => name.startsWith(prefix))
  for (const name of left) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue
    const folder = join(tmpdir(), name)
    const there = readPostmaster(join(folder, 'postgres'))
    if (there && isAlive(there.pid)) {
      process.kill(there.pid, 'SIGINT')
      await waitUntil(() => !isAlive(there.pid), { forMs: 10_000 })
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A real PostgreSQL on a free port in a temporary folder while `use` runs; both are gone afterwards, also
 * when it throws. `url` is the superuser's; the settings are those of `npm start`.
 */
export async function withTestPostgres<T>(use: (url: string) => Promise<T>): Promise<T> {
  await clearAfterTheDead(prefix)
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const cluster = await startCluster(folder)
  try {
    return await use(cluster.url)
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
