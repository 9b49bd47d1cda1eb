-- From interest to active (rule 3): expressions of interest, their line manager's answer, the panel, and what is mailed on the way.
-- `src/supporters/joining/moves.ts` is the table of moves; the constraints below keep that no step is left out, whoever writes.

create table supporters.application (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  stage text not null default 'interest' check (stage in (
    'interest', 'backing', 'panel', 'offer', 'training', 'agreements', 'assigning', 'ready', 'active', 'rejected', 'withdrawn')),
  stage_since timestamptz not null default platform.now(),

  -- As the applicant wrote it. Somebody who only applied has no row in identity.person.
  first_name text not null check (length(first_name) between 1 and 60),
  surname text not null check (length(surname) between 1 and 60),
  mail text not null check (mail like '%_@_%' and mail = lower(mail) and length(mail) <= 200),
  rank text not null check (rank ~ '^[a-z]+(-[a-z]+)*$'),
  station uuid not null,
  station_kind text not null default 'station' check (station_kind = 'station'),
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['en', 'cy']),
  -- For the panel alone.
  why text check (length(why) <= 1500),
  manager_mail text check (manager_mail like '%_@_%' and manager_mail = lower(manager_mail) and manager_mail <> mail),

  -- London days of the steps.
  applied_on date not null,
  backed_on date,
  panel_on date,
  accepted_on date,
  meets_on date,

  -- What the panel proposes until all of it agree; then what it decided.
  outcome text check (outcome in ('choose', 'refuse')),
  -- Why it was refused or stopped: a code, never a story.
  reason text check (reason ~ '^[a-z]+(-[a-z]+)*$'),
  ended_at timestamptz,
  reminded_at timestamptz,

  -- Set as soon as the applicant is a person of the programme, at the latest when they accept.
  person uuid,
  -- Professional standards are never supporters (rule 6): with a conflict recorded the application cannot go on.
  may_support boolean not null default true,

  primary key (force_id, id),
  foreign key (force_id, station, station_kind) references identity.area (force_id, id, kind),
  foreign key (force_id, person, may_support) references identity.person (force_id, id, may_support) on update cascade,
  constraint may_support check (may_support or stage in ('active', 'rejected', 'withdrawn')),
  constraint manager_was_asked check (
    stage in ('interest', 'rejected', 'withdrawn') or manager_mail is not null or backed_on is not null),
  constraint manager_backed check (
    stage in ('interest', 'backing', 'rejected', 'withdrawn') or backed_on is not null),
  constraint panel_chose check (
    stage in ('interest', 'backing', 'panel', 'rejected', 'withdrawn') or panel_on is not null),
  constraint applicant_accepted check (
    stage not in ('training', 'agreements', 'assigning', 'ready', 'active')
    or num_nulls(accepted_on, person) = 0),
  constraint reason_of_a_no check ((stage = 'rejected') <= (reason is not null)),
  constraint words_until_decided check (why is null or stage in ('interest', 'backing', 'panel')),
  constraint ended check ((stage in ('active', 'rejected', 'withdrawn')) = (ended_at is not null))
);
-- The same form twice is one application, also in the same second.
create unique index application_open on supporters.application (force_id, mail) where ended_at is null;
create unique index application_open_person on supporters.application (force_id, person) where ended_at is null;
create index application_stage on supporters.application (force_id, stage, stage_since);
select platform.tenant('supporters.application');
grant select, insert, update, delete on supporters.application to app_gov;
grant select, update (reminded_at), delete on supporters.application to app_worker;

-- Who sits on the panel of an application, what they declare, and whether they agree to what is proposed.
create table supporters.panel_member (
  force_id uuid not null,
  application uuid not null,
  person uuid not null,
  -- Null until they have said whether they have a conflict of interest.
  conflict boolean,
  -- For the panel alone, deleted in the transaction that decides.
  notes text not null default '' check (length(notes) <= 1000),
  agreed_at timestamptz,
  primary key (force_id, application, person),
  foreign key (force_id, application) references supporters.application (force_id, id) on delete cascade,
  foreign key (force_id, person) references identity.person (force_id, id),
  constraint nobody_decides_with_a_conflict check (agreed_at is null or coalesce(not conflict, false)),
  constraint nobody_notes_with_a_conflict check (notes = '' or coalesce(not conflict, false))
);
create index panel_member_person on supporters.panel_member (force_id, person);
select platform.tenant('supporters.panel_member');
grant select, insert, update, delete on supporters.panel_member to app_gov;
grant select on supporters.panel_member to app_worker;

-- Personal links, as hashes: the worker draws one for each mail and nobody else ever holds it.
create table supporters.joining_link (
  force_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  application uuid not null,
  whose text not null check (whose in ('applicant', 'manager')),
  until timestamptz not null,
  primary key (force_id, hash),
  foreign key (force_id, application) references supporters.application (force_id, id) on delete cascade
);
create index joining_link_application on supporters.joining_link (force_id, application);
select platform.tenant('supporters.joining_link');
grant select, delete on supporters.joining_link to app_gov;
grant select, insert, delete on supporters.joining_link to app_worker;

-- Mail on the way in, to the applicant or to their line manager: "You have a message" and a personal link, nothing else.
create table supporters.joining_mail (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application uuid not null,
  whom text not null check (whom in ('applicant', 'manager')),
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'called off')),
  made_at timestamptz not null default platform.now(),
  sent_at timestamptz,
  attempts integer not null default 0,
  failure text check (failure ~ '^[A-Z0-9]{1,20}$'),
  primary key (force_id, id),
  foreign key (force_id, application) references supporters.application (force_id, id) on delete cascade
);
create index joining_mail_application on supporters.joining_mail (force_id, application, made_at);
select platform.tenant('supporters.joining_mail');
grant select, insert on supporters.joining_mail to app_gov;
grant select, insert, update on supporters.joining_mail to app_worker;
-- Who is reminded when something lies with the coordinators.
grant select (force_id, person, role, until) on identity.role to app_worker;

-- What a demonstration caught instead of sending: its people are made up, and so are their addresses.
create table supporters.joining_caught (
  force_id uuid not null,
  id uuid not null,
  recipient text not null,
  sender text not null,
  subject text not null,
  body text not null,
  caught_at timestamptz not null default platform.now(),
  primary key (force_id, id),
  foreign key (force_id, id) references supporters.joining_mail (force_id, id) on delete cascade
);
select platform.tenant('supporters.joining_caught');
grant select on supporters.joining_caught to app_gov;
grant select, insert on supporters.joining_caught to app_worker;

create function supporters.joining_caught_only_in_a_demonstration() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if not exists (select from forces.force f where f.id = new.force_id and f.stage = 'demonstration') then
    raise exception 'mail is caught in a demonstration alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_in_a_demonstration before insert or update on supporters.joining_caught
  for each row execute function supporters.joining_caught_only_in_a_demonstration();

-- The last day of somebody who left, and the day from which a retiree stays on where the force allows it.
alter table supporters.supporter
  add column left_on date,
  add column retained_on date;

-- From now on nobody becomes active without a supervisor and a champion behind them, nor past a step of an application that is
-- still on its way. A supporter of before keeps what they have.
create function supporters.nobody_becomes_active_alone() returns trigger
  language plpgsql set search_path = pg_catalog as $$
begin
  if new.supervisor is null or new.champion is null then
    raise exception 'a supporter needs a supervisor and a champion' using errcode = 'check_violation';
  end if;
  if exists (select from supporters.application a where a.force_id = new.force_id and a.person = new.person
      and a.ended_at is null and a.stage <> 'ready') then
    raise exception 'a step on the way in is missing' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger nobody_becomes_active_alone before update of state on supporters.supporter
  for each row when (old.state in ('invited', 'inactive') and new.state in ('active', 'paused'))
  execute function supporters.nobody_becomes_active_alone();
