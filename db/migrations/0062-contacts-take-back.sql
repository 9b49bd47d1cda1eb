-- Two mends. A withdrawn record can be taken back for some minutes. And heavy contacts *in a row* are what nudges, while heavy
-- contacts in 28 days pause (`heavy-consecutive-soft`, `heavy-28day-hard`).

-- While it is set the record counts for nothing and is shown to nobody but as "withdrawn, take it back"; then record and fact go.
alter table contacts.record add column withdrawn_at timestamptz;

-- What the worker does when those minutes are over; nothing, when the record was taken back.
create function contacts.finish_withdrawal(of_record uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare its_fact uuid;
begin
  delete from contacts.record r
    where r.force_id = current_setting('app.force')::uuid and r.id = of_record and r.withdrawn_at is not null
    returning r.fact into its_fact;
  perform impact.drop_fact(its_fact) where its_fact is not null;
end $$;
grant execute on function contacts.finish_withdrawal(uuid) to app_worker;

drop function contacts.my_load();
drop function contacts.load_of(uuid);

create function contacts.load_of(whom uuid) returns table (
  open integer, minutes_this_month integer, heavy_in_a_row integer, heavy_in_28_days integer, contacts_in_28_days integer, last_contact date
) language sql stable security definer set search_path = pg_catalog as $$
  with today as (select (platform.now() at time zone 'Europe/London')::date as day),
  mine as (
    select r.month, r.minutes_band, r.heavy, contacts.latest_day(r, today.day) as day from contacts.record r, today
    where r.force_id = nullif(current_setting('app.force', true), '')::uuid and r.supporter = whom and r.withdrawn_at is null
  ),
  -- The latest first. A record knows no hour: of one day (and in a tally, of one month) the heavy ones count as the latest, because
  -- a nudge too many is the safer mistake. What lies more than 28 days back has been rested from.
  latest as (
    select m.heavy, count(*) filter (where not m.heavy) over (order by m.day desc, m.heavy desc rows unbounded preceding) as light_since
    from mine m, today where m.day > today.day - 28
  )
  select governance.open_count(whom),
    coalesce(sum(contacts.minutes_of(m.minutes_band)) filter (where m.month = date_trunc('month', today.day::timestamp)), 0)::integer,
    (select count(*)::integer from latest l where l.light_since = 0),
    (count(m.day) filter (where m.heavy and m.day > today.day - 28))::integer,
    (count(m.day) filter (where m.day > today.day - 28))::integer,
    max(m.day)
  from today left join mine m on true group by today.day
$$;

-- Their own load, exactly, for the person of the transaction.
create function contacts.my_load() returns table (
  open integer, minutes_this_month integer, heavy_in_a_row integer, heavy_in_28_days integer, contacts_in_28_days integer, last_contact date
) language sql stable security definer set search_path = pg_catalog
  as $$ select l.* from contacts.load_of(nullif(current_setting('app.person', true), '')::uuid) l $$;
grant execute on function contacts.my_load() to app_gov;
