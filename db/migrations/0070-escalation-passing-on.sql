-- What may have to be passed on (rule 5): one versioned table a force. A version is never changed or removed: what somebody
-- read and acknowledged stays findable. The national text is reference/passing_on.csv; a force adopts it as its version 1.

create schema escalation;
grant usage on schema escalation to app_gov;

create table escalation.passing_on_version (
  force_id uuid not null references forces.force (id),
  version integer not null check (version > 0),
  adopted_at timestamptz not null default platform.now(),
  primary key (force_id, version)
);
select platform.tenant('escalation.passing_on_version');
grant select, insert on escalation.passing_on_version to app_gov;

create table escalation.passing_on (
  force_id uuid not null,
  version integer not null,
  code text not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
  position integer not null check (position > 0),
  urgency text not null check (urgency in ('immediate', 'urgent', 'routine')),
  consent text not null check (consent in ('required', 'asked', 'asked-not-required', 'not-required')),
  confidence text not null check (confidence in ('sourced', 'derived', 'recall')),
  -- The human at the force who checked this row's words and recipients, by post; null: nobody has yet.
  checked_on date,
  checked_by text,
  what_en text not null,
  what_cy text not null,
  card_en text not null,
  card_cy text not null,
  consent_note_en text not null,
  consent_note_cy text not null,
  goes_to_en text not null,
  goes_to_cy text not null,
  never_goes_to_en text not null,
  never_goes_to_cy text not null,
  stays_en text not null,
  stays_cy text not null,
  may_pass_en text not null,
  may_pass_cy text not null,
  check ((checked_on is null) = (checked_by is null)),
  primary key (force_id, version, code),
  unique (force_id, version, position),
  foreign key (force_id, version) references escalation.passing_on_version (force_id, version)
);
select platform.tenant('escalation.passing_on');
grant select, insert on escalation.passing_on to app_gov;
