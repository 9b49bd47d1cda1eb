-- Operation Hampshire as everybody may read it: the principles and the checklists of each role. National rows with a version,
-- so that the national text can stand beside ours and take its place; the owner loads them from reference/.

create schema assaults;
grant usage on schema assaults to app_gov;

create table assaults.principle (
  version text not null,
  number integer not null,
  title text not null,
  title_cy text not null,
  principle text not null,
  principle_cy text not null,
  confidence text not null check (confidence in ('sourced', 'derived', 'recall')),
  primary key (version, number)
);

create table assaults.checklist_step (
  version text not null,
  role text not null check (role in ('assaulted-person', 'initial-supervisor', 'inspector', 'welfare-officer',
    'investigating-officer', 'senior-leader', 'health-and-safety')),
  number integer not null,
  step text not null,
  step_cy text not null,
  why text not null,
  why_cy text not null,
  -- Hours from the incident. Every one is our proposal, for a force to adapt: no national timing is known.
  due_within_hours integer,
  -- Within this checklist, not by law.
  mandatory boolean not null,
  principle integer not null,
  confidence text not null check (confidence in ('sourced', 'derived', 'recall')),
  primary key (version, role, number),
  foreign key (version, principle) references assaults.principle (version, number)
);

do $$
declare national regclass;
begin
  foreach national in array array['assaults.principle', 'assaults.checklist_step']::regclass[] loop
    execute format('alter table %s enable row level security', national);
    execute format('alter table %s force row level security', national);
    execute format('create policy everybody on %s for select using (true)', national);
    execute format('create policy owner_loads on %s to owner using (true) with check (true)', national);
    execute format('grant select on %s to app_gov', national);
  end loop;
end $$;
