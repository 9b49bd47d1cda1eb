-- What everybody may read: films, podcasts, papers and guidance of others (linked, never copied), the topics of enquiries, and
-- the themes people bring. National: the same rows for every force, so no force column; the owner loads them from reference/.

create schema library;
grant usage on schema library to app_content, app_gov, app_worker, app_stats;

create function library.today() returns date language sql stable
  as $$ select (platform.now() at time zone 'Europe/London')::date $$;
comment on function library.today() is 'The day in London, by the clock of the transaction.';
grant execute on function library.today() to app_content, app_gov, app_worker, app_stats;

create table library.theme (
  code text primary key,
  position integer not null,
  label text not null,
  label_cy text not null,
  kind text not null,
  -- Weighs on the supporter: counts toward their limits.
  heavy boolean not null,
  -- Opens the risk or disclosure prompt.
  risk_prompt boolean not null,
  -- Codes of support routes, in the order they are offered.
  suggested_routes text[] not null
);

create table library.resource (
  slug text primary key,
  title text not null,
  kind text not null check (kind in ('film', 'podcast', 'webinar', 'toolkit', 'guidance', 'paper', 'book', 'course', 'blog', 'bulletin')),
  -- Without https://; empty where none is known.
  address text not null,
  doi text not null,
  publisher text not null,
  authors text not null,
  -- A year, a month or a day, as far as it is known.
  published text not null check (published ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
  published_estimated boolean not null,
  minutes integer,
  language text not null check (language in ('en', 'cy')),
  stage text not null check (stage in ('joining', 'mid', 'leaving', 'any')),
  audience text not null check (audience in ('everyone', 'supporters', 'coordinators', 'managers', 'leaders', 'families')),
  access text not null check (access in ('public', 'members', 'request')),
  description text not null,
  content_notes text[] not null,
  confidence text not null check (confidence in ('sourced', 'derived', 'recall')),
  -- What a search compares with, made when the row is loaded: `/src/library/search.ts`.
  search_en text not null,
  search_cy text not null,
  -- The day the row was first loaded here; a later load does not move it.
  added_on date not null default library.today()
);
create index resource_newest on library.resource (published desc, slug);

create table library.resource_theme (
  resource text not null references library.resource (slug) on delete cascade,
  theme text not null references library.theme (code),
  position integer not null,
  primary key (resource, theme)
);
create index resource_by_theme on library.resource_theme (theme);

create table library.enquiry_topic (
  code text primary key,
  position integer not null,
  label text not null,
  label_cy text not null,
  -- Who answers this topic nationally; without https://.
  national_address text not null
);

do $$
declare national regclass;
begin
  foreach national in array array['library.theme', 'library.resource', 'library.resource_theme', 'library.enquiry_topic']::regclass[] loop
    execute format('alter table %s enable row level security', national);
    execute format('alter table %s force row level security', national);
    execute format('create policy everybody on %s for select using (true)', national);
    execute format('create policy owner_loads on %s to owner using (true) with check (true)', national);
    execute format('grant select on %s to app_gov', national);
  end loop;
end $$;
