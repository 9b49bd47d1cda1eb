-- The conversation's row first, like every other writer of a request: a step that took the request first could wait for a claim that
-- waits for it, and the claim would be the one that fails.

alter function asking.step(uuid, uuid) rename to take_step;
revoke execute on function asking.take_step(uuid, uuid) from app_content, app_worker;

create function asking.step(force uuid, request uuid) returns text
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  perform from conversations.conversation c where c.force_id = force and c.id = request for update;
  return asking.take_step(force, request);
end $$;
grant execute on function asking.step(uuid, uuid) to app_content, app_worker;
