import { ours, table, functions, func } from './rule.ts'
import type { Rule } from './rule.ts'

export const functionRules: readonly Rule[] = [
  {
    name: 'every view asks as whoever looks, and nothing copies rows out of row security',
    breaches: `select ${table} as breach from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and (c.relkind in ('m', 'f') or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_invoker=1}'))`,
    mutants: [
      'create view supporters.mutant as select * from supporters.card',
      'create view supporters.mutant with (security_invoker = false) as select * from supporters.card',
      'create materialized view supporters.mutant as select * from supporters.card',
    ],
  },
  {
    name: 'a function that acts as its owner has a fixed search path, and an owner that is under row security itself',
    breaches: `select ${func}::text as breach ${functions} and p.prosecdef
      and (not coalesce(p.proconfig, '{}') && array['search_path=pg_catalog', 'search_path="pg_catalog"'] or p.proowner::regrole::text not in ('owner', 'lookup'))`,
    mutants: [
      'create function supporters.mutant() returns int language sql security definer as $$ select 1 $$; alter function supporters.mutant() owner to owner',
      'create function supporters.mutant() returns int language sql security definer set search_path = supporters as $$ select 1 $$; alter function supporters.mutant() owner to owner',
      'create function supporters.mutant() returns int language sql security definer set search_path = pg_catalog as $$ select 1 $$',
      'alter function supporters.eligible(uuid[]) reset search_path',
    ],
  },
  {
    name: 'nothing is given to PUBLIC',
    breaches: `select ${func}::text as breach ${functions} and exists (
        select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0)
      union all select ${table} from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where ${ours} and exists (select from aclexplode(c.relacl) where grantee = 0)
      union all select n.nspname::text from pg_namespace n where ${ours} and exists (select from aclexplode(n.nspacl) where grantee = 0)
      union all select 'database' from pg_database d where d.datname = current_database()
        and exists (select from aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) where grantee = 0)`,
    mutants: [
      'grant execute on function supporters.eligible(uuid[]) to public',
      'create function supporters.mutant() returns int language sql as $$ select 1 $$',
      'grant select on supporters.card to public',
      'grant usage on schema supporters to public',
      'grant usage on schema public to public',
      `do $$ begin execute format('grant connect on database %I to public', current_database()); end $$`,
    ],
  },
]
