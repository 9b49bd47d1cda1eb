-- Facts: what counts for the figures, without day, person, conversation or author (statistics.md, Facts). Written with a contact
-- record because they cannot be made up afterwards. Nobody who runs the site can read them: they are written through functions,
-- and read by app_stats alone.

create schema impact;
grant usage on schema impact to app_gov, app_stats, app_worker;

-- The key that makes several contacts about one thing count once. Destroyed at the freeze: from then on nobody can say, holding a
-- conversation's id, which facts came of it.
create table impact.quarter (
  force_id uuid not null references forces.force (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (name ~ '^[0-9]{4}-Q[1-4]$'),
  key bytea default platform.random_16() || platform.random_16() check (octet_length(key) = 32),
  frozen_at timestamptz,
  primary key (force_id, id),
  unique (force_id, name),
  constraint key_until_the_freeze check ((key is null) = (frozen_at is not null))
);
select platform.tenant('impact.quarter');

-- One row a theme. Codes: reference/contact_codes.csv, themes.csv, ranks.csv (band). Absent: not known, or not asked in this mode.
create table impact.fact (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- What its record calls it, until the freeze.
  fact uuid,
  quarter text not null,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  -- Of the person helped. Small ones are merged before any figure is shown.
  area uuid,
  theme text check (theme ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  role_band text check (role_band ~ '^[a-z]+(-[a-z]+)*$'),
  kind text check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  headcount_band text check (headcount_band ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  channel text not null check (channel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  outcome text check (outcome ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  minutes_band text not null check (minutes_band ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  unit_key bytea not null check (octet_length(unit_key) = 32),
  primary key (force_id, id),
  foreign key (force_id, quarter) references impact.quarter (force_id, name),
  foreign key (force_id, area) references identity.area (force_id, id)
);
create index fact_by_record on impact.fact (force_id, fact) where fact is not null;
create index fact_by_quarter on impact.fact (force_id, quarter);
select platform.tenant('impact.fact');
-- Without `fact`: a figure never needs to know which record a fact came from.
grant select (force_id, id, quarter, month, area, theme, role_band, kind, headcount_band, channel, outcome, minutes_band, unit_key)
  on impact.fact to app_stats;

-- HMAC-SHA-256 (RFC 2104) for a key of at most 64 bytes; PostgreSQL brings the hash alone.
create function impact.hmac(key bytea, message bytea) returns bytea language plpgsql immutable set search_path = pg_catalog as $$
declare
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0 .. octet_length(key) - 1 loop
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(key, i));
    outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(key, i));
  end loop;
  return sha256(outer_pad || sha256(inner_pad || message));
end $$;

create function impact.quarter_of(day date) returns text language sql immutable set search_path = pg_catalog
  as $$ select to_char(day::timestamp, 'YYYY-"Q"Q') $$;

-- 28 days after the quarter's end, at midnight in London (SDC-1, 2).
create function impact.freezes_at(day date) returns timestamptz language sql stable set search_path = pg_catalog
  as $$ select (date_trunc('quarter', day::timestamp) + interval '3 months 28 days') at time zone 'Europe/London' $$;

-- The quarter in which a contact of this day counts: its own, or when that one is closed the quarter of now ("late corrections
-- appear next quarter"). Made when it is first needed, with the hour of its freeze.
create function impact.open_quarter(day date, completed date) returns impact.quarter
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := current_setting('app.force')::uuid;
  found_quarter impact.quarter;
  counted date := day;
begin
  for attempt in 1 .. 2 loop
    insert into impact.quarter (force_id, name) values (force, impact.quarter_of(counted)) on conflict do nothing;
    -- Shared, so that the freeze waits for whoever is still writing into the quarter.
    select q.* into found_quarter from impact.quarter q where q.force_id = force and q.name = impact.quarter_of(counted) for share;
    insert into platform.due (force_id, kind, id, next_at)
      select force, 'impact.freeze', found_quarter.id, impact.freezes_at(counted) where found_quarter.frozen_at is null
      on conflict do nothing;
    exit when found_quarter.frozen_at is null;
    counted := completed;
  end loop;
  return found_quarter;
end $$;

-- Writes the fact of a record and returns the name by which the record knows it. `of_fact` absent: a new one. Otherwise what stood
-- there is replaced and stays in its quarter's count under the same unit; null is returned when that quarter is frozen.
-- `same_area`, `same_band`: they stay as they were, because the record does not hold them.
create function impact.write_fact(
  of_fact uuid, unit uuid, day date, completed date, same_area boolean, area uuid, same_band boolean, role_band text, kind text,
  headcount_band text, channel text, outcome text, minutes_band text, themes text[]
) returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := current_setting('app.force')::uuid;
  name uuid := coalesce(of_fact, gen_random_uuid());
  kept impact.fact;
  q impact.quarter;
  counted date;
begin
  if of_fact is not null then
    select f.* into kept from impact.fact f where f.force_id = force and f.fact = of_fact limit 1;
    if not found then return null; end if;
    delete from impact.fact f where f.force_id = force and f.fact = of_fact;
  end if;
  q := impact.open_quarter(day, completed);
  counted := case when q.name = impact.quarter_of(day) then day else completed end;
  insert into impact.fact (force_id, fact, quarter, month, area, theme, role_band, kind, headcount_band, channel, outcome,
      minutes_band, unit_key)
    select force, name, q.name, to_char(counted::timestamp, 'YYYY-MM'), case when same_area then kept.area else write_fact.area end,
      theme, case when same_band then kept.role_band else write_fact.role_band end, write_fact.kind, write_fact.headcount_band,
      write_fact.channel, write_fact.outcome, write_fact.minutes_band,
      case when kept.quarter = q.name then kept.unit_key else impact.hmac(q.key, uuid_send(unit)) end
    from unnest(case when themes = '{}' then array[null::text] else themes end) as theme;
  return name;
end $$;
grant execute on function impact.write_fact(uuid, uuid, date, date, boolean, uuid, boolean, text, text, text, text, text, text, text[]) to app_gov;

-- A withdrawn record counts no more; after the freeze nothing happens.
create function impact.drop_fact(of_fact uuid) returns void language sql security definer set search_path = pg_catalog
  as $$ delete from impact.fact f where f.force_id = current_setting('app.force')::uuid and f.fact = of_fact $$;
grant execute on function impact.drop_fact(uuid) to app_gov;

-- Destroys the key and cuts facts from their records; false when it was done before.
create function impact.freeze(quarter uuid) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := current_setting('app.force')::uuid;
  frozen text;
begin
  update impact.quarter q set key = null, frozen_at = platform.now()
    where q.force_id = force and q.id = quarter and q.frozen_at is null
    returning q.name into frozen;
  if not found then return false; end if;
  update impact.fact f set fact = null where f.force_id = force and f.quarter = frozen;
  return true;
end $$;
grant execute on function impact.freeze(uuid) to app_worker;
