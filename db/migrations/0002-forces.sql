-- Forces (the tenants), this installation, and each force's settings with their history. Settings' defaults and bounds:
-- reference/programme_settings.csv; only what a force changed stands here.

create schema forces;
grant usage on schema forces to app_content, app_gov, app_worker, app_stats;

create table forces.force (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  name_cy text not null,
  -- The host name people type; passkeys are bound to it.
  host text not null unique check (host = lower(host)),
  nation text not null check (nation in ('england', 'wales', 'scotland', 'northern_ireland')),
  stage text not null default 'preparing' check (stage in ('demonstration', 'preparing', 'live')),
  brand text not null default 'blue' check (brand ~ '^[a-z][a-z-]*$')
);
select platform.tenant('forces.force', 'id');
create policy lookup on forces.force for select to lookup using (true);
grant select on forces.force to app_content, app_gov, app_worker, app_stats, lookup;
grant insert, update on forces.force to app_gov;

-- A sole force answers for every host (localhost, an address without a name).
create function forces.by_host(asked_host text) returns setof forces.force
  language sql stable security definer set search_path = pg_catalog as $$
    select f.* from forces.force f where f.host = lower(asked_host)
    union all
    select f.* from forces.force f where (select count(*) from forces.force) = 1 and f.host <> lower(asked_host)
  $$;
grant execute on function forces.by_host(text) to app_content, app_gov, app_worker;
select platform.lookup_owns('forces.by_host(text)');

-- The worker and the planes of a bare machine go through all forces: ids alone.
create function forces.every_id() returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$ select id from forces.force order by slug $$;
grant execute on function forces.every_id() to app_gov, app_worker;
select platform.lookup_owns('forces.every_id()');

-- 16 bytes that salt this installation's derivations (ps1). Written once: changing them would lock everybody out.
create table forces.installation (
  one boolean primary key default true check (one),
  id bytea not null default platform.random_16() check (octet_length(id) = 16),
  created_at timestamptz not null default platform.now()
);
alter table forces.installation enable row level security;
alter table forces.installation force row level security;
create policy everybody on forces.installation for select using (true);
create policy owner_writes_it_once on forces.installation for insert to owner with check (true);
insert into forces.installation default values;
grant select on forces.installation to app_content, app_gov, app_worker;

create table forces.setting (
  force_id uuid not null references forces.force (id),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  value text not null,
  primary key (force_id, code)
);
select platform.tenant('forces.setting');
grant select on forces.setting to app_content, app_gov, app_worker;
grant insert, update on forces.setting to app_gov;

create table forces.setting_change (
  force_id uuid not null references forces.force (id),
  id uuid not null default gen_random_uuid(),
  code text not null,
  before text not null,
  after text not null,
  changed_by uuid not null,
  at timestamptz not null default platform.now(),
  primary key (force_id, id)
);
select platform.tenant('forces.setting_change');
grant select, insert on forces.setting_change to app_gov;

-- The other tables of the ground belong to a force as well.
alter table platform.due add foreign key (force_id) references forces.force (id);
alter table platform.kept_answer add foreign key (force_id) references forces.force (id);
