import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { Client } from 'pg'

import { code, notAllowed } from './refusals.ts'
import { root } from '../root.ts'
import { grantDatabase, makeRoles } from './roles.ts'
import type { DatabaseAccess, PlaneUrls } from './plane-urls.ts'

export type MigrateOptions = {
  /** From `databaseAccess(dataDir, own)`. */
  readonly access: DatabaseAccess
  /** Where the numbered SQL files are; default `db/migrations` of the repository. */
  readonly folder?: string
}

/** What a start tells the person who started it: one sentence that says what to do. */
export type MigrateProblem = {
  readonly ok: false
  readonly kind: 'unreachable' | 'too-old' | 'denied' | 'newer' | 'changed' | 'failed'
  readonly sentence: string
}
export type Migrated =
  | { readonly ok: true; readonly applied: readonly string[]; readonly urls: PlaneUrls }
  | MigrateProblem

type File = { readonly name: string; readonly sql: string; readonly checksum: string }

const problem = (kind: MigrateProblem['kind'], sentence: string): MigrateProblem => ({
  ok: false,
  kind,
  sentence,
})

/** The migrations in order: `0001-platform.sql`, … Forward only; a landed file is never edited. */
export const migrationFiles = async (folder = path.join(root, 'db/migrations')): Promise<readonly File[]> => {
  const names = (await readdir(folder)).filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(path.join(folder, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
    }),
  )
}

const makeLedger = async (admin: Client): Promise<void> => {
  await admin.query(`set role owner;
    create schema if not exists migrations;
    create table if not exists migrations.applied (name text primary key, checksum text not null, at timestamptz not null default now());
    alter table migrations.applied enable row level security;
    alter table migrations.applied force row level security;
    do $$ begin
      if not exists (select from pg_catalog.pg_policies where schemaname = 'migrations') then
        create policy owner on migrations.applied to owner using (true) with check (true);
      end if;
    end $$;
    reset role`)
}

const readLedger = async (admin: Client): Promise<ReadonlyMap<string, string>> => {
  await admin.query('set role owner')
  const rows = await admin.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations.applied',
  )
  await admin.query('reset role')
  return new Map(rows.rows.map(row => [row.name, row.checksum]))
}

const check = (files: readonly File[], ledger: ReadonlyMap<string, string>): MigrateProblem | undefined => {
  const unknown = [...ledger.keys()].filter(name => !files.some(file => file.name === name))
  if (unknown.length > 0) {
    return problem(
      'newer',
      `This database was made by a newer version of Alongside (it has ${unknown.join(', ')}): start that version, or use another database.`,
    )
  }
  const changed = files.find(file => ledger.has(file.name) && ledger.get(file.name) !== file.checksum)
  return changed
    ? problem(
        'changed',
        `The migration ${changed.name} differs from the one this database was made with: bring back the original file, or use another database.`,
      )
    : undefined
}

/** One file, one transaction, as the owner: all of it or nothing. */
const apply = async (admin: Client, file: File): Promise<void> => {
  await admin.query('begin')
  try {
    await admin.query("set local role owner; set local search_path = 'pg_catalog'")
    await admin.query(file.sql)
    await admin.query('insert into migrations.applied (name, checksum) values ($1, $2)', [
      file.name,
      file.checksum,
    ])
    await admin.query('commit')
  } catch (error) {
    await admin.query('rollback')
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** What stands outside the slices' migrations: the queue's schema (the worker's own) and the right to read for the backup. */
const grantAround = async (admin: Client): Promise<void> => {
  await admin.query('create schema if not exists pgboss authorization app_worker')
  await admin.query(`set role app_worker;
    grant usage on schema pgboss to backup;
    grant select on all tables in schema pgboss to backup;
    alter default privileges in schema pgboss grant select on tables to backup;
    reset role`)
  await admin.query(`set role owner;
    do $$ declare home text; begin
      for home in select nspname from pg_catalog.pg_namespace where nspowner = 'owner'::regrole loop
        execute format('grant usage on schema %I to backup', home);
        execute format('grant select on all tables in schema %I to backup', home);
        execute format('grant select on all sequences in schema %I to backup', home);
      end loop;
    end $$;
    reset role`)
}

const migrateWith = async (admin: Client, url: string, options: MigrateOptions): Promise<Migrated> => {
  const version = await admin.query<{ server_version_num: string }>('show server_version_num')
  if (Number(version.rows[0]?.server_version_num) < 150_000) {
    return problem(
      'too-old',
      'Alongside needs PostgreSQL 15 or newer: upgrade the server that DATABASE_URL names.',
    )
  }
  // Two starts at once: the second waits, and then finds nothing to do.
  await admin.query("select pg_advisory_lock(hashtext('alongside migrate'))")
  await makeRoles(admin, options.access.passwords, options.access.own)
  await grantDatabase(admin)
  await makeLedger(admin)
  const files = await migrationFiles(options.folder)
  const ledger = await readLedger(admin)
  const wrong = check(files, ledger)
  if (wrong) return wrong
  const applied: string[] = []
  for (const file of files.filter(file => !ledger.has(file.name))) {
    await apply(admin, file)
    applied.push(file.name)
  }
  await grantAround(admin)
  return { ok: true, applied, urls: options.access.urls(url) }
}

const asProblem = (error: unknown): MigrateProblem => {
  const message = error instanceof Error ? error.message : String(error)
  return notAllowed(error)
    ? problem(
        'denied',
        `The login of DATABASE_URL may not make roles or schemas (${message}): give it CREATEROLE and this database.`,
      )
    : problem('failed', `The database could not be brought up to date: ${message}`)
}

/**
 * Brings the database at `adminUrl` (a login that may create roles) up to date: roles, rights, then every migration it does not
 * have, in order. Safe to run at every start and from several processes at once. Never throws for what a person can mend.
 */
export const migrate = async (adminUrl: string, options: MigrateOptions): Promise<Migrated> => {
  const admin = new Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: 5000,
    application_name: 'alongside migrate',
  })
  admin.on('error', () => {})
  try {
    await admin.connect()
  } catch (error) {
    await admin.end().catch(() => {})
    const why = error instanceof Error && error.message ? error.message : (code(error) ?? 'no answer')
    return problem(
      'unreachable',
      `The database cannot be reached (${why}): check DATABASE_URL and that PostgreSQL is running.`,
    )
  }
  try {
    return await migrateWith(admin, adminUrl, options)
  } catch (error) {
    return asProblem(error)
  } finally {
    await admin.end().catch(() => {})
  }
}
