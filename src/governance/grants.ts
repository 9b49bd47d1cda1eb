import { sql, type Tx } from '../platform/db/index.ts'

/** Which database role may read which schema, from the database's own catalogue. */
export type Grants = ReadonlyMap<string, ReadonlySet<string>>

/** The roles whose reach a person may want to know, as the database names them. */
export const databaseRoles = ['app_content', 'app_gov', 'app_worker', 'app_stats', 'backup'] as const
export type DatabaseRole = (typeof databaseRoles)[number]

/**
 * For each runtime role the schemas in which it can read at least one table. Asked of PostgreSQL itself
 * (`has_any_column_privilege`), so that a GRANT changes the page and nothing else does.
 */
export const grantsOf = async (tx: Tx): Promise<Grants> => {
  const { rows } = await sql<{ role: string; schema: string }>`
    select distinct r.rolname as role, n.nspname as schema
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join pg_catalog.pg_roles r
    where c.relkind in ('r', 'p', 'v', 'm')
      and r.rolname = any (${[...databaseRoles]})
      and n.nspname !~ '^(pg_|information_schema$|pgboss$)'
      and pg_catalog.has_schema_privilege(r.oid, n.oid, 'usage')
      and pg_catalog.has_any_column_privilege(r.oid, c.oid, 'select')`.execute(tx)
  const grants = new Map<string, Set<string>>(databaseRoles.map(role => [role, new Set()]))
  for (const { role, schema } of rows) grants.get(role)?.add(schema)
  return grants
}
