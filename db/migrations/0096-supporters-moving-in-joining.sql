-- Whoever comes on the way has an application where their evidence puts it; the way back takes it too, unless it has gone on since.
create or replace function supporters.take_out(leaving jsonb, began timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare who uuid[] := array(select (value ->> 'person')::uuid from jsonb_array_elements(leaving));
  made uuid[] := array(select (value ->> 'person')::uuid from jsonb_array_elements(leaving) where value ->> 'did' = 'person');
begin
  delete from supporters.application a where a.person = any (who) and a.stage_since = began and a.ended_at is null
    and not exists (select from supporters.panel_member m where m.application = a.id);
  delete from supporters.duty d where d.person = any (who);
  delete from supporters.card c where c.person = any (who);
  delete from supporters.supporter s where s.person = any (who);
  delete from identity.role r where r.person = any (made) or (r.person = any (who) and r.since >= began);
  delete from identity.person p where p.id = any (made);
end $$;

-- Thousands of people at once: joined by hashing, whatever the statistics of yesterday's sixty say.
alter function supporters.person_marks(uuid[]) set enable_nestloop = off;
