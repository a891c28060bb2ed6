-- Persons once each, with what identifies them, where they live and whom they live with.
create schema if not exists people;

create table people.household (
  id        uuid primary key,
  code      text not null default '',                    -- the code a list gave it
  head_id   uuid,                                        -- the person who heads it
  unit_id   uuid references places.unit (id),
  address   text not null default '',
  site_id   uuid references places.site (id),            -- its dwelling
  made_by   uuid not null references access.account (id),
  made_at   timestamptz not null
);
create index household_of_unit on people.household (unit_id, id);
create index household_by_code on people.household (code) where code <> '';

create table people.person (
  id          uuid    primary key,
  name        text    not null,                          -- as written
  folded      text    not null,                          -- without marks, in small letters, in the order written
  words       text    not null,                          -- the same words in the order of the alphabet
  sex         text,                                      -- M, F; null where unknown
  born        date,
  birth_year  smallint,                                  -- known when only the year is
  nationality text,                                      -- ISO 3166-1 alpha-2
  job         text    not null default '',
  workplace   text    not null default '',
  workplace_site uuid references places.site (id),
  permanent_unit    uuid references places.unit (id),    -- thường trú
  permanent_address text not null default '',
  temporary_unit    uuid references places.unit (id),    -- tạm trú
  temporary_address text not null default '',
  now_unit    uuid references places.unit (id),          -- where they stay now
  now_address text    not null default '',
  now_site    uuid references places.site (id),
  household_id uuid   references people.household (id),
  position    text    not null default '',               -- in the household, towards its head
  keys        text[]  not null default '{}',             -- what a look-up by name finds: word|year, word|unit
  merged_into uuid    references people.person (id),     -- set: this record gave way to another
  source      text    not null default '',               -- the list, declaration or act it came from
  keep_until  date,                                      -- after this day it is made nameless; null while a duty to keep it holds
  nameless_at timestamptz,                               -- when that was done: only sex, year and unit remain
  made_by     uuid    not null references access.account (id),
  made_at     timestamptz not null,
  changed_at  timestamptz not null,
  edition     integer not null default 1,
  areas       uuid[]  not null generated always as
    (array_remove(array[permanent_unit, temporary_unit, now_unit], null)) stored,

  constraint person_named check (length(btrim(name)) between 1 and 120),
  constraint person_sex check (sex in ('M', 'F')),
  constraint person_year check (birth_year between 1850 and 2999),
  constraint person_born_in_year check (born is null or birth_year = extract(year from born)),
  constraint person_nationality check (nationality ~ '^[A-Z]{2}$'),
  constraint person_not_itself check (merged_into <> id)
);
alter table people.household
  add constraint household_head foreign key (head_id) references people.person (id) deferrable initially deferred;
create index person_by_keys on people.person using gin (keys) with (fastupdate = off) where merged_into is null;
create index person_by_words on people.person (words text_pattern_ops, birth_year) where merged_into is null;
create index person_of_household on people.person (household_id) where household_id is not null;
create index person_gone_into on people.person (merged_into) where merged_into is not null;
create index person_to_let_go on people.person (keep_until) where keep_until is not null and nameless_at is null;

create table people.identity_paper (
  id        uuid primary key,
  person_id uuid not null references people.person (id),
  kind      text not null,                               -- PaperKind: CITIZEN_ID, OLD_ID, PASSPORT, BIRTH_CERTIFICATE
  number    text not null,                               -- digits or capitals without spaces
  country   text not null default 'VN',
  issued_on date,
  ends_on   date,
  at_odds   text[] not null default '{}',                -- what was at odds with the person and confirmed all the same
  made_at   timestamptz not null,
  constraint paper_kind check (kind in ('CITIZEN_ID', 'OLD_ID', 'PASSPORT', 'BIRTH_CERTIFICATE')),
  constraint paper_number check (number ~ '^[0-9A-Z/.-]{1,30}$'),
  constraint paper_citizen_id check (kind <> 'CITIZEN_ID' or number ~ '^[0-9]{12}$'),
  constraint paper_old_id check (kind <> 'OLD_ID' or number ~ '^[0-9]{9}([0-9]{3})?$')
);
create index identity_paper_by_number on people.identity_paper (number);
create index identity_paper_of_person on people.identity_paper (person_id);

create table people.telephone (
  id        uuid primary key,
  person_id uuid not null references people.person (id),
  number    text not null,                               -- +84… as E.164; as typed in digits where it is no number we know
  note      text not null default '',
  made_at   timestamptz not null,
  constraint telephone_number check (number ~ '^[+]?[0-9]{3,15}$')
);
create index telephone_by_number on people.telephone (number);
create index telephone_of_person on people.telephone (person_id);

create table people.next_of_kin (
  id        uuid primary key,
  person_id uuid not null references people.person (id),
  kin_id    uuid references people.person (id),          -- when the kin is a person we know
  name      text not null default '',
  tie       text not null default '',
  telephone text not null default '',
  made_at   timestamptz not null
);
create index next_of_kin_of_person on people.next_of_kin (person_id);
create index next_of_kin_of_kin on people.next_of_kin (kin_id) where kin_id is not null;

-- Agencies that may work on persons, by which paper, since when. People's Committees of districts and communes may in their area without a row.
create table people.authority (
  id        uuid primary key,
  agency_id uuid not null,                               -- agencies.agency; asked through Directory
  since     date not null,
  until     date,                                        -- the last day
  paper     text not null,
  made_by   uuid not null references access.account (id),
  made_at   timestamptz not null,
  constraint authority_days check (until is null or until >= since),
  constraint authority_paper check (length(btrim(paper)) > 0)
);
create index authority_of_agency on people.authority (agency_id);

-- Pairs that may be one person, and what was decided of them.
create table people.likeness (
  first_id   uuid not null references people.person (id),
  second_id  uuid not null references people.person (id),
  score      real not null,                              -- 0 to 1
  reasons    text[] not null,
  state      text not null default 'OPEN',               -- OPEN, SAME, DIFFERENT
  found_at   timestamptz not null,
  decided_by uuid references access.account (id),
  decided_at timestamptz,
  primary key (first_id, second_id),
  constraint likeness_ordered check (first_id < second_id),
  constraint likeness_state check (state in ('OPEN', 'SAME', 'DIFFERENT'))
);
create index likeness_open on people.likeness (score desc, first_id, second_id) where state = 'OPEN';
create index likeness_of_second on people.likeness (second_id);

-- Two records made one, with what is needed to part them again.
create table people.merge (
  id          uuid primary key,
  survivor_id uuid not null references people.person (id),
  merged_id   uuid not null references people.person (id),
  before      jsonb not null,                            -- the survivor as it was, and the children that moved
  merged_by   uuid not null references access.account (id),
  merged_at   timestamptz not null,
  undone_by   uuid references access.account (id),
  undone_at   timestamptz,
  constraint merge_of_two check (survivor_id <> merged_id),
  constraint merge_undone check ((undone_by is null) = (undone_at is null))
);
create index merge_of_survivor on people.merge (survivor_id, merged_at);
create index merge_of_merged on people.merge (merged_id, merged_at);
