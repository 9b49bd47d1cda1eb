-- The audit trail of staff and system events. A colleague's actions are never in it (protocol.md, Audit).
-- Each force has one chain: hash = H(label ‖ prev ‖ force ‖ seq ‖ row_hash) over row_hash = H(salt ‖ body), so that an old body
-- can be erased on schedule and the chain still verifies; the salt, erased with it, stops anybody from guessing it back.

create schema audit;
grant usage on schema audit to app_content, app_gov, app_worker;

create table audit.entry (
  force_id uuid not null references forces.force (id),
  seq bigint not null check (seq > 0),
  prev bytea not null check (octet_length(prev) = 32),
  row_hash bytea not null check (octet_length(row_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  salt bytea check (octet_length(salt) = 16),
  -- Exactly the bytes that were hashed; everything readable is worked out from them, so that it cannot say something else.
  body text check (octet_length(body) <= 2000),
  at timestamptz generated always as (to_timestamp(((body::jsonb) ->> 'at')::bigint / 1000.0)) stored,
  event text generated always as ((body::jsonb) ->> 'event') stored,
  actor uuid generated always as (((body::jsonb) ->> 'actor')::uuid) stored,
  fields jsonb generated always as ((body::jsonb) -> 'fields') stored,
  primary key (force_id, seq),
  check ((salt is null) = (body is null))
);
create index entry_age on audit.entry (force_id, at);
select platform.tenant('audit.entry');

create table audit.head (
  force_id uuid not null references forces.force (id),
  seq bigint not null check (seq >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (force_id)
);
select platform.tenant('audit.head');

-- Read by the pages of governance and by the export; written by audit.append alone.
grant select on audit.entry, audit.head to app_gov;

create function audit.link(force uuid, seq bigint, prev bytea, row_hash bytea) returns bytea language sql immutable set search_path = pg_catalog
  as $$ select sha256(convert_to('alongside audit link 1', 'UTF8') || prev || uuid_send(force) || int8send(seq) || row_hash) $$;

create function audit.genesis(force uuid) returns bytea language sql immutable set search_path = pg_catalog
  as $$ select sha256(convert_to('alongside audit genesis 1', 'UTF8') || uuid_send(force)) $$;

-- Ids, codes, numbers, yes and no. A sentence has a space and does not pass: nothing a person wrote can get in.
create function audit.plain(fields jsonb) returns boolean language sql immutable set search_path = pg_catalog as $$
  select jsonb_typeof(fields) = 'object' and coalesce((
    select bool_and(key ~ '^[a-z][a-zA-Z]{0,31}$' and case jsonb_typeof(value)
        when 'string' then (value #>> '{}') ~ '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$'
        when 'number' then abs((value #>> '{}')::numeric) < 1e12
        else jsonb_typeof(value) in ('boolean', 'null') end)
      and count(*) <= 12
    from jsonb_each(fields)), true)
$$;

create function audit.append(actor uuid, event text, fields jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := nullif(current_setting('app.force', true), '')::uuid;
  salt bytea := platform.random_16();
  head audit.head;
  body text;
  row_hash bytea;
begin
  if force is null then raise exception 'audit.append: no force'; end if;
  if event is null or event !~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$' or length(event) > 60 then raise exception 'audit.append: not an event code'; end if;
  if fields is null or not audit.plain(fields) then raise exception 'audit.append: a field is not an id, a code or a number'; end if;
  insert into audit.head values (force, 0, audit.genesis(force)) on conflict do nothing;
  -- One at a time a force, until the commit: two entries can never follow the same one.
  select * into strict head from audit.head h where h.force_id = force for update;
  body := jsonb_build_object('force', force, 'seq', head.seq + 1, 'actor', actor, 'event', event, 'fields', fields,
    'at', floor(extract(epoch from platform.now()) * 1000)::bigint)::text;
  row_hash := sha256(salt || convert_to(body, 'UTF8'));
  insert into audit.entry (force_id, seq, prev, row_hash, hash, salt, body)
    values (force, head.seq + 1, head.hash, row_hash, audit.link(force, head.seq + 1, head.hash, row_hash), salt, body);
  update audit.head h set seq = head.seq + 1, hash = audit.link(force, head.seq + 1, head.hash, row_hash) where h.force_id = force;
  return head.seq + 1;
end $$;
grant execute on function audit.append(uuid, text, jsonb) to app_content, app_gov, app_worker;

-- Old entries lose what they say and keep their place. Two years is the shortest the settings allow (retain-audit-years).
create function audit.erase(before timestamptz) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare erased bigint;
begin
  if before > platform.now() - interval '2 years' then raise exception 'audit.erase: too young'; end if;
  update audit.entry e set salt = null, body = null where e.at < before;
  get diagnostics erased = row_count;
  return erased;
end $$;
grant execute on function audit.erase(timestamptz) to app_worker;
