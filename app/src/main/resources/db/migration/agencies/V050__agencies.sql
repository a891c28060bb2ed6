-- Agencies as a dated tree: an agency is a row of its own, what it was on a day is a version.
create schema if not exists agencies;

create table agencies.agency (
  id uuid primary key
);

create table agencies.agency_version (
  id          bigint  generated always as identity primary key,
  agency_id   uuid    not null references agencies.agency (id),
  name        text    not null,                         -- official name: "Sở Y tế", "UBND thị xã Bến Lạc"
  folded      text    not null,                         -- the name as it is compared
  short_names text[]  not null default '{}',
  kind        text    not null,
  level       text    not null,
  parent_id   uuid    references agencies.agency (id),
  area_id     uuid    references places.unit (id),
  email       text,
  outside     boolean not null default false,           -- not of our province: known by name, never tasked
  valid_from  date    not null,
  valid_to    date,                                      -- the last day; null while in force
  paper       text    not null default '',
  valid       daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
  searched    text    not null default '',               -- name and short names without marks: what a person types is looked for here

  constraint agency_name_given   check (length(btrim(name)) between 1 and 200),
  constraint agency_kind_known   check (kind in ('PARTY_COMMITTEE', 'PARTY_BODY', 'PEOPLES_COUNCIL', 'PEOPLES_COMMITTEE', 'OFFICE',
                                                 'DEPARTMENT', 'ARMED_FORCE', 'FRONT', 'PRESS', 'STEERING', 'UNIT', 'OTHER')),
  constraint agency_level_known  check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint agency_days_ordered check (valid_to is null or valid_to >= valid_from),
  constraint agency_not_its_own  check (parent_id <> agency_id),
  constraint agency_versions_apart exclude using gist (agency_id with =, valid with &&),
  constraint agency_name_once    exclude using gist
    ((coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, folded with =, outside with =, valid with &&)
);
create index agency_version_of_parent on agencies.agency_version (parent_id, valid_from);
create index agency_version_of_area on agencies.agency_version (area_id) where area_id is not null;
create index agency_version_by_words on agencies.agency_version using gin (searched gin_trgm_ops);
create index agency_version_in_list_order on agencies.agency_version (folded, agency_id);

-- Which body takes over from one that has ended.
create table agencies.succession (
  from_id uuid not null references agencies.agency (id),
  to_id   uuid not null references agencies.agency (id),
  day     date not null,                                 -- the first day of the successor's part
  paper   text not null default '',
  primary key (from_id, to_id),
  constraint succession_forward check (from_id <> to_id)
);
create index succession_to on agencies.succession (to_id);

-- A name somebody chose once: one agency, a set of them, or a body outside.
create table agencies.alias (
  id              uuid        primary key,
  written         text        not null,                 -- as the paper wrote it
  folded          text        not null,
  scope           text        not null default '',      -- '' everywhere; else another province, folded: its papers only
  agencies        uuid[]      not null default '{}',
  outside         boolean     not null default false,
  learned_by      uuid        not null references access.account (id),
  learned_by_name text        not null,
  learned_at      timestamptz not null,
  constraint alias_means_something check (outside = (cardinality(agencies) = 0)),
  constraint alias_once unique (folded, scope)
);
create index alias_of_agency on agencies.alias using gin (agencies);

-- A post in an agency; a head post answers for it.
create table agencies.post (
  id        uuid    primary key,
  agency_id uuid    not null references agencies.agency (id),
  title     text    not null,
  head      boolean not null,
  constraint post_title_given check (length(btrim(title)) between 1 and 120)
);
create index post_of_agency on agencies.post (agency_id);

-- Who held a post, from when to when; one holder at a time.
create table agencies.holding (
  id         uuid primary key,
  post_id    uuid not null references agencies.post (id),
  account_id uuid not null references access.account (id),
  valid_from date not null,
  valid_to   date,
  valid      daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,
  constraint holding_days_ordered check (valid_to is null or valid_to >= valid_from),
  constraint holding_one_at_a_time exclude using gist (post_id with =, valid with &&)
);
create index holding_of_account on agencies.holding (account_id);

-- Grows with every change of agencies, successions and aliases: a server whose index is older builds it anew.
create table agencies.edition (
  "only" boolean primary key default true check ("only"),
  number bigint  not null
);
insert into agencies.edition (number) values (1);
