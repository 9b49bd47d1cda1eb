import { forceTables, nationalTables } from './exceptions.ts'

/**
 * One rule of the database's structure (`protocol.md`, Database): SQL that answers with one line of text for each breach, and a
 * mutant, SQL that breaks the rule and nothing else. A rule that does not notice its mutant is no rule.
 */
export type Rule = { readonly name: string; readonly breaches: string; readonly mutants: readonly string[] }

export const list = (names: readonly string[]): string => names.map(name => `'${name}'`).join(', ')
export const national = list(Object.keys(nationalTables))
export const forcesThemselves = list(Object.keys(forceTables))

/** Everything of ours; the queue is pg-boss's and belongs to the worker alone, the ledger of migrations to the owner. */
export const ours = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'pgboss', 'migrations')`
export const table = `format('%s.%s', n.nspname, c.relname)`
export const tables = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours}`
export const tenantTables = `${tables} and ${table} not in (${national}, ${forcesThemselves})`
export const forceColumn = `(select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'force_id' and a.atttypid = 'uuid'::regtype and a.attnotnull)`
export const functions = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours}`
export const func = `p.oid::regprocedure`

/** The four runtime roles; written out because the catalogue knows no list. */
export const runtime = `('app_content'), ('app_gov'), ('app_worker'), ('app_stats')`
export const touches = (role: string): string =>
  `(has_table_privilege(${role}, c.oid, 'select, insert, update, delete, truncate, references, trigger') or has_any_column_privilege(${role}, c.oid, 'select, insert, update, references'))`
