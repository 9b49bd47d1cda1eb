import { sql, type Tx } from '../platform/db/index.ts'
import { subjects, tableOf, type Subject } from './subjects.ts'

/** The parts of the site as the database knows them, and its backup. */
export const databaseRoles = ['app_content', 'app_gov', 'app_worker', 'app_stats', 'backup'] as const
export type DatabaseRole = (typeof databaseRoles)[number]

/** What a role reads of a table: all of it, only the rows of the person who is signed in, or nothing. */
export type Grant = 'all' | 'own' | 'none'
export type Grants = Readonly<Record<DatabaseRole, Readonly<Record<Subject, Grant>>>>

const none = { words: 'none', asked: 'none', supporter: 'none', records: 'none', figures: 'none' } as const

/**
 * What each role may read of each subject, asked of PostgreSQL itself, so that a GRANT changes the page and nothing else does.
 * `own`: a restrictive policy for that role keeps it to the rows of `app.person`.
 */
export const grantsOf = async (tx: Tx): Promise<Grants> => {
  const { rows } = await sql<{ role: DatabaseRole; name: string; own: boolean }>`
    select r.rolname as role, format('%s.%s', n.nspname, c.relname) as name, exists (
      select from pg_catalog.pg_policy p where p.polrelid = c.oid and not p.polpermissive and r.oid = any (p.polroles)
        and pg_catalog.pg_get_expr(p.polqual, p.polrelid) like '%app.person%') and not r.rolbypassrls as own
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join pg_catalog.pg_roles r
    where r.rolname = any (${[...databaseRoles]})
      and format('%s.%s', n.nspname, c.relname) = any (${Object.values(tableOf)})
      and pg_catalog.has_schema_privilege(r.oid, n.oid, 'usage')
      and pg_catalog.has_any_column_privilege(r.oid, c.oid, 'select')`.execute(tx)
  const found: Record<DatabaseRole, Record<Subject, Grant>> = {
    app_content: { ...none },
    app_gov: { ...none },
    app_worker: { ...none },
    app_stats: { ...none },
    backup: { ...none },
  }
  for (const { role, name, own } of rows) {
    const subject = subjects.find(each => tableOf[each] === name)
    if (subject) found[role][subject] = own ? 'own' : 'all'
  }
  return found
}
