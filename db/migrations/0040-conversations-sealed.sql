-- The sealed plane: that a conversation exists, its public keys, its records, wraps and envelopes. Nothing here opens anything.
-- `app_gov` has no privilege on this schema, not even USAGE. Widths and rules: docs/ps1.md

create schema conversations;
grant usage on schema conversations to app_content;

create table conversations.conversation (
  force_id uuid not null references forces.force (id),
  -- Drawn by the colleague's browser.
  id uuid not null,
  -- H(bundle) of the first post: the same again gives the same answer (ps1.md 9).
  first_hash bytea not null check (octet_length(first_hash) = 32),
  state text not null default 'open' check (state in ('open', 'ended')),
  ended_by text check (ended_by in ('colleague', 'supporter', 'programme')),
  ended_at timestamptz,
  epoch integer not null default 0 check (epoch between 0 and 65535),
  -- Grows with every change: what a client has seen is "everything up to version n".
  version integer not null default 1,
  saved_at timestamptz not null default platform.now(),
  last_at timestamptz not null default platform.now(),
  -- One bit the colleague's page sends: the words were kept, or this tab is the only way back.
  kept text check (kept in ('kept', 'tab')),
  primary key (force_id, id),
  unique (force_id, first_hash),
  check ((state = 'ended') = (ended_at is not null)),
  check ((ended_at is null) = (ended_by is null))
);
select platform.tenant('conversations.conversation');
grant select, insert, update, delete on conversations.conversation to app_content;

-- What the server knows of a colleague: a door without a name.
create table conversations.colleague (
  force_id uuid not null,
  conversation uuid not null,
  locator bytea not null check (octet_length(locator) = 16),
  auth_public bytea not null check (octet_length(auth_public) = 32),
  ed25519 bytea not null check (octet_length(ed25519) = 32),
  recipient text not null check (length(recipient) < 2500),
  vault bytea not null check (octet_length(vault) < 1024),
  created_quarter text not null check (created_quarter ~ '^\d{4}Q[1-4]$'),
  primary key (force_id, conversation),
  unique (force_id, locator),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade
);
select platform.tenant('conversations.colleague');
grant select, insert, delete on conversations.colleague to app_content;

-- Challenges for words, used once (ps1.md 4). A locator that nobody has gets one too, of the same size.
create table conversations.challenge (
  force_id uuid not null references forces.force (id),
  hash bytea not null check (octet_length(hash) = 32),
  locator bytea not null check (octet_length(locator) = 16),
  expiry timestamptz not null,
  primary key (force_id, hash)
);
create index challenge_age on conversations.challenge (force_id, expiry);
select platform.tenant('conversations.challenge');
grant select, insert, delete on conversations.challenge to app_content;

-- Bearer tokens of 15 minutes, by hash. No address, no agent.
create table conversations.token (
  force_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  conversation uuid not null,
  expiry timestamptz not null,
  primary key (force_id, hash),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade
);
create index token_age on conversations.token (force_id, expiry);
select platform.tenant('conversations.token');
grant select, insert, delete on conversations.token to app_content;

create table conversations.record (
  force_id uuid not null,
  conversation uuid not null,
  epoch integer not null,
  wire bytea not null,
  hash bytea not null check (octet_length(hash) = 32),
  commit bytea not null check (octet_length(commit) = 32),
  at_version integer not null,
  primary key (force_id, conversation, epoch),
  -- A commit seen before is refused (ps1.md 7.1).
  unique (force_id, commit),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade
);
select platform.tenant('conversations.record');
grant select, insert, delete on conversations.record to app_content;

-- Who reads an epoch. `person` is absent for the colleague alone, whom nobody knows.
create table conversations.member (
  force_id uuid not null,
  conversation uuid not null,
  epoch integer not null,
  index integer not null check (index between 0 and 254),
  person uuid,
  primary key (force_id, conversation, epoch, index),
  foreign key (force_id, conversation, epoch) references conversations.record (force_id, conversation, epoch) on delete cascade,
  foreign key (force_id, person) references identity.person (force_id, id),
  check ((index = 0) = (person is null))
);
create index member_person on conversations.member (force_id, person, conversation);
select platform.tenant('conversations.member');
grant select, insert, delete on conversations.member to app_content;

-- One age file each, each deletable alone.
create table conversations.wrap (
  force_id uuid not null,
  conversation uuid not null,
  epoch integer not null,
  index integer not null,
  file bytea not null check (octet_length(file) between 100 and 4096),
  primary key (force_id, conversation, epoch, index),
  foreign key (force_id, conversation, epoch, index)
    references conversations.member (force_id, conversation, epoch, index) on delete cascade
);
select platform.tenant('conversations.wrap');
grant select, insert, delete on conversations.wrap to app_content;

create table conversations.envelope (
  force_id uuid not null,
  conversation uuid not null,
  message_id uuid not null,
  epoch integer not null,
  sender integer not null check (sender between 0 and 254),
  seq bigint not null check (seq between 1 and 4294967295),
  hash bytea not null check (octet_length(hash) = 32),
  bytes bytea not null check (octet_length(bytes) between 438 and 16566),
  received_at timestamptz not null default platform.now(),
  at_version integer not null,
  primary key (force_id, conversation, message_id),
  unique (force_id, conversation, sender, seq),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade
);
select platform.tenant('conversations.envelope');
grant select, insert, delete on conversations.envelope to app_content;
-- "Exact while open, the day after closing": the only thing that is ever changed about an envelope.
grant update (received_at) on conversations.envelope to app_content;

create table conversations.head (
  force_id uuid not null,
  conversation uuid not null,
  sender integer not null,
  seq bigint not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (force_id, conversation, sender),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade
);
select platform.tenant('conversations.head');
grant select, insert, update, delete on conversations.head to app_content;

-- The access ledger: the colleague sees each opening, claim, and look at their request.
create table conversations.ledger (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation uuid not null,
  what text not null check (what in ('opened', 'claimed', 'handed-back')),
  person uuid not null,
  at timestamptz not null default platform.now(),
  primary key (force_id, id),
  foreign key (force_id, conversation) references conversations.conversation (force_id, id) on delete cascade,
  foreign key (force_id, person) references identity.person (force_id, id)
);
create index ledger_conversation on conversations.ledger (force_id, conversation, at);
select platform.tenant('conversations.ledger');
grant select, insert on conversations.ledger to app_content;

-- What the worker may do when a conversation's time is over: delete it, whole. The due row says when.
create function conversations.expire(force uuid, conversation uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  keep interval;
  gone boolean;
begin
  if force is distinct from nullif(current_setting('app.force', true), '')::uuid then
    raise exception 'the transaction is of another force';
  end if;
  select make_interval(days => coalesce((select s.value::integer from forces.setting s
    where s.force_id = force and s.code = 'retain-conversation-days'), 90)) into keep;
  delete from conversations.conversation c
    where c.force_id = force and c.id = expire.conversation and c.last_at + keep <= platform.now();
  gone := found;
  return gone;
end $$;
grant usage on schema conversations to app_worker;
grant execute on function conversations.expire(uuid, uuid) to app_worker;
