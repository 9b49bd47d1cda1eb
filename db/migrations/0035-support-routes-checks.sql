-- A force's own checks of where to signpost to. The national table is reference/support_routes.csv, in memory, so that the
-- crisis routes stand on a page that says the database does not answer; what a human at a force checked or completed is here.

create schema support_routes;
grant usage on schema support_routes to app_gov;

create table support_routes.force_check (
  force_id uuid not null references forces.force (id),
  route_code text not null check (route_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The day in London on which somebody rang the number or looked, and who keeps it right: a post, never a private name.
  verified_on date not null,
  owner text not null check (length(owner) between 1 and 80),
  -- What the force completed or mended; empty as in the national table.
  phone text not null default '' check (phone = '' or phone ~ '^[0-9+][0-9 ]{1,18}( option [0-9])?$'),
  text_code text not null default '' check (text_code = '' or text_code ~ '^([A-Za-z]+ to )?[0-9 ]{4,14}$'),
  url text not null default '' check (url = '' or url ~ '^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+(/[^[:space:]]*)?$'),
  hours text not null default '' check (length(hours) <= 120),
  primary key (force_id, route_code)
);
select platform.tenant('support_routes.force_check');
grant select, insert, update on support_routes.force_check to app_gov;
