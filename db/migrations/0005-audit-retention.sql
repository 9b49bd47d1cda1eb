-- The audit trail is kept as long as the force has set (`retain-audit-years`), then each entry loses what it says and keeps its
-- place in the chain. A due row a force, written with an entry, so that whatever has a trail has somebody who tidies it.

create or replace function audit.append(actor uuid, event text, fields jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  force uuid := nullif(current_setting('app.force', true), '')::uuid;
  salt bytea := platform.random_16();
  head audit.head;
  body text;
  row_hash bytea;
begin
  if force is null then raise exception 'audit.append: no force'; end if;
  if event is null or event !~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$' or length(event) > 60 then raise exception 'audit.append: not an event code'; end if;
  if fields is null or not audit.plain(fields) then raise exception 'audit.append: a field is not an id, a code or a number'; end if;
  insert into audit.head values (force, 0, audit.genesis(force)) on conflict do nothing;
  -- One at a time a force, until the commit: two entries can never follow the same one.
  select * into strict head from audit.head h where h.force_id = force for update;
  body := jsonb_build_object('force', force, 'seq', head.seq + 1, 'actor', actor, 'event', event, 'fields', fields,
    'at', floor(extract(epoch from platform.now()) * 1000)::bigint)::text;
  row_hash := sha256(salt || convert_to(body, 'UTF8'));
  insert into audit.entry (force_id, seq, prev, row_hash, hash, salt, body)
    values (force, head.seq + 1, head.hash, row_hash, audit.link(force, head.seq + 1, head.hash, row_hash), salt, body);
  update audit.head h set seq = head.seq + 1, hash = audit.link(force, head.seq + 1, head.hash, row_hash) where h.force_id = force;
  -- Looked for first: a trail of before this migration gets its row with its next entry, and no other entry writes one.
  if not exists (select from platform.due d where d.force_id = force and d.kind = 'governance.audit-retention' and d.id = force) then
    insert into platform.due (force_id, kind, id, next_at)
      values (force, 'governance.audit-retention', force, platform.now() + interval '1 day') on conflict do nothing;
  end if;
  return head.seq + 1;
end $$;

-- Always the oldest, without a gap: an erased entry after one that still speaks was not erased by age, and `verify-audit` says so.
-- Two years is the shortest the settings allow.
create or replace function audit.erase(before timestamptz) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  kept_from bigint;
  erased bigint;
begin
  if before > platform.now() - interval '2 years' then raise exception 'audit.erase: too young'; end if;
  select min(e.seq) into kept_from from audit.entry e where e.at >= before;
  update audit.entry e set salt = null, body = null where e.at < before and e.seq < coalesce(kept_from, e.seq + 1);
  get diagnostics erased = row_count;
  return erased;
end $$;
