import { Client } from 'pg'
import { OperatorError, codeOf } from '../process/operator-error.ts'

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  '28P01': 'the password is refused',
  '28000': 'the user is refused',
  '3D000': 'there is no such database',
  '57P03': 'it is still starting',
  '53300': 'it has no connection free',
}

/** Runs `use` on one connection. @throws OperatorError when the database cannot be reached; never shows the address. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A connection lost while idle is reported here; unheard, it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const code = codeOf(error)
    const reason = reasons[code] ?? (code || 'no answer within 5 seconds')
    throw new OperatorError(
      `The database cannot be reached (${reason}): start it, or mend DATABASE_URL, or leave that out to use the PostgreSQL that Alongside brings.`,
      { cause: error },
    )
  }
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Creates the database unless it is there. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

type Promises = { fsync: string; sync: string; pages: string; version: string }

/**
 * Asserted at boot, for an operator's own PostgreSQL too: version 15 to 18, and what is acknowledged is on
 * disk (reliability.md: fsync, full_page_writes and synchronous_commit on).
 * @throws OperatorError naming the setting to mend.
 */
export async function assertDurable(url: string): Promise<void> {
  const { rows } = await withClient(url, client =>
    client.query<Promises>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync,
         current_setting('full_page_writes') as pages, current_setting('server_version_num') as version`,
    ),
  )
  const [found] = rows
  if (!found) throw new Error('PostgreSQL answered without its settings.')
  const major = Math.floor(Number(found.version) / 10_000)
  if (major < 15) {
    throw new OperatorError(
      `DATABASE_URL leads to PostgreSQL ${major}: Alongside needs 15 to 18, so update it.`,
    )
  }
  const weak = [
    ...(found.fsync === 'on' ? [] : ['fsync']),
    ...(found.pages === 'on' ? [] : ['full_page_writes']),
    ...(['off', 'local'].includes(found.sync) ? ['synchronous_commit'] : []),
  ]
  if (weak.length > 0) {
    throw new OperatorError(
      `The database may lose what it has acknowledged (${weak.join(', ')} is not on): turn it on in the database's configuration.`,
    )
  }
}
