-- The ground every slice stands on: tenancy, the clock, rows that fall due, answers kept for repeated posts.
-- Runs as the role `owner`. What the helpers promise: ../README.md

create schema platform;
grant usage on schema platform to app_content, app_gov, app_worker, app_stats, lookup;
alter default privileges revoke execute on functions from public;

-- The clock -----------------------------------------------------------------------------------------------------------------

-- Only `owner` can move the clock, and only tests do. One row.
create table platform.clock_offset (
  one boolean primary key default true check (one),
  shift interval not null default '0'
);
insert into platform.clock_offset default values;
alter table platform.clock_offset enable row level security;
alter table platform.clock_offset force row level security;
create policy everybody on platform.clock_offset for select using (true);
create policy owner_moves_it on platform.clock_offset for update to owner using (true) with check (true);
grant select on platform.clock_offset to app_content, app_gov, app_worker, app_stats, lookup;

create function platform.now() returns timestamptz language sql stable
  as $$ select pg_catalog.now() + shift from platform.clock_offset $$;
-- (No fixed search_path, so that the planner can inline it; every name in it is written in full.)
comment on function platform.now() is 'The only clock: the start of the transaction plus an offset that is zero outside tests.';
grant execute on function platform.now() to app_content, app_gov, app_worker, app_stats, lookup;

create function platform.random_16() returns bytea language sql volatile
  as $$ select pg_catalog.substring(pg_catalog.sha256(pg_catalog.uuid_send(pg_catalog.gen_random_uuid()) operator(pg_catalog.||) pg_catalog.uuid_send(pg_catalog.gen_random_uuid())), 1, 16) $$;
comment on function platform.random_16() is '16 bytes of the server''s strong random source (a uuid alone has only 122 random bits).';

-- Tenancy -------------------------------------------------------------------------------------------------------------------

-- Row security for one table of a force: enabled, forced, one policy on the force of the transaction.
-- The expression is written out (not a function) so that the planner can use the key's first column.
create function platform.tenant(tenant_table regclass, force_column name default 'force_id') returns void
  language plpgsql set search_path = pg_catalog as $$
declare mine text := format('%I = nullif(current_setting(''app.force'', true), '''')::uuid', force_column);
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format('create policy tenant on %s using (%s) with check (%s)', tenant_table, mine, mine);
end $$;
comment on function platform.tenant(regclass, name) is 'Enables and forces row security on a tenant table. Call it for every table you create.';

-- Hands a function to the role `lookup`, whose policy sees a few tables before a force is known (host, session, locator,
-- invitation). The right to create is lent for the hand-over alone.
create function platform.lookup_owns(look_up regprocedure) returns void
  language plpgsql set search_path = pg_catalog as $$
declare home regnamespace := (select pronamespace from pg_proc where oid = look_up);
begin
  execute format('revoke all on function %s from public', look_up);
  execute format('grant usage, create on schema %s to lookup', home);
  execute format('alter function %s owner to lookup', look_up);
  execute format('revoke create on schema %s from lookup', home);
end $$;
comment on function platform.lookup_owns(regprocedure) is 'Makes a SECURITY DEFINER look-up run as the role lookup. Grant EXECUTE before calling it.';

-- Rows that fall due --------------------------------------------------------------------------------------------------------

-- Web processes write what is due; the worker alone takes it. No content: a kind, an id, a time.
create table platform.due (
  force_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  id uuid not null,
  next_at timestamptz not null,
  -- A row whose work failed is tried again later; next_at keeps the promise, so that lateness stays visible.
  retry_at timestamptz,
  failures integer not null default 0,
  primary key (force_id, kind, id)
);
create index due_when on platform.due ((coalesce(retry_at, next_at)));
select platform.tenant('platform.due');
create policy worker_crosses_forces on platform.due to app_worker using (true) with check (true);
grant select, insert, update, delete on platform.due to app_content, app_gov, app_worker;

-- Answers kept for a repeated post ------------------------------------------------------------------------------------------

create table platform.kept_answer (
  force_id uuid not null,
  plane text not null default current_user check (plane in ('app_content', 'app_gov')),
  person uuid not null,
  key text not null check (length(key) between 8 and 64),
  body_hash bytea not null check (octet_length(body_hash) = 32),
  answer jsonb,
  at timestamptz not null default platform.now(),
  primary key (force_id, plane, person, key)
);
create index kept_answer_age on platform.kept_answer (force_id, plane, at);
select platform.tenant('platform.kept_answer');
-- One plane never sees what the other answered.
create policy own_plane on platform.kept_answer as restrictive using (plane = current_user) with check (plane = current_user);
grant select, insert, update, delete on platform.kept_answer to app_content, app_gov;
