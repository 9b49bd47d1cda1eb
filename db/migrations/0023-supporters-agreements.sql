-- Agreements: the words a force asks its people to sign, version by version, and who signed which; and mail that reminds
-- somebody of a date, which is never about a request.

-- A version is never changed or removed: what somebody signed stays findable, to the byte. Both languages are the agreement.
create table supporters.agreement_version (
  force_id uuid not null references forces.force (id),
  -- A code of src/supporters/agreements/documents.ts.
  document text not null check (document ~ '^[a-z]+(-[a-z]+)*$'),
  version integer not null check (version > 0),
  text_en text not null check (length(text_en) between 1 and 40000),
  text_cy text not null check (length(text_cy) between 1 and 40000),
  -- SHA-256 of the bytes of each language: what a signature names.
  hash_en bytea not null check (hash_en = sha256(convert_to(text_en, 'UTF8'))),
  hash_cy bytea not null check (hash_cy = sha256(convert_to(text_cy, 'UTF8'))),
  -- From this day it counts; whoever signed the one before has the force's grace from here.
  in_force_on date not null,
  published_at timestamptz not null default platform.now(),
  published_by uuid not null,
  primary key (force_id, document, version),
  foreign key (force_id, published_by) references identity.person (force_id, id)
);
select platform.tenant('supporters.agreement_version');
grant select, insert on supporters.agreement_version to app_gov;

-- What a coordinator is writing; one a document. `revision` goes up with each change, so that two cannot overwrite each other.
create table supporters.agreement_draft (
  force_id uuid not null,
  document text not null,
  based_on integer not null,
  revision integer not null default 1,
  text_en text not null check (length(text_en) <= 40000),
  text_cy text not null check (length(text_cy) <= 40000),
  changed_at timestamptz not null default platform.now(),
  changed_by uuid not null,
  primary key (force_id, document),
  foreign key (force_id, document, based_on) references supporters.agreement_version (force_id, document, version),
  foreign key (force_id, changed_by) references identity.person (force_id, id)
);
select platform.tenant('supporters.agreement_draft');
grant select, insert, update, delete on supporters.agreement_draft to app_gov;

create table supporters.agreement_signature (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  document text not null,
  version integer not null,
  -- The language they read it in, and the hash of exactly those bytes.
  language text not null check (language in ('en', 'cy')),
  hash bytea not null check (octet_length(hash) = 32),
  signed_on date not null,
  kept_at timestamptz not null default platform.now(),
  -- Signed by hand, and a coordinator says so.
  on_paper boolean not null default false,
  kept_by uuid not null,
  primary key (force_id, id),
  foreign key (force_id, person) references identity.person (force_id, id),
  foreign key (force_id, document, version) references supporters.agreement_version (force_id, document, version),
  foreign key (force_id, kept_by) references identity.person (force_id, id),
  constraint nobody_signs_for_another check (on_paper or kept_by = person),
  constraint paper_is_kept_by_another check (not on_paper or kept_by <> person)
);
create index agreement_signature_person on supporters.agreement_signature (force_id, person, document, version);
select platform.tenant('supporters.agreement_signature');
grant select, insert on supporters.agreement_signature to app_gov;

-- Reminders: "There is something to look at", nothing else. One at a time is on its way to a person.
create table supporters.reminder (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'called off')),
  made_at timestamptz not null default platform.now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  -- A code of the mail server (for example EENVELOPE or 550), never its words.
  failure text check (failure ~ '^[A-Z0-9]{1,20}$'),
  primary key (force_id, id),
  foreign key (force_id, person) references identity.person (force_id, id)
);
create unique index reminder_one_on_its_way on supporters.reminder (force_id, person) where state = 'due';
create index reminder_made on supporters.reminder (force_id, made_at);
select platform.tenant('supporters.reminder');
grant select, insert on supporters.reminder to app_gov;
grant select, insert, update, delete on supporters.reminder to app_worker;

-- Which warning was given before which date: each once.
create table supporters.warned (
  force_id uuid not null,
  person uuid not null,
  -- A code of src/supporters/reminders/warnings.ts.
  what text not null check (what ~ '^[a-z]+(-[a-z]+)*$'),
  until date not null,
  days integer not null check (days >= 0),
  warned_at timestamptz not null default platform.now(),
  primary key (force_id, person, what, until, days),
  foreign key (force_id, person) references supporters.supporter (force_id, person)
);
select platform.tenant('supporters.warned');
grant select, insert on supporters.warned to app_worker;
grant select on supporters.warned to app_gov;

-- The worker knows whose date comes nearer, and when they are on: off duty means quiet.
grant select (force_id, person, state, trained_until, agreed_until) on supporters.supporter to app_worker;
grant select on supporters.duty to app_worker;
