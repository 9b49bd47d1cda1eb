-- A message in an open conversation tells the supporter whose conversation it is: "You have a message", by the rules of every notice
-- (reliability.md, Notices; programme.md, rule 14). Off duty is quiet: it waits for the next duty. Paused is quiet too, with nothing to follow: whoever
-- takes the pause back is at the desk and sees it. One until they have been at the desk again, however much is written. Training, agreement,
-- vetting and supervision are not asked: an open conversation goes on.

create function asking.last_at_desk(whom uuid) returns timestamptz
  language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(max(s.seen_at), '-infinity') from identity.session s where s.person = whom
  $$;

-- Whether something that a colleague wrote waits in a conversation of theirs, written since they were last at the desk.
create function asking.message_waits(whom uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
    select exists (
      select from conversations.ledger l
      join conversations.conversation c on c.force_id = l.force_id and c.id = l.conversation and c.state = 'open'
      join conversations.member m on m.force_id = c.force_id and m.conversation = c.id and m.epoch = c.epoch and m.person = whom
      cross join lateral (select e.sender, e.received_at from conversations.envelope e
        where e.force_id = c.force_id and e.conversation = c.id order by e.at_version desc limit 1) newest
      where l.person = whom and l.what = 'claimed' and newest.sender = 0
        and newest.received_at > asking.last_at_desk(whom))
  $$;

-- The next notice for them, unless one is on its way or was sent since they were last at the desk.
create function asking.notify_message(force uuid, whom uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  notice uuid := gen_random_uuid();
  t timestamptz := platform.now();
  duty tstzrange;
  goes timestamptz;
begin
  perform from supporters.supporter s where s.force_id = force and s.person = whom and s.state = 'active';
  if not found then return false; end if;
  -- Locked, so that the worker cannot call off in the same moment what is on its way, knowing nothing of this message.
  perform from supporters.notice n where n.force_id = force and n.person = whom
    and ((n.state = 'due' and n.made_at > t - interval '30 minutes')
      or (n.state = 'sent' and n.sent_at > asking.last_at_desk(whom))) for update;
  if found then return false; end if;
  select part into duty
    from (select unnest(range_agg(s.span)) as part from asking.duty_spans(array[whom], t, t + interval '15 days') s) parts
    where upper(part) > t order by lower(part) limit 1;
  if duty is null then return false; end if;
  goes := greatest(lower(duty), t);
  -- As every notice: whoever watches mail must not join it to the instant of a message, and it does not outlast the duty.
  if (select f.stage from forces.force f where f.id = force) <> 'demonstration' then
    goes := goes + random() * greatest(interval '0', least(interval '10 minutes', upper(duty) - goes - interval '1 minute'));
  end if;
  insert into supporters.notice (force_id, id, person, made_at) values (force, notice, whom, goes);
  insert into platform.due (force_id, kind, id, next_at) values (force, 'supporters.notice', notice, goes);
  return true;
end $$;

-- Called with a colleague's message, in the statement that stores it. A note that nobody has claimed has its own way to be heard of.
create function asking.message_came(force uuid, about uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  whom uuid;
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  select m.person into whom
    from conversations.ledger l
    join conversations.conversation c on c.force_id = l.force_id and c.id = l.conversation
    join conversations.member m on m.force_id = c.force_id and m.conversation = c.id and m.epoch = c.epoch and m.person = l.person
    where l.force_id = force and l.conversation = about and l.what = 'claimed' limit 1;
  return whom is not null and asking.notify_message(force, whom);
end $$;
grant execute on function asking.message_came(uuid, uuid) to app_content;

-- A notice that found its supporter off duty, because their hours had changed: the message still waits for their next duty.
create function asking.notify_later(force uuid, whom uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  return asking.message_waits(whom) and asking.notify_message(force, whom);
end $$;
grant execute on function asking.notify_later(uuid, uuid) to app_worker;

-- As in 0042, with messages beside requests.
create or replace function asking.wants_notice(whom uuid) returns text
  language sql stable security definer set search_path = pg_catalog as $$
    with waits as (
      select exists (
        select from asking.asked a
        join asking.request q on q.force_id = a.force_id and q.conversation = a.conversation and q.epoch = a.epoch
        where a.person = whom and a.asked_at is not null and a.handed_back_at is null
          and q.state in ('waiting', 'held', 'run out')) as request,
        asking.message_waits(whom) as message
    ), stands as (
      select exists (select from supporters.on_duty(array[whom], platform.now())) as on_duty,
        exists (select from supporters.eligible(array[whom])) as eligible,
        exists (select from supporters.supporter s where s.person = whom and s.state = 'active') as active
    )
    select case
      when not (request or message) then 'nothing waits'
      when on_duty and ((request and eligible) or (message and active)) then 'yes'
      else 'off duty' end
    from waits, stands
  $$;

-- As in 0044; but a notice that waits for the next duty does not keep a request from being told of now.
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
    and n.made_at > t - interval '30 minutes' and n.made_at <= t + interval '10 minutes' for update;
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
