-- Real hours: a cycle of any length in place of the week, days away, extra hours, and a calendar in place of the pattern.
-- `shifts.ts` is the same rule; random hours test both. (Numbered behind `asking`, whose counting of duty it replaces.)

alter table supporters.duty rename column weekday to day;
alter table supporters.duty drop constraint duty_weekday_check, add constraint day_of_cycle check (day between 1 and 70);

alter table supporters.supporter
  -- How long the pattern is, and a day on which its day 1 falls. A Monday, so that day 1 of a week is one.
  add column cycle_days integer not null default 7 check (cycle_days between 3 and 70),
  add column cycle_from date not null default '2024-01-01',
  add column hours_from text not null default 'pattern' check (hours_from in ('pattern', 'calendar'));

-- Leave, sickness, a course: never why.
create table supporters.away (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  from_day date not null,
  until_day date not null,
  primary key (force_id, id),
  foreign key (force_id, person) references supporters.supporter (force_id, person),
  constraint in_order check (until_day >= from_day and until_day - from_day <= 400)
);
create index away_of on supporters.away (force_id, person, until_day);
select platform.tenant('supporters.away');
grant select, insert, update, delete on supporters.away to app_gov;

-- Hours of one day: extra ones of their own, or those of the calendar they brought.
create table supporters.shift (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  source text not null check (source in ('extra', 'calendar')),
  day date not null,
  start_minute integer not null check (start_minute between 0 and 1439 and start_minute % 15 = 0),
  minutes integer not null check (minutes between 15 and 1440 and minutes % 15 = 0),
  primary key (force_id, id),
  unique (force_id, person, source, day, start_minute),
  foreign key (force_id, person) references supporters.supporter (force_id, person)
);
select platform.tenant('supporters.shift');
grant select, insert, update, delete on supporters.shift to app_gov;

-- The shifts of these that begin on these days of London, the first and the last among them.
create function supporters.shifts(ids uuid[], first date, last date)
  returns table (person uuid, day date, start_minute integer, minutes integer)
  language sql stable security definer set search_path = pg_catalog as $$
    with regular as (
      select s.person, nth.day::date as day, d.start_minute, d.minutes
      from supporters.supporter s
      join supporters.duty d on d.force_id = s.force_id and d.person = s.person and d.day <= s.cycle_days
      cross join lateral generate_series(
        (first + ((d.day - 1 - (first - s.cycle_from)) % s.cycle_days + s.cycle_days) % s.cycle_days)::timestamp,
        last::timestamp, make_interval(days => s.cycle_days)) nth(day)
      where s.person = any (ids) and s.hours_from = 'pattern'
      union all
      select h.person, h.day, h.start_minute, h.minutes
      from supporters.shift h join supporters.supporter s on s.force_id = h.force_id and s.person = h.person
      where h.person = any (ids) and h.day between first and last and (h.source = 'extra' or s.hours_from = 'calendar')
    )
    select r.person, r.day, r.start_minute, r.minutes from regular r
    where not exists (select from supporters.away a where a.person = r.person and r.day between a.from_day and a.until_day)
  $$;
grant execute on function supporters.shifts(uuid[], date, date) to app_gov, app_worker;

-- As in 0020, over real hours.
create or replace function supporters.on_duty(ids uuid[], moment timestamptz) returns setof uuid
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
    )
    select distinct h.person
    from edges, supporters.shifts(ids, edges.not_yet::date - 1, edges.reached::date) h
    where h.day + h.start_minute * interval '1 minute' <= reached
      and not_yet < h.day + (h.start_minute + h.minutes) * interval '1 minute'
  $$;

-- As in 0041, over real hours.
create or replace function asking.duty_spans(ids uuid[], since timestamptz, until timestamptz)
  returns table (person uuid, span tstzrange)
  language sql stable security definer set search_path = pg_catalog as $$
    select h.person, tstzrange(greatest(h.begins, since), h.ends)
    from (
      select s.person,
        (s.day + s.start_minute * interval '1 minute') at time zone 'Europe/London' as begins,
        (s.day + (s.start_minute + s.minutes) * interval '1 minute') at time zone 'Europe/London' as ends
      from supporters.shifts(ids, (since at time zone 'Europe/London')::date - 1, (until at time zone 'Europe/London')::date) s
    ) h
    where h.ends > since and h.begins < until and h.begins < h.ends
  $$;
