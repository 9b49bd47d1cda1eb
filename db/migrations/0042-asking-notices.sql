-- Notices as they go out: off duty means none (rule 14), one at a time for a person, and none for what nobody waits for any more.

-- 'called off': by the time it could go, its person was off duty or nothing waited for them. Not a failure, and nobody's fault.
alter table supporters.notice drop constraint notice_state_check;
alter table supporters.notice add constraint notice_state_check check (state in ('due', 'sent', 'failed', 'called off'));
create index notice_person on supporters.notice (force_id, person) where state = 'due';
-- The worker forgets old ones: who was asked when is of no use after a month.
grant delete on supporters.notice to app_worker;

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
  insert into supporters.notice (force_id, id, person) values (force, notice, whom);
  insert into platform.due (force_id, kind, id, next_at)
    values (force, 'supporters.notice', notice, t + coalesce(delay, interval '0'));
end $$;

-- Whether a notice to this person should go at this instant: 'yes', or why not.
create function asking.wants_notice(whom uuid) returns text
  language sql stable security definer set search_path = pg_catalog as $$
    select case
      when not exists (
        select from asking.asked a
        join asking.request q on q.force_id = a.force_id and q.conversation = a.conversation and q.epoch = a.epoch
        where a.person = whom and a.asked_at is not null and a.handed_back_at is null
          and q.state in ('waiting', 'held', 'run out')) then 'nothing waits'
      when not exists (select from supporters.eligible(array[whom]))
        or not exists (select from supporters.on_duty(array[whom], platform.now())) then 'off duty'
      else 'yes' end
  $$;
grant execute on function asking.wants_notice(uuid) to app_worker;

-- Whose desks a step concerns: after it the worker tells the open ones to look again.
create function asking.asked_now(request uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
    select a.person from asking.asked a
    join asking.request q on q.force_id = a.force_id and q.conversation = a.conversation and q.epoch = a.epoch
    where a.conversation = request and a.asked_at is not null and a.handed_back_at is null
  $$;
grant execute on function asking.asked_now(uuid) to app_worker;

-- The mails of a demonstration, shown on its "Try it" page: its people are made up, and so are their addresses.
create table supporters.caught_mail (
  force_id uuid not null,
  -- The notice it came from: caught once, however often it is tried.
  id uuid not null,
  person uuid not null,
  recipient text not null,
  sender text not null,
  subject text not null,
  body text not null,
  caught_at timestamptz not null default platform.now(),
  primary key (force_id, id),
  foreign key (force_id, person) references identity.person (force_id, id)
);
create index caught_mail_age on supporters.caught_mail (force_id, caught_at);
select platform.tenant('supporters.caught_mail');
grant select on supporters.caught_mail to app_gov;
grant select, insert, delete on supporters.caught_mail to app_worker;

create function supporters.caught_only_in_a_demonstration() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if not exists (select from forces.force f where f.id = new.force_id and f.stage = 'demonstration') then
    raise exception 'mail is caught in a demonstration alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_in_a_demonstration before insert or update on supporters.caught_mail
  for each row execute function supporters.caught_only_in_a_demonstration();
