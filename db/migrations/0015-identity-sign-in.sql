-- How people come in, and whose key is it: ways in, sessions, vaults, the key log, invitations. The bytes: docs/ps1.md 2 to 5.
grant usage on schema identity to app_content;

-- One way to come in: a passkey, or ten words known by the locator and the public key that come from them. `wrap` is the vault
-- key sealed for this way (3.3); a passkey without PRF has none and opens the door alone.
create table identity.way_in (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  kind text not null check (kind in ('passkey', 'words')),
  -- The credential id of a passkey, the staff locator of words.
  known_by bytea not null check (octet_length(known_by) between 1 and 1023),
  -- The credential's public key (COSE), or the Ed25519 key of the words.
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  wrap bytea check (octet_length(wrap) = 73),
  since timestamptz not null default platform.now(),
  primary key (force_id, id),
  unique (force_id, known_by),
  foreign key (force_id, person) references identity.person (force_id, id),
  check (kind = 'passkey' or (octet_length(known_by) = 16 and octet_length(public_key) = 32 and wrap is not null))
);
create index way_in_person on identity.way_in (force_id, person);
-- Ten words are for a person what a surname is: there is one set of them.
create unique index way_in_one_set_of_words on identity.way_in (force_id, person) where kind = 'words';
select platform.tenant('identity.way_in');
grant select, insert, update, delete on identity.way_in to app_gov;

-- A question asked once at the door. Taking it deletes it, so that an answer fits once.
create table identity.challenge (
  force_id uuid not null references forces.force (id),
  hash bytea not null check (octet_length(hash) = 32),
  kind text not null check (kind in ('words', 'passkey', 'new-passkey')),
  locator bytea check (octet_length(locator) = 16),
  person uuid,
  expires_at timestamptz not null,
  primary key (force_id, hash),
  check ((kind = 'words') = (locator is not null)),
  check ((kind = 'new-passkey') = (person is not null))
);
create index challenge_age on identity.challenge (force_id, expires_at);
select platform.tenant('identity.challenge');
grant select, insert, delete on identity.challenge to app_gov;

-- A session: the SHA-256 of what the cookie holds, so that a stolen table opens nothing.
create table identity.session (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  way text not null check (way in ('passkey', 'words', 'try-it')),
  -- "Firefox on Windows": enough for its owner to know it again, and no more.
  device text not null check (length(device) <= 60),
  began_at timestamptz not null default platform.now(),
  seen_at timestamptz not null default platform.now(),
  ended_at timestamptz,
  primary key (force_id, id),
  unique (force_id, token_hash),
  foreign key (force_id, person) references identity.person (force_id, id)
);
create index session_person on identity.session (force_id, person);
create index session_token on identity.session (token_hash);
select platform.tenant('identity.session');
grant select, insert, update, delete on identity.session to app_gov;
create policy lookup on identity.session for select to lookup using (true);
grant usage on schema identity to lookup;
grant select on identity.session to lookup;

-- A session that holds now: 30 minutes idle, 8 hours in all.
create function identity.session_by_hash(hash bytea)
  returns table (force_id uuid, id uuid, person uuid, seen_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
    select s.force_id, s.id, s.person, s.seen_at from identity.session s
    where s.token_hash = hash and s.ended_at is null
      and s.seen_at > platform.now() - interval '30 minutes'
      and s.began_at > platform.now() - interval '8 hours'
  $$;
grant execute on function identity.session_by_hash(bytea) to app_gov;
select platform.lookup_owns('identity.session_by_hash(bytea)');

-- A member of staff's sealed keys (3.2). New keys replace it.
create table identity.vault (
  force_id uuid not null,
  person uuid not null,
  vault bytea not null check (octet_length(vault) = 150),
  primary key (force_id, person),
  foreign key (force_id, person) references identity.person (force_id, id)
);
select platform.tenant('identity.vault');
grant select, insert, update, delete on identity.vault to app_gov;

-- The key log (5): append-only for everybody, `owner` included.
create table identity.key_log (
  force_id uuid not null,
  place integer not null check (place >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  entry bytea not null check (octet_length(entry) = 303),
  person uuid not null,
  primary key (force_id, place),
  unique (force_id, hash),
  foreign key (force_id, person) references identity.person (force_id, id)
);
select platform.tenant('identity.key_log');
grant select, insert on identity.key_log to app_gov;
grant select on identity.key_log to app_content;

create function identity.key_log_only_grows() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'the key log is append-only' using errcode = 'restrict_violation';
end $$;
create trigger only_grows before update or delete or truncate on identity.key_log
  for each statement execute function identity.key_log_only_grows();

-- The log holds only H(recipient); whoever seals needs the recipient itself.
create table identity.recipient (
  force_id uuid not null,
  person uuid not null,
  key_hash bytea not null,
  recipient text not null check (length(recipient) = 1959),
  primary key (force_id, person),
  foreign key (force_id, key_hash) references identity.key_log (force_id, hash),
  foreign key (force_id, person) references identity.person (force_id, id)
);
select platform.tenant('identity.recipient');
grant select, insert, update, delete on identity.recipient to app_gov;
grant select on identity.recipient to app_content;

-- An invitation (5.6). Its secret is in the link alone. What the newcomer posted waits here for the coordinator's tap.
create table identity.invitation (
  force_id uuid not null,
  id uuid not null,
  person uuid not null,
  log_role integer not null check (log_role between 1 and 3),
  from_day integer not null check (from_day > 0),
  made_by uuid not null,
  made_at timestamptz not null default platform.now(),
  state text not null default 'open' check (state in ('open', 'answered', 'approved', 'withdrawn')),
  recipient text check (length(recipient) = 1959),
  ed25519 bytea check (octet_length(ed25519) = 32),
  person_signature bytea check (octet_length(person_signature) = 64),
  mac bytea check (octet_length(mac) = 32),
  vault bytea check (octet_length(vault) = 150),
  locator bytea check (octet_length(locator) = 16),
  auth_public bytea check (octet_length(auth_public) = 32),
  wrap bytea check (octet_length(wrap) = 73),
  primary key (force_id, id),
  foreign key (force_id, person) references identity.person (force_id, id),
  foreign key (force_id, made_by) references identity.person (force_id, id),
  check (state <> 'answered'
    or num_nulls(recipient, ed25519, person_signature, mac, vault, locator, auth_public, wrap) = 0)
);
-- One open invitation a person: a new one withdraws the old.
create unique index invitation_open on identity.invitation (force_id, person) where state in ('open', 'answered');
select platform.tenant('identity.invitation');
grant select, insert, update on identity.invitation to app_gov;

-- The way to the first coordinator: made on the operator's own screen, used once, by whoever holds the link.
create table identity.first_link (
  force_id uuid not null references forces.force (id),
  hash bytea not null check (octet_length(hash) = 32),
  expires_at timestamptz not null,
  primary key (force_id)
);
select platform.tenant('identity.first_link');
grant select, insert, update, delete on identity.first_link to app_gov;

-- The ten words of the demonstration's people, in clear, for `Try it` and nothing else. Only the seeding writes here, and only for
-- a force that is a demonstration: a real person's words can never stand in this table.
create table identity.demonstration_words (
  force_id uuid not null,
  person uuid not null,
  words text not null,
  primary key (force_id, person),
  foreign key (force_id, person) references identity.person (force_id, id)
);
select platform.tenant('identity.demonstration_words');
grant select, insert on identity.demonstration_words to app_gov;

create function identity.only_in_a_demonstration() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if not exists (select 1 from forces.force f where f.id = new.force_id and f.stage = 'demonstration') then
    raise exception 'words in clear are for a demonstration alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_in_a_demonstration before insert or update on identity.demonstration_words
  for each row execute function identity.only_in_a_demonstration();
