-- Contact records: what a supporter notes of a contact that took place. No conversation, no name, no text of the person helped.
-- Each belongs to its supporter alone: a policy on app.person stands beside the one on the force.

create schema contacts;
grant usage on schema contacts to app_gov, app_worker, app_content;

create table contacts.record (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  supporter uuid not null,
  -- The force's mode when it was completed: it decides which fields there are (programme.md, The contact record, by mode).
  mode text not null check (mode in ('tally', 'minimal', 'case')),
  -- The first of the month; the day itself only where the mode keeps it.
  month date not null check (extract(day from month) = 1),
  day date,
  channel text not null check (channel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  minutes_band text not null check (minutes_band in ('under-15', '15-30', '30-60', '60-120', 'over-120')),
  -- The supporter's own tick, whatever the theme: it counts toward their limits.
  heavy boolean not null,
  kind text check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  headcount_band text check (headcount_band ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  for_whom text check (for_whom ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  contact_number text check (contact_number ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  outcome text check (outcome ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  themes text[] not null default '{}' check (cardinality(themes) <= 3),
  signposted text[] not null default '{}' check (cardinality(signposted) <= 12),
  -- The fact that came of it, as long as that can still be changed; a random name, known to nobody else.
  fact uuid,
  primary key (force_id, id),
  unique (force_id, id, supporter),
  foreign key (force_id, supporter) references supporters.supporter (force_id, person),
  constraint day_in_its_month check (extract(month from day) = extract(month from month) and extract(year from day) = extract(year from month)),
  constraint a_tally_is_only_that check (mode <> 'tally' or (themes = '{}' and signposted = '{}'
    and num_nonnulls(day, kind, headcount_band, for_whom, contact_number, outcome) = 0)),
  constraint no_gaps check (mode = 'tally' or num_nulls(day, kind, headcount_band, for_whom, outcome) = 0)
);
create index record_of_supporter on contacts.record (force_id, supporter, month);
select platform.tenant('contacts.record');
-- For the role that the site runs as; the functions below work as the owner and give out bands, never rows.
create policy own_records on contacts.record as restrictive to app_gov
  using (supporter = nullif(current_setting('app.person', true), '')::uuid)
  with check (supporter = nullif(current_setting('app.person', true), '')::uuid);
grant select, insert, update, delete on contacts.record to app_gov;

-- Which other supporters were there, for a group.
create table contacts.alongside (
  force_id uuid not null,
  record uuid not null,
  supporter uuid not null,
  other uuid not null,
  primary key (force_id, record, other),
  foreign key (force_id, record, supporter) references contacts.record (force_id, id, supporter) on delete cascade,
  foreign key (force_id, other) references supporters.supporter (force_id, person),
  constraint another check (other <> supporter)
);
select platform.tenant('contacts.alongside');
create policy own_records on contacts.alongside as restrictive to app_gov
  using (supporter = nullif(current_setting('app.person', true), '')::uuid)
  with check (supporter = nullif(current_setting('app.person', true), '')::uuid);
grant select, insert, delete on contacts.alongside to app_gov;

-- Load ----------------------------------------------------------------------------------------------------------------------

-- A band as minutes, about the middle of it.
create function contacts.minutes_of(band text) returns integer language sql immutable set search_path = pg_catalog
  as $$ select case band when 'under-15' then 10 when '15-30' then 25 when '30-60' then 45 when '60-120' then 90 else 150 end $$;

-- The latest day a record may be about: a tally knows its month alone, and counting it too long is the safer mistake.
create function contacts.latest_day(record contacts.record, today date) returns date language sql immutable set search_path = pg_catalog
  as $$ select coalesce(record.day, least(today, (record.month + interval '1 month')::date - 1)) $$;

-- Everything that counts toward one supporter's limits.
create function contacts.load_of(whom uuid) returns table (
  open integer, minutes_this_month integer, heavy_in_28_days integer, contacts_in_28_days integer, last_contact date
) language sql stable security definer set search_path = pg_catalog as $$
  with today as (select (platform.now() at time zone 'Europe/London')::date as day),
  mine as (
    select r.month, r.minutes_band, r.heavy, contacts.latest_day(r, today.day) as day from contacts.record r, today
    where r.force_id = nullif(current_setting('app.force', true), '')::uuid and r.supporter = whom
  )
  select governance.open_count(whom),
    coalesce(sum(contacts.minutes_of(m.minutes_band)) filter (where m.month = date_trunc('month', today.day::timestamp)), 0)::integer,
    (count(m.day) filter (where m.heavy and m.day > today.day - 28))::integer,
    (count(m.day) filter (where m.day > today.day - 28))::integer,
    max(m.day)
  from today left join mine m on true group by today.day
$$;

-- Their own load, exactly, for the person of the transaction.
create function contacts.my_load() returns table (
  open integer, minutes_this_month integer, heavy_in_28_days integer, contacts_in_28_days integer, last_contact date
) language sql stable security definer set search_path = pg_catalog
  as $$ select l.* from contacts.load_of(nullif(current_setting('app.person', true), '')::uuid) l $$;
grant execute on function contacts.my_load() to app_gov;

-- What others may know (SDC-1, 10 and rule 9): overloaded (a hard cap is reached), idle (active, and no contact for long), or how
-- many contacts in 28 days as a band. The numbers are the defaults of reference/programme_settings.csv.
create function contacts.load_band(whom uuid) returns text language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  force uuid := nullif(current_setting('app.force', true), '')::uuid;
  today date := (platform.now() at time zone 'Europe/London')::date;
  load record;
  idle_since date := today - asking.setting_number(force, 'idle-days', 84);
begin
  select l.* into load from contacts.load_of(whom) l;
  if load.open >= asking.setting_number(force, 'open-contacts-hard', 5)
    or load.minutes_this_month >= 60 * asking.setting_number(force, 'hours-per-month-hard', 16)
    or load.heavy_in_28_days >= asking.setting_number(force, 'heavy-28day-hard', 6) then
    return 'overloaded';
  end if;
  if load.open = 0 and coalesce(load.last_contact, '-infinity') < idle_since and exists (
    select from supporters.supporter s where s.force_id = force and s.person = whom and s.state = 'active' and s.activated_on < idle_since
  ) then
    return 'idle';
  end if;
  return case when load.contacts_in_28_days = 0 then '0' when load.contacts_in_28_days < 5 then '1-4'
    when load.contacts_in_28_days < 10 then '5-9' else '10+' end;
end $$;
grant execute on function contacts.load_band(uuid) to app_gov, app_content;

-- Retention -----------------------------------------------------------------------------------------------------------------

-- Deletes records older than the force keeps them (`retain-contact-months`); the first of next month, when to look again.
create function contacts.forget() returns timestamptz language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := current_setting('app.force')::uuid;
  this_month timestamp := date_trunc('month', platform.now() at time zone 'Europe/London');
begin
  delete from contacts.record r where r.force_id = force
    and r.month < this_month - make_interval(months => asking.setting_number(force, 'retain-contact-months', 12));
  return (this_month + interval '1 month') at time zone 'Europe/London';
end $$;
grant execute on function contacts.forget() to app_worker;
