-- Once a conversation has ended, by whomever, its times are days and not hours (protocol.md, What the server holds), and whoever
-- never claimed it has nothing left to open. The access ledger stays as it is: it is the colleague's own.

create function conversations.settle(force uuid, ended uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  last timestamptz;
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  update conversations.conversation c set
      saved_at = date_trunc('day', c.saved_at, 'Europe/London'),
      ended_at = date_trunc('day', c.ended_at, 'Europe/London'),
      -- The end of that day: what is promised to stay until then is not deleted before.
      last_at = date_trunc('day', c.last_at, 'Europe/London') + interval '23 hours 59 minutes'
    where c.force_id = force and c.id = ended and c.state = 'ended' returning c.last_at into last;
  if not found then return; end if;
  update platform.due d set next_at = last + make_interval(days => coalesce((select s.value::integer from forces.setting s
      where s.force_id = force and s.code = 'retain-conversation-days'), 90))
    where d.force_id = force and d.kind = 'conversations.retention' and d.id = ended;
  update conversations.envelope e set received_at = date_trunc('day', e.received_at, 'Europe/London')
    where e.force_id = force and e.conversation = ended;
  update asking.asked a set asked_at = date_trunc('day', a.asked_at, 'Europe/London'),
      opened_at = date_trunc('day', a.opened_at, 'Europe/London'),
      handed_back_at = date_trunc('day', a.handed_back_at, 'Europe/London')
    where a.force_id = force and a.conversation = ended;
  update asking.request q set batch_at = date_trunc('day', q.batch_at, 'Europe/London'),
      others_at = date_trunc('day', q.others_at, 'Europe/London'), close_at = date_trunc('day', q.close_at, 'Europe/London')
    where q.force_id = force and q.conversation = ended;
  delete from conversations.wrap w using conversations.member m
    where w.force_id = force and w.conversation = ended and m.force_id = force and m.conversation = ended
      and m.epoch = w.epoch and m.index = w.index and m.person is not null
      and not exists (select from conversations.ledger l
        where l.force_id = force and l.conversation = ended and l.person = m.person and l.what = 'claimed');
end $$;
grant execute on function conversations.settle(uuid, uuid) to app_content;

create or replace function asking.step(force uuid, request uuid) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  taken text;
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  perform from conversations.conversation c where c.force_id = force and c.id = request for update;
  taken := asking.take_step(force, request);
  if taken = 'close' then perform conversations.settle(force, request); end if;
  return taken;
end $$;

-- A question that nobody answered names a locator: it goes with whatever else is deleted.
create function conversations.forget_questions() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from conversations.challenge q where q.force_id = old.force_id and (q.locator = old.locator or q.expiry < platform.now());
  return old;
end $$;
create trigger forget_questions after delete on conversations.colleague
  for each row execute function conversations.forget_questions();
