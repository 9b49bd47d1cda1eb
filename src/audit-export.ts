import { exportAudit } from './platform/audit/index.ts'
import { readConfig } from './platform/config.ts'
import type { Config } from './platform/config.ts'
import { beforeForce, closePlanes, databaseAccess, openPlanes, sql } from './platform/db/index.ts'
import type { Plane } from './platform/db/index.ts'
import { readSecrets } from './platform/postgres/settings.ts'

/** The login of the plane that may read the trail: from the configuration, or of the database that `npm start` brought. */
export const govUrl = async ({ planeUrls, databaseUrl, dataFolder }: Config): Promise<string> => {
  if (planeUrls.gov !== undefined) return planeUrls.gov
  const ours = () => {
    const { port, password } = readSecrets(dataFolder)
    return `postgres://postgres:${password}@127.0.0.1:${port}/alongside`
  }
  const access = await databaseAccess(dataFolder, planeUrls)
  return access.urls(databaseUrl ?? ours()).gov
}

const everyForce = (gov: Plane): Promise<readonly string[]> =>
  beforeForce(gov, async tx => {
    const { rows } = await sql<{ id: string }>`select forces.every_id() as id`.execute(tx)
    return rows.map(row => row.id)
  })

/** The trail of every force of this installation, line by line. */
export const exportEveryAudit = async (write: (line: string) => void): Promise<void> => {
  const planes = openPlanes({ gov: await govUrl(readConfig()) }, ['gov'], { size: 1 })
  try {
    for (const force of await everyForce(planes.gov)) await exportAudit(planes.gov, force, write)
  } finally {
    await closePlanes(planes)
  }
}

/** `./alongside audit-export > audit-2026-03-01.jsonl`: keep one from time to time, away from this machine. */
export const run = async (): Promise<number> => {
  await exportEveryAudit(line => void process.stdout.write(`${line}\n`))
  return 0
}
