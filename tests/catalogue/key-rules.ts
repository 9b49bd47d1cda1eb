import { national, forcesThemselves, ours, table, tenantTables, forceColumn } from './rule.ts'
import type { Rule } from './rule.ts'

const aTable = (columns: string, name = 'supporters.mutant') => `create table ${name} (${columns});`
const force = 'force_id uuid not null references forces.force (id)'
const id = 'id uuid not null default gen_random_uuid()'

export const keyRules: readonly Rule[] = [
  {
    name: 'every primary key starts with the force',
    breaches: `select ${table} as breach ${tenantTables} and not exists (
      select from pg_index i where i.indrelid = c.oid and i.indisprimary and i.indkey[0] = ${forceColumn})`,
    mutants: [
      aTable(`${force}, ${id}, primary key (id)`),
      aTable(`${force}, ${id}, primary key (id, force_id)`),
      aTable(`${force}, ${id}`),
    ],
  },
  {
    name: 'every unique constraint and index includes the force',
    breaches: `select i.indexrelid::regclass::text as breach ${tenantTables.replace('from pg_class c', 'from pg_index i join pg_class c on c.oid = i.indrelid')}
      and i.indisunique and not (${forceColumn} = any (i.indkey[0:i.indnkeyatts - 1]))`,
    mutants: [
      aTable(`${force}, ${id}, name text unique, primary key (force_id, id)`),
      'create unique index one_card on supporters.card (person)',
      'create unique index one_card on supporters.card (person) include (force_id)',
    ],
  },
  {
    name: 'every foreign key carries the force, and every table of a force hangs on one',
    breaches: `select k.conrelid::regclass || ' ' || k.conname as breach
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
      where k.contype = 'f' and ${ours} and format('%s.%s', tn.nspname, t.relname) not in (${national})
        and not exists (select from generate_subscripts(k.conkey, 1) at
          join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[at] and mine.attname = 'force_id'
          join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = k.confkey[at]
            and theirs.attname = case when format('%s.%s', tn.nspname, t.relname) in (${forcesThemselves}) then 'id' else 'force_id' end)
      union all select ${table} || ' hangs on nothing' ${tenantTables} and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and ${forceColumn} = any (k.conkey))`,
    mutants: [
      aTable(`force_id uuid not null, ${id}, primary key (force_id, id)`),
      'create unique index role_id on identity.role (id); ' +
        aTable(`${force}, ${id}, role uuid references identity.role (id), primary key (force_id, id)`),
      aTable(
        `${force}, ${id}, other uuid, person uuid, primary key (force_id, id), foreign key (other, person) references identity.person (force_id, id)`,
      ),
    ],
  },
  {
    name: 'ids are random, never counted and never made from the time',
    breaches: `select format('%s.%s', ${table}, a.attname) as breach
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind in ('r', 'p') and ${ours} and a.attnum > 0 and (a.attidentity <> ''
        or pg_get_expr(d.adbin, d.adrelid) ~* 'nextval|uuidv7|uuid_generate_v1'
        or (a.atttypid = 'uuid'::regtype and d.adbin is not null and a.attgenerated = '' and pg_get_expr(d.adbin, d.adrelid) <> 'gen_random_uuid()'))
      union all select ${table} from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and ${ours}`,
    mutants: [
      'alter table supporters.card add number bigint generated always as identity',
      'alter table supporters.card add number serial',
      'create sequence supporters.counter',
      `alter table supporters.duty alter id set default lpad(to_hex(extract(epoch from now())::bigint), 32, '0')::uuid`,
    ],
  },
  {
    name: 'times come from the one clock',
    breaches: `select format('%s.%s', ${table}, a.attname) as breach
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where ${ours} and pg_get_expr(d.adbin, d.adrelid) ~* '(^|[^.])\\m(now\\(|clock_timestamp|statement_timestamp|transaction_timestamp|CURRENT_|LOCALTIME)'
        and pg_get_expr(d.adbin, d.adrelid) <> 'CURRENT_USER'`,
    mutants: [
      'alter table supporters.card alter made_at set default now()',
      'alter table supporters.card add day date default current_date',
    ],
  },
]
