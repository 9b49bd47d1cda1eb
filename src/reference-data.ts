import { Client } from 'pg'
import { loadAssaults } from './assaults/index.ts'
import { loadLibrary } from './library/index.ts'
import type { Tx } from './platform/db/index.ts'
import { kyselyOver } from './platform/db/one-connection.ts'

/** Every loader of reference data, in order. Each is idempotent: it brings its tables in line with `reference/`. */
const loaders: readonly ((tx: Tx) => Promise<void>)[] = [loadLibrary, loadAssaults]

/**
 * Loads the reference data into a migrated database: all of it or nothing. Runs after `migrate` at every start, and may run
 * in several processes at once. A file that cannot be used throws `ReferenceError` with file and line, and changes nothing.
 *
 * @param adminUrl the login that migrates; the rows are written as `owner`
 */
export const loadReferenceData = async (adminUrl: string): Promise<void> => {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local role owner')
    await client.query("select pg_advisory_xact_lock(hashtext('alongside reference data'))")
    const tx = kyselyOver(client)
    for (const load of loaders) await load(tx)
    await client.query('commit')
  } finally {
    // Ends the transaction too, when a loader threw.
    await client.end()
  }
}
