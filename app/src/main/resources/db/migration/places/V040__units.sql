-- The administrative units as a dated tree. A unit is a row of its own; what it was called is a version with its days.
create schema if not exists places;
create extension if not exists btree_gist with schema public;

create table places.unit (
  id uuid primary key
);

create table places.unit_version (
  id         bigint  generated always as identity primary key,
  unit_id    uuid    not null references places.unit (id),
  code       text    not null,                         -- text: leading zeros count
  type       text    not null,                         -- "huyện", "thị xã", "phường"
  name       text    not null,                         -- without the type
  folded     text    not null,                         -- type and name without marks, in small letters
  folded_name text   not null,                         -- the name alone, likewise
  level      text    not null,
  parent_id  uuid    references places.unit (id),
  valid_from date    not null,
  valid_to   date,                                      -- the last day; null while in force
  paper      text    not null default '',               -- the paper that made it so
  valid      daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,

  constraint unit_code_form    check (code ~ '^[0-9A-Za-z-]{1,12}$'),
  constraint unit_name_given   check (length(btrim(name)) between 1 and 120),
  constraint unit_level_known  check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint unit_parent_given check ((parent_id is null) = (level = 'PROVINCE')),
  constraint unit_days_ordered check (valid_to is null or valid_to >= valid_from),
  constraint unit_versions_apart exclude using gist (unit_id with =, valid with &&),
  constraint unit_code_once    exclude using gist (level with =, code with =, valid with &&)
);
create index unit_version_of_parent on places.unit_version (parent_id, valid_from);
create index unit_version_by_folded on places.unit_version using gin (folded gin_trgm_ops);

-- The province this installation serves: one row or none.
create table places.home (
  "only"    boolean primary key default true check ("only"),
  unit_id   uuid        not null references places.unit (id),
  chosen_by uuid        not null references access.account (id),
  chosen_at timestamptz not null
);
