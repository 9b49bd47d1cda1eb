import { createHash } from 'node:crypto'
import { after } from 'node:test'

import { Client, escapeIdentifier } from 'pg'

import { closePlanes, migrate, openPlanes, rolledBack } from '../../src/platform/db/index.ts'
import type { PlaneUrls, Planes, Scope, Tx, WorkerPlanes } from '../../src/platform/db/index.ts'
import { migrationFiles } from '../../src/platform/db/migrate.ts'
import { withTestPostgres } from './postgres.ts'
import { accessWith } from '../../src/platform/db/plane-urls.ts'
import { grantDatabase, testPasswords } from '../../src/platform/db/roles.ts'

export type TestForce = { readonly id: string; readonly slug: string; readonly host: string }

/** The two forces of every test database. `westvale` answers for localhost; `eastmoor` is there to be kept apart from it. */
export const westvale = {
  id: '00000000-0000-4000-8000-00000000f001',
  slug: 'westvale',
  host: 'localhost',
} satisfies TestForce
export const eastmoor = {
  id: '00000000-0000-4000-8000-00000000f002',
  slug: 'eastmoor',
  host: 'eastmoor.test',
} satisfies TestForce

export type TestDatabase = {
  /** A login that may do everything and ignores row security: for looking, never for what is tested. */
  readonly adminUrl: string
  readonly urls: PlaneUrls
  readonly planes: Planes & WorkerPlanes
  readonly force: TestForce
  readonly otherForce: TestForce
  /** SQL as that login. */
  admin(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
  /** Moves the database's clock, for example by '3 hours'; '0' puts it back. */
  moveClock(by: string): Promise<void>
  /** Work in westvale on one plane, and nothing of it is kept. */
  rollback<T>(
    plane: keyof (Planes & WorkerPlanes),
    work: (tx: Tx, now: Date) => Promise<T>,
    scope?: Scope,
  ): Promise<T>
}

type Server = { readonly url: string; readonly stop: () => Promise<void> }

/** The PostgreSQL the runner started for all test files; a file run alone (`node --test path`) starts one of its own. */
const server = (): Promise<Server> => {
  const url = process.env['ALONGSIDE_TEST_DATABASE']
  if (url) return Promise.resolve({ url, stop: () => Promise.resolve() })
  return new Promise((resolve, reject) => {
    const over = withTestPostgres(
      url =>
        new Promise<void>(done => {
          resolve({ url, stop: () => (done(), over) })
        }),
    )
    over.catch(reject)
  })
}

const inDatabase = (url: string, name: string): string => {
  const at = new URL(url)
  at.pathname = `/${name}`
  return at.href
}

const asAdmin = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const makeForces = `insert into forces.force (id, slug, name, name_cy, host, nation, stage) values
  ('${westvale.id}', 'westvale', 'Westvale Police', 'Heddlu Westvale', 'localhost', 'england', 'demonstration'),
  ('${eastmoor.id}', 'eastmoor', 'Eastmoor Police', 'Heddlu Eastmoor', 'eastmoor.test', 'wales', 'demonstration')`

/** The migrated template of exactly these migrations; whoever comes first makes it, the others wait. */
const template = async (client: Client, url: string): Promise<string> => {
  const files = await migrationFiles()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.checksum)
  const name = `alongside_template_${hash.digest('hex').slice(0, 16)}`
  // Roles belong to the cluster, so one lock for all templates, whatever their migrations.
  await client.query("select pg_advisory_lock(hashtext('alongside test template'))")
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount) return name
    await client.query(`drop database if exists ${name}_making with (force)`)
    await client.query(`create database ${name}_making`)
    const migrated = await migrate(inDatabase(url, `${name}_making`), {
      access: accessWith(testPasswords(url)),
    })
    if (!migrated.ok) throw new Error(migrated.sentence)
    // The name is given last: a template that exists is whole.
    await client.query(`alter database ${name}_making rename to ${name}`)
    return name
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('alongside test template'))")
  }
}

/**
 * A database of its own for one test file: a clone of a migrated template (some 50 ms), with two forces. Call it once, at the top
 * of the file; it goes with its server, which is thrown away.
 */
export const testDatabase = async (): Promise<TestDatabase> => {
  const { url: base, stop } = await server()
  const name = `alongside_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await asAdmin(base, async client => {
    const from = await template(client, base)
    // Copied file by file: through the log, every page is written twice.
    await client.query(`create database ${escapeIdentifier(name)} template ${from} strategy file_copy`)
  })
  const adminUrl = inDatabase(base, name)
  const admin = new Client({ connectionString: adminUrl })
  // A lost connection fails the next question; unheard, it would fail every test of the process.
  admin.on('error', () => undefined)
  await admin.connect()
  await grantDatabase(admin)
  await admin.query(makeForces)
  const urls = accessWith(testPasswords(base)).urls(adminUrl)
  const planes = openPlanes(urls, ['content', 'gov', 'worker', 'stats'], { size: 4, idleMs: 1000 })
  after(async () => {
    await closePlanes(planes)
    await admin.end()
    await stop()
  })
  return {
    adminUrl,
    urls,
    planes,
    force: westvale,
    otherForce: eastmoor,
    admin: async (text, values = []) => (await admin.query<Record<string, unknown>>(text, [...values])).rows,
    moveClock: async by => {
      await admin.query('update platform.clock_offset set shift = $1::interval', [by])
    },
    rollback: (plane, work, scope = westvale.id) => rolledBack(planes[plane], scope, work),
  }
}
