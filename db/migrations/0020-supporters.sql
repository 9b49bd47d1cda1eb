-- Supporters: what they say of themselves, the dates that keep them listed, their duty hours, their cards, the poster's phrase.

create schema supporters;
grant usage on schema supporters to app_gov, app_content, app_worker;

create table supporters.supporter (
  force_id uuid not null,
  person uuid not null,
  state text not null default 'invited' check (state in ('invited', 'active', 'paused', 'inactive')),
  paused_at timestamptz,

  -- In their own words, and only what they chose to show.
  words_en text not null default '' check (length(words_en) <= 600),
  words_cy text not null default '' check (length(words_cy) <= 600),
  -- Codes of reference/themes.csv that they say they know from their own life or work.
  experience text[] not null default '{}' check (cardinality(experience) <= 6),
  takes_messages boolean not null default true,
  takes_calls boolean not null default false,
  number text check (number ~ '^[0-9 ]{10,15}$'),
  shows_surname boolean not null default false,
  shows_station boolean not null default false,
  shows_number boolean not null default false check (not shows_number or number is not null),

  -- How they came to be one (rule 3): nobody is active without all of it, and nobody activates themselves.
  applied_on date,
  backed_on date,
  panel_on date,
  activated_on date,
  activated_by uuid,

  -- What has to be in date, each the last good day in London (rules 1, 2 and 15).
  trained_until date,
  agreed_until date,
  vetted_until date,
  supervised_on date,
  supervision_due date check (supervision_due >= supervised_on),

  -- Professional standards are never supporters (rule 6): a conflict recorded later cannot stand beside a live supporter.
  may_support boolean not null default true,

  primary key (force_id, person),
  foreign key (force_id, person, may_support) references identity.person (force_id, id, may_support) on update cascade,
  foreign key (force_id, activated_by) references identity.person (force_id, id),
  constraint may_support check (may_support or state = 'inactive'),
  constraint paused_since check ((state = 'paused') = (paused_at is not null)),
  constraint not_by_themselves check (activated_by <> person),
  constraint came_by_all_steps check (
    state in ('invited', 'inactive') or num_nulls(applied_on, backed_on, panel_on, activated_on, activated_by) = 0),
  constraint carries_all_dates check (
    state in ('invited', 'inactive')
    or num_nulls(trained_until, agreed_until, vetted_until, supervised_on, supervision_due) = 0),
  constraint can_be_reached check (takes_messages or takes_calls)
);
select platform.tenant('supporters.supporter');
grant select, insert, update on supporters.supporter to app_gov;

-- Weekly duty: the day it begins (1 Monday to 7 Sunday), minutes after midnight on the London clock, how long.
create table supporters.duty (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  start_minute integer not null check (start_minute between 0 and 1439 and start_minute % 15 = 0),
  minutes integer not null check (minutes between 15 and 1440 and minutes % 15 = 0),
  primary key (force_id, id),
  unique (force_id, person, weekday, start_minute),
  foreign key (force_id, person) references supporters.supporter (force_id, person)
);
select platform.tenant('supporters.duty');
grant select, insert, update, delete on supporters.duty to app_gov;

-- A card exactly as it is served (ps1.md 6): the bytes are what the supporter signs, so they are kept, never made again.
create table supporters.card (
  force_id uuid not null,
  person uuid not null,
  issue integer not null check (issue > 0),
  bytes bytea not null,
  key_hash bytea check (octet_length(key_hash) = 32),
  signature bytea check (octet_length(signature) = 64),
  made_at timestamptz not null default platform.now(),
  primary key (force_id, person, issue),
  foreign key (force_id, person) references supporters.supporter (force_id, person),
  check ((key_hash is null) = (signature is null))
);
select platform.tenant('supporters.card');
grant select, insert, update, delete on supporters.card to app_gov;

-- The phrase on the posters. It stands in clear, because a whole force shares it and coordinators print it again.
create table supporters.poster_phrase (
  force_id uuid not null references forces.force (id),
  phrase text not null check (length(phrase) between 8 and 80),
  changed_at timestamptz not null default platform.now(),
  primary key (force_id)
);
select platform.tenant('supporters.poster_phrase');
grant select, insert, update on supporters.poster_phrase to app_gov;
grant select on supporters.poster_phrase to app_content;

-- Which of these may be shown, asked, open and claim: active, and inside all four dates. Called in the same statement as the
-- change it guards. `standing.ts` is the same rule; one table of cases tests both.
create function supporters.eligible(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
    select s.person
    from supporters.supporter s, (select (platform.now() at time zone 'Europe/London')::date as day) today
    where s.person = any (ids)
      and s.state = 'active'
      and s.trained_until >= today.day
      and s.agreed_until >= today.day
      and s.vetted_until >= today.day
      and s.supervision_due >= today.day
  $$;
grant execute on function supporters.eligible(uuid[]) to app_gov, app_content, app_worker;

-- Which of these are on duty at a moment. A duty begins the first time the clock shows its start and ends the last time it
-- shows less than its end: in the hour that autumn repeats, every start up to 01:59 has been reached from the second time on,
-- and until then no end later than 01:00 is past. `duty.ts` is the same rule; random weeks test both.
create function supporters.on_duty(ids uuid[], moment timestamptz) returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
    with clock as (
      select moment at time zone 'Europe/London' as shows,
        (moment - interval '1 hour') at time zone 'Europe/London' as an_hour_ago,
        (moment + interval '1 hour') at time zone 'Europe/London' as in_an_hour
    ), edges as (
      select
        case when shows = an_hour_ago then date_trunc('hour', shows) + interval '59 minutes' else shows end as reached,
        case when shows = in_an_hour then date_trunc('hour', shows) else shows end as not_yet
      from clock
    ), days as (
      select reached, not_yet, midnight, extract(isodow from midnight) as weekday
      from edges, generate_series(date_trunc('day', not_yet) - interval '1 day', date_trunc('day', reached), interval '1 day') midnight
    )
    select distinct d.person
    from supporters.duty d join days on days.weekday = d.weekday
    where d.person = any (ids)
      and midnight + d.start_minute * interval '1 minute' <= reached
      and not_yet < midnight + (d.start_minute + d.minutes) * interval '1 minute'
  $$;
grant execute on function supporters.on_duty(uuid[], timestamptz) to app_gov, app_content, app_worker;
