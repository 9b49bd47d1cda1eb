import { contentMayTouch, statsMayRead } from './exceptions.ts'
import { list, ours, table, tables, func, runtime, touches } from './rule.ts'
import type { Rule } from './rule.ts'

const sealed = `('asking', 'conversations')`

export const roleRules: readonly Rule[] = [
  {
    name: 'app_gov and app_stats have no privilege at all on the sealed plane',
    breaches: `select role || ' ' || n.nspname as breach from pg_namespace n cross join (values ('app_gov'), ('app_stats')) as r (role)
        where n.nspname in ${sealed} and has_schema_privilege(role, n.oid, 'usage, create')
      union all select role || ' ' || ${table} from pg_class c join pg_namespace n on n.oid = c.relnamespace
        cross join (values ('app_gov'), ('app_stats')) as r (role)
        where n.nspname in ${sealed} and c.relkind in ('r', 'p', 'v', 'm', 'f') and ${touches('role')}
      union all select role || ' ' || ${func} from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        cross join (values ('app_gov'), ('app_stats')) as r (role)
        where n.nspname in ${sealed} and has_function_privilege(role, p.oid, 'execute')`,
    mutants: [
      'grant usage on schema asking to app_gov',
      'grant select on conversations.envelope to app_gov',
      'grant select (force_id) on conversations.envelope to app_gov',
      'grant update (received_at) on conversations.envelope to app_stats',
      'grant execute on function asking.step(uuid, uuid) to app_gov',
    ],
  },
  {
    name: 'the worker touches no table of the sealed plane, only its functions',
    breaches: `select ${table} as breach from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${sealed} and c.relkind in ('r', 'p', 'v') and ${touches(`'app_worker'`)}`,
    mutants: [
      'grant select on asking.request to app_worker',
      'grant delete on conversations.envelope to app_worker',
    ],
  },
  {
    name: 'the sealed plane touches no table of the others, except those listed with their reason',
    breaches: `select ${table} as breach ${tables} and n.nspname not in ${sealed} and ${touches(`'app_content'`)}
      and ${table} not in (${list(Object.keys(contentMayTouch))})`,
    mutants: [
      'grant select on identity.person to app_content',
      'grant select (mail) on identity.person to app_content',
    ],
  },
  {
    name: 'the statistics read facts of impact alone, and write nothing',
    breaches: `select ${table} as breach ${tables} and ${touches(`'app_stats'`)}
      and not (n.nspname = 'impact' or ${table} in (${list(Object.keys(statsMayRead))}))
      union all select ${table} || ' is written' ${tables} and has_table_privilege('app_stats', c.oid, 'insert, update, delete, truncate')`,
    mutants: ['grant select on supporters.card to app_stats', 'grant update on forces.force to app_stats'],
  },
  {
    name: 'the audit trail is written by its function alone',
    breaches: `select role || ' ' || ${table} as breach from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join (values ${runtime}, ('lookup')) as r (role)
      where n.nspname = 'audit' and c.relkind = 'r' and (has_table_privilege(role, c.oid, 'insert, update, delete, truncate')
        or has_any_column_privilege(role, c.oid, 'insert, update'))`,
    mutants: ['grant insert on audit.entry to app_gov', 'grant update (seq) on audit.head to app_worker'],
  },
  {
    name: 'nobody who runs the site is an owner, a superuser, above row security, or a member of anybody',
    breaches: `select rolname::text as breach from pg_roles where rolname in ('app_content', 'app_gov', 'app_worker', 'app_stats', 'lookup', 'owner')
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or (rolname in ('lookup', 'owner') and rolcanlogin))
      union all select format('%s is a member of %s', member::regrole, roleid::regrole) from pg_auth_members
        where member::regrole::text in ('app_content', 'app_gov', 'app_worker', 'app_stats', 'lookup', 'backup')
      union all select format('%s owns %s', c.relowner::regrole, c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where ${ours} and c.relowner::regrole::text <> 'owner'
      union all select format('%s owns %s', n.nspowner::regrole, n.nspname) from pg_namespace n
        where ${ours} and n.nspname <> 'public' and n.nspowner::regrole::text <> 'owner'
      union all select format('%s may create in %s', role, n.nspname) from pg_namespace n cross join (values ${runtime}, ('lookup'), ('backup')) as r (role)
        where ${ours} and has_schema_privilege(role, n.oid, 'create')`,
    mutants: [
      'alter role app_gov bypassrls',
      'alter role app_content superuser',
      'alter role lookup login',
      'grant owner to app_worker',
      'grant app_content to app_gov',
      'alter table supporters.card owner to app_gov',
      'alter table supporters.card owner to current_user',
      'grant create on schema supporters to app_gov',
    ],
  },
  {
    name: 'the backup reads everything and writes nothing',
    breaches: `select ${table} as breach ${tables} and (not has_table_privilege('backup', c.oid, 'select')
      or has_table_privilege('backup', c.oid, 'insert, update, delete, truncate'))`,
    mutants: ['revoke select on supporters.card from backup', 'grant delete on supporters.card to backup'],
  },
]
