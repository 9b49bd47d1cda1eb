-- What falls due names conversations, and says to the second when each was last written in. The plane of governance holds people and
-- notices: with both it could tell by the time who was asked about which conversation, and when somebody wrote.

create policy governance_sees_no_conversation on platform.due as restrictive to app_gov
  using (kind !~ '^(asking|conversations)\.') with check (kind !~ '^(asking|conversations)\.');
create policy sealed_plane_sees_its_own on platform.due as restrictive to app_content
  using (kind ~ '^(asking|conversations)\.') with check (kind ~ '^(asking|conversations)\.');

-- As in 0042, but `made_at` is when it may go, not the instant of the note: the delay hid nothing from whoever could read the row.
create or replace function asking.notify(force uuid, whom uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  notice uuid := gen_random_uuid();
  t timestamptz := platform.now();
  on_duty_for interval;
  delay interval := interval '0';
begin
  -- One that is on its way says it all: the desk shows everything that waits. Locked, so that the worker cannot call it off
  -- in the same moment, knowing nothing of this request.
  perform from supporters.notice n where n.force_id = force and n.person = whom and n.state = 'due'
    and n.made_at > t - interval '30 minutes' for update;
  if found then return; end if;
  -- A notice that leaves at the instant of a note would let whoever watches mail join the two; but it does not wait beyond the
  -- end of the duty, because then it may not go at all. A demonstration waits for nobody.
  if (select f.stage from forces.force f where f.id = force) <> 'demonstration' then
    select upper(part) - t into on_duty_for
      from (select unnest(range_agg(s.span)) as part from asking.duty_spans(array[whom], t, t + interval '1 day') s) parts
      where part @> t;
    delay := random() * greatest(interval '0', least(interval '10 minutes', on_duty_for - interval '1 minute'));
  end if;
  insert into supporters.notice (force_id, id, person, made_at) values (force, notice, whom, t + coalesce(delay, interval '0'));
  insert into platform.due (force_id, kind, id, next_at)
    values (force, 'supporters.notice', notice, t + coalesce(delay, interval '0'));
end $$;
