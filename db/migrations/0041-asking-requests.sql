-- A request always has a next step: while it is open, `next_at` is set and `next_step` names what happens then. The waiting page is
-- made from this same row, so it cannot promise what the machine will not do.

create schema asking;
grant usage on schema asking to app_content;

create table asking.request (
  force_id uuid not null,
  conversation uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'held', 'run out', 'answered', 'ended')),
  outcome text check (outcome in ('deleted', 'never opened', 'closed by colleague')),
  -- The card: all that the programme can read. No theme, no urgency, no text.
  kind text not null check (kind in ('message', 'call')),
  language text not null check (language in ('en', 'cy')),
  -- The supporter asked first; absent: first available.
  named uuid,
  -- When others are asked too, if the named one has not answered. Absent: never (or nobody was named).
  others_at timestamptz,
  -- The circle that is being asked.
  epoch integer not null default 0,
  batch_at timestamptz,
  held_by uuid,
  hold_until timestamptz,
  close_at timestamptz not null,
  next_step text check (next_step in ('ask', 'ask others', 'ask more', 'hold lapses', 'close')),
  next_at timestamptz,
  primary key (force_id, conversation),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade,
  foreign key (force_id, named) references identity.person (force_id, id),
  foreign key (force_id, held_by) references identity.person (force_id, id),
  constraint always_a_next_step check ((state in ('answered', 'ended')) = (next_at is null)),
  constraint step_has_a_name check ((next_at is null) = (next_step is null)),
  constraint held_by_somebody check ((state = 'held') = (held_by is not null)),
  constraint held_for_a_time check ((held_by is null) = (hold_until is null)),
  constraint ended_somehow check ((state = 'ended') = (outcome is not null))
);
select platform.tenant('asking.request');
grant select, insert, update, delete on asking.request to app_content;

-- The circle, in the order in which it is asked (the order of the record's indices).
create table asking.asked (
  force_id uuid not null,
  conversation uuid not null,
  epoch integer not null,
  index integer not null check (index between 1 and 254),
  person uuid not null,
  asked_at timestamptz,
  opened_at timestamptz,
  handed_back_at timestamptz,
  primary key (force_id, conversation, epoch, index),
  unique (force_id, conversation, epoch, person),
  foreign key (force_id, conversation) references asking.request (force_id, conversation) on delete cascade,
  foreign key (force_id, person) references identity.person (force_id, id)
);
create index asked_person on asking.asked (force_id, person) where handed_back_at is null;
select platform.tenant('asking.asked');
grant select, insert, update, delete on asking.asked to app_content;

-- Notices to staff: that somebody should look, and nothing of what or from whom. No conversation stands here.
create table supporters.notice (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  state text not null default 'due' check (state in ('due', 'sent', 'failed')),
  made_at timestamptz not null default platform.now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  -- A code of the mail server (for example EENVELOPE or 550), never its words.
  failure text check (failure ~ '^[A-Z0-9]{1,20}$'),
  primary key (force_id, id),
  foreign key (force_id, person) references identity.person (force_id, id)
);
create index notice_state on supporters.notice (force_id, state, made_at);
select platform.tenant('supporters.notice');
grant select on supporters.notice to app_gov;
grant update (state, attempts, failure, sent_at) on supporters.notice to app_gov;
grant select, update on supporters.notice to app_worker;

create function asking.notify(force uuid, whom uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  notice uuid := gen_random_uuid();
  -- A notice that leaves at the instant of a note would let whoever watches mail join the two. A demonstration waits for nobody.
  delay interval := case when (select f.stage from forces.force f where f.id = force) = 'demonstration'
    then interval '0' else random() * interval '10 minutes' end;
begin
  insert into supporters.notice (force_id, id, person) values (force, notice, whom);
  insert into platform.due (force_id, kind, id, next_at) values (force, 'supporters.notice', notice, platform.now() + delay);
end $$;

create function asking.setting_number(force uuid, asked text, otherwise integer) returns integer
  language sql stable security definer set search_path = pg_catalog as $$
    select coalesce((select s.value::integer from forces.setting s where s.force_id = force and s.code = asked), otherwise)
  $$;

-- When each of these is on duty between two instants.
create function asking.duty_spans(ids uuid[], since timestamptz, until timestamptz) returns table (person uuid, span tstzrange)
  language sql stable security definer set search_path = pg_catalog as $$
    select d.person, tstzrange(
        greatest((midnight + d.start_minute * interval '1 minute') at time zone 'Europe/London', since),
        (midnight + (d.start_minute + d.minutes) * interval '1 minute') at time zone 'Europe/London')
    from supporters.duty d
    join generate_series(
        date_trunc('day', since at time zone 'Europe/London') - interval '1 day',
        date_trunc('day', until at time zone 'Europe/London'), interval '1 day') midnight
      on extract(isodow from midnight) = d.weekday
    where d.person = any (ids)
      and (midnight + (d.start_minute + d.minutes) * interval '1 minute') at time zone 'Europe/London' > since
      and (midnight + d.start_minute * interval '1 minute') at time zone 'Europe/London' < until
  $$;

-- The instant at which somebody of these has been on duty for so many minutes since an instant; absent within 15 days.
create function asking.after_duty(ids uuid[], since timestamptz, minutes integer) returns timestamptz
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  still interval := minutes * interval '1 minute';
  part tstzrange;
begin
  for part in
    select unnest(range_agg(s.span)) from asking.duty_spans(ids, since, since + interval '15 days') s order by 1
  loop
    if upper(part) - lower(part) >= still then return lower(part) + still; end if;
    still := still - (upper(part) - lower(part));
  end loop;
  return null;
end $$;

-- One step of a request: whatever is due at this instant, and when to look again. Safe to call at any time and any number of
-- times: it reads the row and the clock alone. Called with the post that starts a request, at a hand-back, and by the worker.
create function asking.step(force uuid, request uuid) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  t timestamptz := platform.now();
  r asking.request;
  can uuid[];        -- of the circle: eligible and not handed back
  fresh uuid[];      -- of those: never asked, and may be asked at this stage
  asked_now uuid[];
  others boolean;
  batch_over timestamptz;
  look_at timestamptz;
  named_step text;
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  select q.* into r from asking.request q where q.force_id = force and q.conversation = request for update;
  if not found or r.state in ('answered', 'ended') then
    delete from platform.due d where d.force_id = force and d.kind = 'asking.step' and d.id = request;
    return 'nothing';
  end if;

  if r.close_at <= t then
    update asking.request q set state = 'ended', outcome = 'never opened', held_by = null, hold_until = null,
      next_at = null, next_step = null where q.force_id = force and q.conversation = request;
    update conversations.conversation c set state = 'ended', ended_by = 'programme', ended_at = t, version = c.version + 1
      where c.force_id = force and c.id = request and c.state = 'open';
    delete from platform.due d where d.force_id = force and d.kind = 'asking.step' and d.id = request;
    return 'close';
  end if;

  if r.state = 'held' and r.hold_until > t then
    look_at := r.hold_until;
    named_step := 'hold lapses';
  else
    r.state := 'waiting';
    r.held_by := null;
    r.hold_until := null;
    select coalesce(array_agg(a.person order by a.index), '{}') into can
      from asking.asked a
      where a.force_id = force and a.conversation = request and a.epoch = r.epoch and a.handed_back_at is null
        and a.person in (select supporters.eligible(array(
          select b.person from asking.asked b where b.force_id = force and b.conversation = request and b.epoch = r.epoch)));
    -- The named one alone until the card's hour; others at once if they hand back or may no longer be asked, and were allowed.
    others := r.named is null or r.others_at <= t or (r.others_at is not null and not r.named = any (can));
    select coalesce(array_agg(a.person order by a.index), '{}') into fresh
      from asking.asked a
      where a.force_id = force and a.conversation = request and a.epoch = r.epoch and a.asked_at is null
        and a.person = any (can) and (others or a.person = r.named);
    -- Those asked have their hours of duty to open it; if all of them handed back, the next are asked at once.
    select asking.after_duty(array_agg(a.person), r.batch_at, 60 * asking.setting_number(force, 'unanswered-ask-next-hours', 2))
      into batch_over
      from asking.asked a
      where a.force_id = force and a.conversation = request and a.epoch = r.epoch and a.asked_at is not null
        and a.person = any (can);
    -- Nobody has been asked yet, or nobody of those asked is left or will be on duty: the next are asked at once.
    batch_over := coalesce(batch_over, t);
    -- The named one's turn ends at the card's hour, whatever the hours of duty.
    if others and r.named is not null and not exists (select from asking.asked a where a.force_id = force
        and a.conversation = request and a.epoch = r.epoch and a.asked_at is not null and a.person <> r.named) then
      batch_over := t;
    end if;

    if batch_over <= t and fresh <> '{}' then
      select coalesce(array_agg(x.person), '{}') into asked_now from (
        select a.person from asking.asked a
        where a.force_id = force and a.conversation = request and a.epoch = r.epoch and a.person = any (fresh)
          and a.person in (select supporters.on_duty(fresh, t))
        order by a.index limit 3) x;
      if asked_now <> '{}' then
        update asking.asked a set asked_at = t
          where a.force_id = force and a.conversation = request and a.epoch = r.epoch and a.person = any (asked_now);
        perform asking.notify(force, whom) from unnest(asked_now) whom;
        r.batch_at := t;
        fresh := array(select unnest(fresh) except select unnest(asked_now));
        batch_over := asking.after_duty(
          array(select a.person from asking.asked a where a.force_id = force and a.conversation = request
            and a.epoch = r.epoch and a.asked_at is not null and a.person = any (can)),
          t, 60 * asking.setting_number(force, 'unanswered-ask-next-hours', 2));
        look_at := batch_over;
        named_step := 'ask more';
      else
        -- Nobody of them is on duty: the first whose duty begins.
        select min(lower(s.span)) into look_at from asking.duty_spans(fresh, t, t + interval '15 days') s where lower(s.span) > t;
        named_step := 'ask';
      end if;
    elsif fresh <> '{}' then
      look_at := batch_over;
      named_step := 'ask more';
    elsif not others and r.others_at is not null then
      look_at := r.others_at;
      named_step := 'ask others';
    elsif batch_over <= t then
      r.state := 'run out';
    else
      look_at := batch_over;
      named_step := 'ask more';
    end if;
    if not others and r.others_at is not null and (look_at is null or r.others_at < look_at) then
      look_at := r.others_at;
      named_step := 'ask others';
    end if;
  end if;

  if look_at is null or look_at >= r.close_at then
    look_at := r.close_at;
    named_step := 'close';
  end if;
  look_at := greatest(look_at, t + interval '1 second');
  update asking.request q set state = r.state, held_by = r.held_by, hold_until = r.hold_until, batch_at = r.batch_at,
    next_at = look_at, next_step = named_step
    where q.force_id = force and q.conversation = request
      and (q.state, q.next_at, q.next_step, q.batch_at) is distinct from (r.state, look_at, named_step, r.batch_at);
  if found then
    update conversations.conversation c set version = c.version + 1 where c.force_id = force and c.id = request;
  end if;
  insert into platform.due (force_id, kind, id, next_at) values (force, 'asking.step', request, look_at)
    on conflict (force_id, kind, id) do update set next_at = excluded.next_at, retry_at = null, failures = 0;
  return r.state;
end $$;
grant usage on schema asking to app_worker;
grant execute on function asking.step(uuid, uuid) to app_content, app_worker;

-- What coordinators may know: bands and counts of the whole force, nothing by theme, area, day or person who asked.
-- In a schema of their own, because `app_gov` has no privilege at all on `asking`.
create schema governance;
grant usage on schema governance to app_gov;

create function governance.pulse(force uuid) returns table (waiting text, overdue integer, run_out integer)
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  open_now integer;
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  select count(*) filter (where q.state in ('waiting', 'held')), count(*) filter (where q.next_at < platform.now() - interval '1 minute'),
      count(*) filter (where q.state = 'run out')
    into open_now, overdue, run_out
    from asking.request q where q.force_id = force and q.state not in ('answered', 'ended');
  waiting := case when open_now = 0 then '0' when open_now < 3 then '1-2' else '3+' end;
  return next;
end $$;
grant execute on function governance.pulse(uuid) to app_gov;

-- How many conversations a supporter has open: for load, and for "out of date, has open conversations".
create function governance.open_count(supporter uuid) returns integer
  language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer
    from conversations.conversation c
    join conversations.member m on m.force_id = c.force_id and m.conversation = c.id and m.epoch = c.epoch
    join asking.request q on q.force_id = c.force_id and q.conversation = c.id
    where m.person = supporter and c.state = 'open' and q.state = 'answered'
  $$;
grant execute on function governance.open_count(uuid) to app_gov, app_content;
