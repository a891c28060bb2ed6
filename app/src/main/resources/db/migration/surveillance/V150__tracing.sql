-- Who was where when, whom they met, and what follows: contacts of cases and levels of persons.
create schema if not exists surveillance;

-- Every change of what the index holds; a snapshot of the index is good for the changes up to a number whose marks add up to its edition.
create table surveillance.trace_change (
  number  integer generated always as identity primary key,
  mark    integer     not null,                          -- drawn by lot
  kind    text        not null,                          -- PRESENCES, STRUCK, EVIDENCE, ISOLATION, MOVED
  rows    integer     not null default 0,
  source  text        not null default '',               -- what told it, as people may read it
  made_by uuid references access.account (id),           -- null where a rule did it
  made_at timestamptz not null
);

-- Persons and spaces by small numbers, given when first needed.
create table surveillance.traced_person (
  number    integer generated always as identity (minvalue 0 start with 0) primary key,
  person_id uuid    not null unique references people.person (id),
  tied      boolean not null default false               -- whether those of the household stand in evidence
);
create table surveillance.traced_space (
  number  integer generated always as identity (minvalue 0 start with 0) primary key,
  ref_id  uuid     not null unique,                      -- the space, the site or the point of a case
  what    text     not null,
  place   smallint not null,                             -- kind of space, as library trace numbers them
  constraint traced_space_what check (what in ('SPACE', 'SITE', 'POINT')),
  constraint traced_space_place check (place between 0 and 6)
);

-- Presences: whole minutes since 2019-12-01 00:00 UTC; the first minute counts, the last does not. No key: a row is its values.
create table surveillance.presence (
  person      integer not null,
  told_as     integer not null,                          -- under whose number it was told; another after a merge
  space       integer not null,
  from_minute integer not null,
  to_minute   integer not null,
  change      integer not null,
  constraint presence_lasts check (to_minute > from_minute and from_minute >= 0)
);
create index presence_of_person on surveillance.presence (person, from_minute);
create index presence_by_change on surveillance.presence using brin (change) with (pages_per_range = 16);
-- Presences that were struck or corrected, with the reason; a correction strikes and adds.
create table surveillance.presence_struck (
  person       integer not null,
  told_as      integer not null,
  space        integer not null,
  from_minute  integer not null,
  to_minute    integer not null,
  added_by     integer not null,                         -- the change that had added it
  change       integer not null,                         -- the change that struck it
  why          text    not null
);
create index presence_struck_of_person on surveillance.presence_struck (person);
create index presence_struck_by_change on surveillance.presence_struck (change);

-- Meetings that somebody told of: edges between two persons.
create table surveillance.evidence (
  number      integer generated always as identity primary key,
  one         integer  not null,                         -- numbers of persons
  other       integer  not null,
  one_told    integer  not null,                         -- the same as they were told, before any merge
  other_told  integer  not null,
  from_minute integer  not null,
  to_minute   integer  not null,
  distance    smallint not null,                         -- as library trace numbers them
  masks       smallint not null,
  body        boolean  not null default false,
  care        boolean  not null default false,
  setting     text     not null,                         -- HOME, WORK, CLASS, VEHICLE, HEALTH, MARKET, WORSHIP, EVENT, OTHER
  certainty   text     not null,
  kind        text     not null,                         -- who tells it
  case_file   uuid,                                      -- the case it was told in
  note        text     not null default '',
  change      integer  not null,
  made_by     uuid references access.account (id),
  made_at     timestamptz not null,
  struck_change integer,
  struck_by   uuid references access.account (id),
  struck_at   timestamptz,
  struck_why  text,
  constraint evidence_of_two check (one <> other or struck_change is not null),
  constraint evidence_lasts check (to_minute > from_minute and from_minute >= 0),
  constraint evidence_certainty check (certainty in ('CERTAIN', 'LIKELY', 'UNSURE')),
  constraint evidence_kind check (kind in ('INVESTIGATION', 'HOUSEHOLD', 'DECLARATION', 'MANIFEST', 'PROXIMITY', 'BUNDLE')),
  constraint evidence_struck check ((struck_change is null) = (struck_at is null))
);
create index evidence_of_one on surveillance.evidence (one);
create index evidence_of_other on surveillance.evidence (other);
create index evidence_by_change on surveillance.evidence (change);
create index evidence_by_struck on surveillance.evidence (struck_change) where struck_change is not null;

-- Since when somebody is isolated: whom they meet from then on does not count.
create table surveillance.isolation (
  id        uuid primary key,
  person_id uuid not null references people.person (id),
  told_as   uuid not null references people.person (id),
  since     timestamptz not null,
  until     timestamptz,
  source    text not null,
  change    integer not null,                            -- the last change of this row
  made_by   uuid references access.account (id),
  made_at   timestamptz not null,
  constraint isolation_lasts check (until is null or until >= since)
);
create index isolation_of_person on surveillance.isolation (person_id, since);

-- Cases that wait to be traced, written with what made it needed.
create table surveillance.to_trace (
  case_file uuid primary key,
  cause     text not null,
  since     timestamptz not null
);

-- A case that was traced, with its own times: from the sample to the isolation.
create table surveillance.traced_case (
  case_file    uuid    primary key,
  person_id    uuid    not null,
  edition      integer not null,                         -- of its list
  stands       boolean not null,                         -- false: the case fell, nobody is its contact
  unit_id      uuid,                                     -- where it was found
  sampled_at   timestamptz,
  result_at    timestamptz,
  confirmed_at timestamptz,
  traced_at    timestamptz not null,                     -- when its first list was stored
  isolated_at  timestamptz                               -- since when its person is isolated
);
create index traced_case_of_person on surveillance.traced_case (person_id);
create index traced_case_by_time on surveillance.traced_case (traced_at desc, case_file);
-- The list of contacts of a case, one row each time it was computed anew.
create table surveillance.contact_list (
  case_file   uuid    not null references surveillance.traced_case (case_file),
  edition     integer not null,
  cause       text    not null,                          -- CONFIRMED, CORRECTED, FALLEN, REOPENED, MERGED, EVIDENCE, PRESENCES, ISOLATION
  stands      boolean not null,
  window_from timestamptz,
  window_to   timestamptz,
  onset       date,
  paper       text    not null,
  depth       integer not null,
  counts      integer[] not null,                        -- F1, F2 …
  raised      integer not null default 0,                -- against the edition before
  lowered     integer not null default 0,
  asked_at    timestamptz not null,                      -- when what made it needed was done
  computed_at timestamptz not null,
  took_ms     integer not null,                          -- the question to the index alone
  primary key (case_file, edition)
);
-- Its lines as they stand now.
create table surveillance.contact (
  case_file  uuid     not null,
  person_id  uuid     not null,
  level      smallint not null,
  first_at   timestamptz not null,
  last_at    timestamptz not null,
  minutes    integer  not null,
  parent_id  uuid     not null,                          -- through whom
  unit_id    uuid     not null,                          -- where they are; zeros where unknown
  commune    text     not null,                          -- its name without marks, to sort by
  rank       integer  not null,                          -- smaller is nearer the danger
  since      integer  not null,                          -- the edition that brought them in
  primary key (case_file, person_id),
  constraint contact_level check (level between 1 and 5)
);
create index contact_by_rank on surveillance.contact (case_file, rank, person_id);
create index contact_by_unit on surveillance.contact (case_file, unit_id, rank, person_id);
create index contact_by_commune on surveillance.contact (case_file, commune, rank, person_id);
create index contact_of_person on surveillance.contact (person_id, level);
-- What the list said before, line by line where it differs from the edition after.
create table surveillance.contact_before (
  case_file  uuid     not null,
  edition    integer  not null,                          -- the last edition in which it stood so
  person_id  uuid     not null,
  level      smallint not null,
  first_at   timestamptz not null,
  last_at    timestamptz not null,
  minutes    integer  not null,
  parent_id  uuid     not null,
  since      integer  not null,
  level_after smallint,                                  -- null: no more in the list
  primary key (case_file, edition, person_id)
);
-- Who is what, over all standing cases, and where the work with them stands.
create table surveillance.traced_level (
  person_id  uuid primary key,
  level      smallint not null,                          -- 0: a case
  case_file  uuid     not null,                          -- the nearest
  first_at   timestamptz not null,
  last_at    timestamptz not null,
  minutes    integer  not null,
  cases      integer  not null,                          -- how many cases they are a contact of
  unit_id    uuid     not null,
  rank       integer  not null,
  paper      text     not null,
  computed_at timestamptz not null,
  constraint traced_level_level check (level between 0 and 5)
);
create index traced_level_by_unit on surveillance.traced_level (unit_id, rank, person_id);
create index traced_level_by_rank on surveillance.traced_level (rank, person_id);
create index traced_level_by_case on surveillance.traced_level (case_file);

-- Calls to contacts and what came of them.
create table surveillance.contact_call (
  id         uuid primary key,
  person_id  uuid not null,
  outcome    text not null,
  note       text not null default '',
  made_by    uuid not null references access.account (id),
  made_at    timestamptz not null,
  constraint contact_call_outcome check (outcome in ('REACHED', 'NO_ANSWER', 'WRONG_NUMBER', 'REFUSED', 'CALL_BACK', 'MOVED_AWAY'))
);
create index contact_call_of_person on surveillance.contact_call (person_id, made_at desc);
