import { join } from 'node:path'
import { type Config, readConfig } from './platform/config.ts'
import { type PlaneUrls, databaseAccess, migrate } from './platform/db/index.ts'
import { assertDurable } from './platform/postgres/durable.ts'
import { prepareDataFolder } from './platform/process/folder-lock.ts'
import { OperatorError } from './platform/process/operator-error.ts'
import { root } from './platform/root.ts'
import { loadReferenceData } from './reference-data.ts'

/**
 * Brings the database at `url` (a login that may create roles) up to date, and gives the planes' addresses.
 * @throws OperatorError with migrate's own sentence; a database from a newer version is left as it is.
 */
export async function bringUpToDate(config: Config, url: string): Promise<PlaneUrls> {
  await assertDurable(url)
  const migrated = await migrate(url, {
    access: await databaseAccess(config.dataFolder, config.planeUrls),
    folder: join(root, 'db', 'migrations'),
  })
  if (!migrated.ok) throw new OperatorError(migrated.sentence)
  await loadReferenceData(url)
  return migrated.urls
}

/** `./alongside migrate`: for a production, which brings its own PostgreSQL; `npm start` does it by itself. */
export async function run(): Promise<number> {
  const config = readConfig()
  if (config.databaseUrl === undefined) {
    throw new OperatorError(
      'Set DATABASE_URL to the database to bring up to date; "npm start" brings its own and migrates it.',
    )
  }
  prepareDataFolder(config.dataFolder)
  await bringUpToDate(config, config.databaseUrl)
  console.log('The database is up to date.')
  return 0
}
