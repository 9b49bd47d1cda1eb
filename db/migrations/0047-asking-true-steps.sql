-- The waiting page says what happens next and when, from the row (reliability.md). Two rows promised "we ask more people" where nobody
-- would be asked: a named supporter who has the note alone until the hour on the card, and a circle of which everybody was asked.

alter table asking.request drop constraint request_next_step_check;
alter table asking.request add constraint request_next_step_check
  check (next_step in ('ask', 'ask others', 'ask more', 'run out', 'hold lapses', 'close'));

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
