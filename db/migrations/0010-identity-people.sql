-- The people of a force and where they work. Signing in, sessions and keys are later migrations of this slice.

create schema identity;
grant usage on schema identity to app_gov, app_worker;

-- Districts and their stations. Headcounts are what coverage and reach are measured against; they are counts, never people.
create table identity.area (
  force_id uuid not null references forces.force (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('district', 'station')),
  parent uuid,
  name text not null check (length(name) between 1 and 80),
  name_cy text not null default '',
  officers integer not null default 0 check (officers >= 0),
  staff integer not null default 0 check (staff >= 0),
  specials integer not null default 0 check (specials >= 0),
  volunteers integer not null default 0 check (volunteers >= 0),
  -- A station stands in a district: the second column of the key below makes the database keep it.
  parent_kind text generated always as (case kind when 'station' then 'district' end) stored,
  primary key (force_id, id),
  unique (force_id, id, kind),
  unique (force_id, name),
  check ((kind = 'station') = (parent is not null)),
  foreign key (force_id, parent, parent_kind) references identity.area (force_id, id, kind)
);
create index area_parent on identity.area (force_id, parent);
select platform.tenant('identity.area');
grant select, insert, update on identity.area to app_gov;

create table identity.person (
  force_id uuid not null references forces.force (id),
  id uuid not null default gen_random_uuid(),
  first_name text not null check (length(first_name) between 1 and 60),
  surname text not null check (length(surname) between 1 and 60),
  -- A code of reference/ranks.csv, which also says which workforce it belongs to.
  rank text not null check (rank ~ '^[a-z]+(-[a-z]+)*$'),
  workforce text not null check (workforce in ('officer', 'staff', 'special', 'volunteer')),
  station uuid not null,
  station_kind text not null default 'station' check (station_kind = 'station'),
  languages text[] not null default '{en}' check (cardinality(languages) > 0 and languages <@ array['en', 'cy']),
  -- Where the notice "You have a message" goes. Never shown to a colleague.
  mail text not null check (mail like '%_@_%'),
  -- Professional standards and the appropriate authority are never supporters (rule 6).
  conflict text check (conflict in ('professional-standards', 'appropriate-authority')),
  may_support boolean generated always as (conflict is null) stored,
  primary key (force_id, id),
  unique (force_id, id, may_support),
  unique (force_id, mail),
  foreign key (force_id, station, station_kind) references identity.area (force_id, id, kind)
);
create index person_station on identity.person (force_id, station);
select platform.tenant('identity.person');
grant select, insert, update on identity.person to app_gov;
-- The worker writes to people: it needs where to, and in which language.
grant select (force_id, id, languages, mail) on identity.person to app_worker;

-- What a person may do, from when to when. An ended row stays: who was coordinator in May is a fair question.
create table identity.role (
  force_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person uuid not null,
  role text not null
    check (role in ('supporter', 'champion', 'supervisor', 'coordinator', 'lead', 'auditor', 'editor')),
  since timestamptz not null default platform.now(),
  until timestamptz,
  primary key (force_id, id),
  foreign key (force_id, person) references identity.person (force_id, id),
  check (until >= since)
);
create unique index role_once on identity.role (force_id, person, role) where until is null;
-- One person never holds coordinator and auditor together: whoever checks the network does not run it. A unique index, because
-- two transactions that each give one of the roles would both pass a check.
create unique index role_coordinator_or_auditor on identity.role (force_id, person)
  where until is null and role in ('coordinator', 'auditor');
select platform.tenant('identity.role');
grant select, insert, update on identity.role to app_gov;
