-- Many entries of one kind at once, exactly as audit.append writes each: the chain's head is locked and moved once. (Moved for each, an
-- import of thousands would crawl through the versions of that one row.)
create function audit.append_each(actor uuid, event text, each jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := nullif(current_setting('app.force', true), '')::uuid;
  at bigint := floor(extract(epoch from platform.now()) * 1000)::bigint;
  head audit.head;
  fields jsonb;
  salt bytea;
  body text;
  row_hash bytea;
begin
  if force is null then raise exception 'audit.append_each: no force'; end if;
  if event is null or event !~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$' or length(event) > 60 then raise exception 'audit.append_each: not an event code'; end if;
  insert into audit.head values (force, 0, audit.genesis(force)) on conflict do nothing;
  select * into strict head from audit.head h where h.force_id = force for update;
  for fields in select value from jsonb_array_elements(each) loop
    if not audit.plain(fields) then raise exception 'audit.append_each: a field is not an id, a code or a number'; end if;
    salt := platform.random_16();
    body := jsonb_build_object('force', force, 'seq', head.seq + 1, 'actor', actor, 'event', event, 'fields', fields, 'at', at)::text;
    row_hash := sha256(salt || convert_to(body, 'UTF8'));
    insert into audit.entry (force_id, seq, prev, row_hash, hash, salt, body)
      values (force, head.seq + 1, head.hash, row_hash, audit.link(force, head.seq + 1, head.hash, row_hash), salt, body);
    head.hash := audit.link(force, head.seq + 1, head.hash, row_hash);
    head.seq := head.seq + 1;
  end loop;
  update audit.head h set seq = head.seq, hash = head.hash where h.force_id = force;
  return head.seq;
end $$;
grant execute on function audit.append_each(uuid, text, jsonb) to app_gov;

-- Who made whom active is asked whenever a person goes.
create index supporter_activated_by on supporters.supporter (force_id, activated_by) where activated_by is not null;

-- Moving in from a spreadsheet: the draft that is looked at, the import that was done, who and what came of it, and the way back.

-- What was read of somebody's sheet, while they decide. Rows and choices alone, never the file; thrown away after a day at the latest.
create table supporters.import_draft (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  made_by uuid not null,
  made_at timestamptz not null default platform.now(),
  sheets jsonb not null,
  -- Cells that held an error of Excel's and were read as empty.
  excel_errors integer not null default 0,
  choices jsonb not null,
  -- The import that it became; its rows are not read again.
  became uuid,
  primary key (force_id, id),
  foreign key (force_id, made_by) references identity.person (force_id, id)
);
create index import_draft_maker on supporters.import_draft (force_id, made_by);
select platform.tenant('supporters.import_draft');
grant select, insert, update, delete on supporters.import_draft to app_gov;
grant select (force_id, id, made_at), delete on supporters.import_draft to app_worker;

create table supporters.import (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  done_by uuid not null,
  done_at timestamptz not null default platform.now(),
  -- Rows of the sheet that became nobody.
  unread integer not null default 0,
  -- Contacts of before, all rows together. Whose they were stands nowhere: a count about one supporter is theirs alone.
  past_contacts integer not null default 0,
  undone_by uuid,
  undone_at timestamptz,
  primary key (force_id, id),
  foreign key (force_id, done_by) references identity.person (force_id, id),
  foreign key (force_id, undone_by) references identity.person (force_id, id),
  constraint undone_by_somebody check ((undone_by is null) = (undone_at is null))
);
create index import_done_by on supporters.import (force_id, done_by);
create index import_undone_by on supporters.import (force_id, undone_by) where undone_by is not null;
select platform.tenant('supporters.import');
grant select, insert, update on supporters.import to app_gov;
alter table supporters.import_draft add foreign key (force_id, became) references supporters.import (force_id, id);
create index import_draft_became on supporters.import_draft (force_id, became) where became is not null;

-- What an import did to one person. `person` outlives them: after the way back the row says that they came and went.
create table supporters.import_person (
  force_id uuid not null,
  import uuid not null,
  person uuid not null,
  -- 'person': made; 'supporter': was here and became one; 'filled': only what was empty.
  did text not null check (did in ('person', 'supporter', 'filled')),
  -- Of 'filled': the columns and what they were given.
  filled jsonb,
  -- Everything of them as the import left it; anything else means that somebody has done something since.
  mark bytea check (octet_length(mark) = 32),
  -- After the way back: 'gone', or why they stayed.
  outcome text check (outcome in ('gone', 'changed', 'in use')),
  primary key (force_id, import, person),
  foreign key (force_id, import) references supporters.import (force_id, id),
  constraint filled_says_what check ((did = 'filled') = (filled is not null))
);
create index import_person_who on supporters.import_person (force_id, person);
select platform.tenant('supporters.import_person');
grant select, insert, update on supporters.import_person to app_gov;

-- Districts and stations that an import made.
create table supporters.import_area (
  force_id uuid not null,
  import uuid not null,
  area uuid not null,
  primary key (force_id, import, area),
  foreign key (force_id, import) references supporters.import (force_id, id)
);
select platform.tenant('supporters.import_area');
grant select, insert on supporters.import_area to app_gov;

-- Everything of these people that an import writes, each as 32 bytes. Another word, another role, another card: other bytes.
create function supporters.person_marks(ids uuid[]) returns table (person uuid, mark bytea)
  language sql stable security definer set search_path = pg_catalog as $$
    with roles as (
      select r.person, string_agg(concat_ws(' ', r.role, r.since, r.until), ';' order by r.role, r.since) as words
        from identity.role r where r.person = any (ids) group by r.person
    ), duties as (
      select d.person, string_agg(concat_ws(' ', d.day, d.start_minute, d.minutes), ';' order by d.day, d.start_minute) as words
        from supporters.duty d where d.person = any (ids) group by d.person
    ), cards as (
      select c.person, string_agg(concat_ws(' ', c.issue, c.key_hash is not null), ';' order by c.issue) as words
        from supporters.card c where c.person = any (ids) group by c.person
    )
    select p.id, sha256(convert_to(concat_ws('|', p::text, coalesce(s::text, '-'), coalesce(roles.words, '-'),
        coalesce(duties.words, '-'), coalesce(cards.words, '-')), 'UTF8'))
      from identity.person p
      left join supporters.supporter s on s.force_id = p.force_id and s.person = p.id
      left join roles on roles.person = p.id
      left join duties on duties.person = p.id
      left join cards on cards.person = p.id
      where p.id = any (ids)
  $$;
grant execute on function supporters.person_marks(uuid[]) to app_gov;

-- Deletes people with what an import gave them; refused when anything else needs one of them. For `take_back` alone.
create function supporters.take_out(leaving jsonb, began timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare who uuid[] := array(select (value ->> 'person')::uuid from jsonb_array_elements(leaving));
  made uuid[] := array(select (value ->> 'person')::uuid from jsonb_array_elements(leaving) where value ->> 'did' = 'person');
begin
  delete from supporters.duty d where d.person = any (who);
  delete from supporters.card c where c.person = any (who);
  delete from supporters.supporter s where s.person = any (who);
  delete from identity.role r where r.person = any (made) or (r.person = any (who) and r.since >= began);
  delete from identity.person p where p.id = any (made);
end $$;

-- The way back. Whoever signed in, was invited, keeps records, was asked or stands behind somebody who stays is in use: a foreign key
-- says so, also one of a table that is not thought of yet. Nothing else may delete a person. What became of each: `outcome`.
create function supporters.take_back(of_import uuid) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  came record;
  leaving jsonb;
  few jsonb;
  began timestamptz;
begin
  select i.done_at into strict began from supporters.import i where i.id = of_import and i.undone_at is null for update;
  update supporters.import_person i set outcome = 'changed'
    from supporters.person_marks(array(select c.person from supporters.import_person c where c.import = of_import)) m
    where i.import = of_import and i.did <> 'filled' and m.person = i.person and m.mark is distinct from i.mark;
  leaving := (select jsonb_agg(jsonb_build_object('person', i.person, 'did', i.did, 'supervisor', s.supervisor, 'champion', s.champion)
      order by exists (select from supporters.supporter b where b.supervisor = i.person or b.champion = i.person), i.person)
    from supporters.import_person i left join supporters.supporter s on s.person = i.person
    where i.import = of_import and i.did <> 'filled' and i.outcome is null);
  -- People of one import stand behind each other: that alone keeps nobody. Whoever stands behind others goes last.
  update supporters.supporter s set supervisor = null, champion = null
    from jsonb_to_recordset(coalesce(leaving, '[]')) as t(person uuid) where t.person = s.person;
  -- Many at a time, which nearly always goes well; where somebody is in use, their neighbours one by one.
  for part in 0 .. jsonb_array_length(coalesce(leaving, '[]')) / 100 loop
    few := jsonb_path_query_array(leaving, '$[$from to $to]', jsonb_build_object('from', part * 100, 'to', part * 100 + 99));
    begin
      perform supporters.take_out(few, began);
      update supporters.import_person i set outcome = 'gone'
        where i.import = of_import and i.person = any (array(select (value ->> 'person')::uuid from jsonb_array_elements(few)));
    exception when foreign_key_violation then
      for came in select value as one, (value ->> 'person')::uuid as person from jsonb_array_elements(few) loop
        begin
          perform supporters.take_out(jsonb_build_array(came.one), began);
          update supporters.import_person i set outcome = 'gone' where i.import = of_import and i.person = came.person;
        exception when foreign_key_violation then
          update supporters.import_person i set outcome = 'in use' where i.import = of_import and i.person = came.person;
          update supporters.supporter s set
            supervisor = (select p.id from identity.person p where p.id = (came.one ->> 'supervisor')::uuid),
            champion = (select p.id from identity.person p where p.id = (came.one ->> 'champion')::uuid)
            where s.person = came.person;
        end;
      end loop;
    end;
  end loop;
end $$;
grant execute on function supporters.take_back(uuid) to app_gov;

-- The way back of places that the import made and nobody works at.
create function supporters.take_back_areas(of_import uuid) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  place uuid;
  gone integer := 0;
begin
  for place in
    select a.area from supporters.import_area a join identity.area i on i.id = a.area
      where a.import = of_import order by i.kind desc
  loop
    begin
      delete from identity.area i where i.id = place;
      gone := gone + 1;
    exception when foreign_key_violation then
      -- Somebody works there, or a station stands in it.
    end;
  end loop;
  return gone;
end $$;
grant execute on function supporters.take_back_areas(uuid) to app_gov;

-- When everybody who is not set up yet was written to: not again for as many days as the force says.
create table supporters.set_up_reminder (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  asked_by uuid not null,
  asked_at timestamptz not null default platform.now(),
  people integer not null,
  primary key (force_id, id),
  foreign key (force_id, asked_by) references identity.person (force_id, id)
);
create index set_up_reminder_by on supporters.set_up_reminder (force_id, asked_by);
select platform.tenant('supporters.set_up_reminder');
grant select, insert on supporters.set_up_reminder to app_gov;
