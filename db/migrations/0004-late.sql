-- How late the latest due row is, over all forces, for a monitor outside that pages a person (the dead man's switch). A number
-- alone: not which force, not what.

create policy lookup on platform.due for select to lookup using (true);
grant select on platform.due to lookup;

create function platform.late_by_seconds() returns double precision
  language sql stable security definer set search_path = pg_catalog as $$
    select greatest(0, coalesce(extract(epoch from platform.now() - min(next_at)), 0))::double precision from platform.due
  $$;
grant execute on function platform.late_by_seconds() to app_gov, app_worker;
select platform.lookup_owns('platform.late_by_seconds()');
