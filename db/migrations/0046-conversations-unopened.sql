-- A note that nobody took on in time is deleted when the page said so (`unopened-request-keep-days`), and not with everything else
-- weeks later: its envelopes, and the records with their members and wraps. What stays for the usual time is the door: the locator, its key and a
-- vault whose keys open nothing any more, so that whoever comes back with the words is told what became of the note.

create function conversations.forget_unopened(force uuid, unopened uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  delete from conversations.envelope e where e.force_id = force and e.conversation = unopened;
  delete from conversations.head h where h.force_id = force and h.conversation = unopened;
  delete from conversations.record r where r.force_id = force and r.conversation = unopened;
end $$;

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
  if taken = 'close' then
    perform conversations.forget_unopened(force, request);
    perform conversations.settle(force, request);
  end if;
  return taken;
end $$;
