import { otherPolicies } from './exceptions.ts'
import {
  list,
  national,
  forcesThemselves,
  ours,
  table,
  tables,
  tenantTables,
  forceColumn,
  runtime,
} from './rule.ts'
import type { Rule } from './rule.ts'

const aTable = (columns: string, name = 'supporters.mutant') => `create table ${name} (${columns});`
const force = 'force_id uuid not null references forces.force (id)'
const id = 'id uuid not null default gen_random_uuid()'

export const tableRules: readonly Rule[] = [
  {
    name: 'every table has row security, enabled and forced',
    breaches: `select ${table} as breach ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    mutants: [
      aTable(`${force}, ${id}, primary key (force_id, id)`),
      'alter table supporters.card no force row level security',
      'alter table supporters.card disable row level security',
    ],
  },
  {
    name: 'every table of a force has the policy `tenant` for reading and writing, exactly as written',
    breaches: `select ${table} as breach ${tables} and ${table} not in (${national}) and not exists (
      select from pg_policy l where l.polrelid = c.oid and l.polname = 'tenant' and l.polpermissive and l.polcmd = '*' and l.polroles = '{0}'
        and pg_get_expr(l.polqual, l.polrelid) = pg_get_expr(l.polwithcheck, l.polrelid)
        and pg_get_expr(l.polqual, l.polrelid) = format('(%s = (NULLIF(current_setting(''app.force''::text, true), ''''::text))::uuid)',
          case when ${table} in (${forcesThemselves}) then 'id' else 'force_id' end))`,
    mutants: [
      'drop policy tenant on supporters.card',
      'alter policy tenant on supporters.card using (true)',
      'alter policy tenant on supporters.card with check (true)',
      'alter policy tenant on supporters.card to app_gov',
    ],
  },
  {
    name: 'no other policy opens a table of a force, except for look-ups and those listed with their reason',
    breaches: `select format('%s %s', ${table}, l.polname) as breach from pg_policy l join pg_class c on c.oid = l.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and ${table} not in (${national}) and l.polpermissive and l.polname <> 'tenant'
        and not (l.polcmd = 'r' and l.polroles = array['lookup'::regrole::oid])
        and format('%s %s', ${table}, l.polname) not in (${list(Object.keys(otherPolicies))})`,
    mutants: [
      'create policy all_of_it on supporters.card for select using (true)',
      'create policy lookup on supporters.card to lookup using (true)',
      'create policy more on supporters.card to app_worker using (true)',
    ],
  },
  {
    name: 'only national tables have no force, and nobody who runs the site can write them',
    breaches: `select ${table} as breach ${tenantTables} and ${forceColumn} is null
      union all select format('%s is written by %s', ${table}, role) ${tables.replace('where', `cross join (values ${runtime}, ('lookup')) as r (role) where`)}
        and ${table} in (${national}) and has_table_privilege(role, c.oid, 'insert, update, delete, truncate')`,
    mutants: [
      aTable(`${id}, primary key (id)`),
      aTable(`force_id text not null, ${id}, primary key (force_id, id)`),
      'grant update on library.theme to app_gov',
    ],
  },
]
