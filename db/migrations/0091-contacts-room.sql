-- Load, not slots (rules 9 and 14): offering stops by itself before the supporter must say no, and begins again by itself. `offering.ts`
-- is the same rule; random loads test both.

-- A heavy contact is followed by a rest and a debrief before the next offer. It hangs on its record: who withdraws that, or mends it,
-- takes the rest back too. Theirs alone, like the record.
create table contacts.rest (
  force_id uuid not null,
  record uuid not null,
  supporter uuid not null,
  -- The end of the cool-down.
  until timestamptz not null,
  debriefed_at timestamptz,
  debriefed_with text check (debriefed_with in ('supervisor', 'champion', 'somebody-else')),
  primary key (force_id, record),
  foreign key (force_id, record, supporter) references contacts.record (force_id, id, supporter) on delete cascade,
  constraint debriefed_with_somebody check ((debriefed_at is null) = (debriefed_with is null))
);
create index rest_of_supporter on contacts.rest (force_id, supporter);
select platform.tenant('contacts.rest');
create policy own_records on contacts.rest as restrictive to app_gov
  using (supporter = nullif(current_setting('app.person', true), '')::uuid)
  with check (supporter = nullif(current_setting('app.person', true), '')::uuid);
grant select, insert, update, delete on contacts.rest to app_gov;

-- As in 0041, from the few conversations somebody has claimed instead of the many circles they were drawn for: it is asked for everybody
-- of a circle with every note. Never through whole tables, whatever a connection learned of them while they were empty.
create index ledger_claimed on conversations.ledger (force_id, person, conversation) where what = 'claimed';
create or replace function governance.open_count(supporter uuid) returns integer
  language sql stable security definer set search_path = pg_catalog set enable_seqscan = off as $$
    select count(distinct l.conversation)::integer
    from conversations.ledger l
    join conversations.conversation c on c.force_id = l.force_id and c.id = l.conversation
    join asking.request q on q.force_id = c.force_id and q.conversation = c.id
    where l.person = supporter and l.what = 'claimed' and c.state = 'open' and q.state = 'answered'
      and exists (select from conversations.member m where m.force_id = c.force_id and m.conversation = c.id
        and m.epoch = c.epoch and m.person = supporter)
  $$;

-- Of these, who is offered nothing new now, and never why: that is said to them alone.
create function contacts.resting(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog set enable_seqscan = off as $$
    with today as (
      select f.force, (platform.now() at time zone 'Europe/London')::date as day,
        asking.setting_number(f.force, 'open-contacts-hard', 5) as most_open,
        60 * asking.setting_number(f.force, 'hours-per-month-hard', 16) as most_minutes,
        asking.setting_number(f.force, 'heavy-28day-hard', 6) as most_heavy
      from (select nullif(current_setting('app.force', true), '')::uuid as force) f
    ), recent as (
      select r.supporter,
        coalesce(sum(contacts.minutes_of(r.minutes_band)) filter (where r.month = date_trunc('month', t.day::timestamp)), 0) as minutes,
        count(*) filter (where r.heavy and contacts.latest_day(r, t.day) > t.day - 28) as heavy
      from contacts.record r, today t
      where r.force_id = t.force and r.supporter = any (ids) and r.withdrawn_at is null
        and r.month >= date_trunc('month', (t.day - 28)::timestamp)
      group by r.supporter
    )
    select who.person
    from today t, unnest(ids) as who(person) left join recent on recent.supporter = who.person
    where recent.minutes >= t.most_minutes or recent.heavy >= t.most_heavy
      or exists (select from contacts.rest rest join contacts.record r on r.force_id = rest.force_id and r.id = rest.record
        where rest.force_id = t.force and rest.supporter = who.person and r.withdrawn_at is null
          and (rest.debriefed_at is null or rest.until > platform.now()))
      or governance.open_count(who.person) >= t.most_open
  $$;
grant execute on function contacts.resting(uuid[]) to app_gov, app_content, app_worker;

-- Which of these may be shown and asked now: eligible, and with room. `eligible` alone says who may open, claim and go on.
create function supporters.offerable(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
    select supporters.eligible(ids) except select contacts.resting(ids)
  $$;
grant execute on function supporters.offerable(uuid[]) to app_gov, app_content, app_worker;

-- What keeps somebody from offers, for the person of the transaction alone: until when the heavy contacts weigh, when the cool-down
-- ends, whether a debrief is still to come.
create function contacts.my_rest() returns table (heavy_until date, cool_until timestamptz, debrief boolean)
  language sql stable security definer set search_path = pg_catalog as $$
    with me as (
      select nullif(current_setting('app.force', true), '')::uuid as force, nullif(current_setting('app.person', true), '')::uuid as person,
        (platform.now() at time zone 'Europe/London')::date as today
    ), heavy as (
      select contacts.latest_day(r, me.today) as day from contacts.record r, me
      where r.force_id = me.force and r.supporter = me.person and r.heavy and r.withdrawn_at is null
        and contacts.latest_day(r, me.today) > me.today - 28
    ), rest as (
      select x.until, x.debriefed_at from contacts.rest x join contacts.record r on r.force_id = x.force_id and r.id = x.record, me
      where x.force_id = me.force and x.supporter = me.person and r.withdrawn_at is null
    )
    select
      -- The day on which so many are 28 days old that fewer than the limit are left.
      (select h.day + 28 from heavy h order by h.day desc offset asking.setting_number(me.force, 'heavy-28day-hard', 6) - 1 limit 1),
      (select max(x.until) from rest x where x.until > platform.now()),
      exists (select from rest x where x.debriefed_at is null)
    from me
  $$;
grant execute on function contacts.my_rest() to app_gov;

-- As in 0047, but for what is commented: who rests is not asked, and people are told in one order.
create or replace function asking.take_step(force uuid, request uuid) returns text
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
        -- Whoever has been asked may answer, also when their load has grown since; nobody new is asked who needs a rest.
        and (a.asked_at is not null or a.person not in (select contacts.resting(array(
          select b.person from asking.asked b where b.force_id = force and b.conversation = request and b.epoch = r.epoch))))
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
        -- In one order for every request: two that told the same people in their own orders waited for each other.
        perform asking.notify(force, told.whom) from (select whom from unnest(asked_now) whom order by whom) told;
        r.batch_at := t;
        fresh := array(select unnest(fresh) except select unnest(asked_now));
        batch_over := asking.after_duty(
          array(select a.person from asking.asked a where a.force_id = force and a.conversation = request
            and a.epoch = r.epoch and a.asked_at is not null and a.person = any (can)),
          t, 60 * asking.setting_number(force, 'unanswered-ask-next-hours', 2));
        -- While the named one is asked alone, or when nobody is left to ask, nobody else is asked before then: it is not promised.
        if fresh <> '{}' then
          look_at := batch_over;
          named_step := 'ask more';
        elsif not others and r.others_at is not null then
          look_at := r.others_at;
          named_step := 'ask others';
        else
          look_at := batch_over;
          named_step := 'run out';
        end if;
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
      named_step := 'run out';
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
