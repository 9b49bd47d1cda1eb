-- Who stands behind a supporter: the supervisor who leads their supervision, and the champion who steadies them (programme.md,
-- People). Both are named before somebody is made active; a supporter of before has time to get them.
alter table supporters.supporter
  add column supervisor uuid,
  add column champion uuid,
  add constraint supervisor_is_somebody foreign key (force_id, supervisor) references identity.person (force_id, id),
  add constraint champion_is_somebody foreign key (force_id, champion) references identity.person (force_id, id),
  add constraint not_their_own_supervisor check (supervisor <> person),
  add constraint not_their_own_champion check (champion <> person);
create index supporter_supervisor on supporters.supporter (force_id, supervisor) where supervisor is not null;
create index supporter_champion on supporters.supporter (force_id, champion) where champion is not null;
