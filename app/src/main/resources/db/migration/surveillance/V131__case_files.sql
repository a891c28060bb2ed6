-- Case files (F0): one a person and illness, with where the patient was, whom it came from and what became of it.
create sequence surveillance.case_number;                -- the local numbers; gaps are allowed

create table surveillance.case_file (
  id              uuid primary key,
  person_id       uuid not null references people.person (id),
  national_number text,                                  -- BN1044, given by the ministry
  local_number    text not null,                         -- given here
  state           text not null,                         -- CaseState
  edition         integer not null default 1,
  onset           date,                                  -- the first day of symptoms
  symptoms        boolean not null default false,
  symptom_list    text[] not null default '{}',
  source_known    boolean not null default false,
  sampled_at      timestamptz,
  result_at       timestamptz,
  confirmed_at    timestamptz,
  confirmed_paper text not null default '',              -- the definition in force that day
  confirmed_way   text not null default '',              -- which of its alternatives was met
  confirmed_by    uuid references access.account (id),
  test_id         uuid,                                  -- the result it rests on; asked through testing
  unit_id         uuid references places.unit (id),      -- commune where found
  found_how       text not null default '',              -- FoundHow
  severity        text not null default '',              -- as the protocol grades it; dated in case_severity
  treated_at      text not null default '',              -- where now; dated in case_stay
  outcome         text not null default '',              -- RECOVERED, DIED, LEFT
  outcome_on      date,
  note            text not null default '',
  merged_into     uuid references surveillance.case_file (id),
  imported_from   text not null default '',
  folded          text not null default '',              -- the person's name without marks: what lists are sorted and searched by
  name            text not null default '',              -- copied from the register, kept up with it
  sex             text,
  birth_year      smallint,
  made_by         uuid not null references access.account (id),
  made_at         timestamptz not null,
  changed_at      timestamptz not null,
  listed_at       timestamptz not null,                  -- confirmed, else opened: the order of lists
  constraint case_state check (state in ('SUSPECTED', 'CONFIRMED', 'FALLEN', 'MERGED')),
  constraint case_national_number check (national_number ~ '^BN[0-9]{1,8}$'),
  constraint case_merged check ((state = 'MERGED') = (merged_into is not null)),
  constraint case_outcome check (outcome in ('', 'RECOVERED', 'DIED', 'LEFT'))
);
create unique index case_by_national_number on surveillance.case_file (national_number);
create unique index case_by_local_number on surveillance.case_file (local_number);
create index case_of_person on surveillance.case_file (person_id);
create index case_newest on surveillance.case_file (listed_at desc, id desc) where state <> 'MERGED';
create index case_newest_of_unit on surveillance.case_file (unit_id, listed_at desc, id desc) where state <> 'MERGED';
create index case_by_name on surveillance.case_file (folded, id) where state <> 'MERGED';
create index case_by_name_of_unit on surveillance.case_file (unit_id, folded, id) where state <> 'MERGED';

-- Epidemiological points (mốc dịch tễ): where the patient was, from when to when, with whom.
create table surveillance.case_point (
  id       uuid primary key,
  case_id  uuid not null references surveillance.case_file (id),
  site_id  uuid references places.site (id),
  space_id uuid references places.space (id),
  kind     text not null,                                -- PointKind
  place    text not null,                                -- as told, or the site's name
  vehicle  text not null default '',                     -- plate, flight, trip
  seat     text not null default '',
  from_at  timestamptz not null,
  to_at    timestamptz not null,
  people   text not null default '',                     -- who was there, as told
  note     text not null default '',
  edition  integer not null default 1,
  made_by  uuid not null references access.account (id),
  made_at  timestamptz not null,
  struck_at  timestamptz,
  struck_by  uuid references access.account (id),
  struck_why text not null default '',
  constraint point_ends_after check (to_at > from_at),
  constraint point_placed check (length(btrim(place)) between 1 and 300),
  constraint point_struck check ((struck_at is null) = (struck_by is null))
);
create index point_of_case on surveillance.case_point (case_id, from_at, id);
create index point_at_site on surveillance.case_point (site_id, from_at) where site_id is not null;

-- Whom or what it came from.
create table surveillance.case_source (
  id          uuid primary key,
  case_id     uuid not null references surveillance.case_file (id),
  source_case uuid references surveillance.case_file (id),
  source_text text not null default '',                  -- a country, a cluster, as told
  made_by     uuid not null references access.account (id),
  made_at     timestamptz not null,
  constraint source_said check ((source_case is null) <> (source_text = '')),
  constraint source_not_itself check (source_case <> case_id)
);
create index source_of_case on surveillance.case_source (case_id);
create index source_to_case on surveillance.case_source (source_case) where source_case is not null;
create unique index source_case_once on surveillance.case_source (case_id, source_case) where source_case is not null;

-- How ill, since when.
create table surveillance.case_severity (
  id      bigint generated always as identity primary key,
  case_id uuid not null references surveillance.case_file (id),
  grade   text not null,
  since   date not null,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null
);
create index severity_of_case on surveillance.case_severity (case_id, since, id);

-- Where treated; a new row is a transfer.
create table surveillance.case_stay (
  id      bigint generated always as identity primary key,
  case_id uuid not null references surveillance.case_file (id),
  site_id uuid references places.site (id),
  place   text not null,
  since   date not null,
  why     text not null default '',
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  constraint stay_placed check (length(btrim(place)) between 1 and 200)
);
create index stay_of_case on surveillance.case_stay (case_id, since, id);

-- What became of a file: who, when, what changed from what to what, why.
create table surveillance.case_change (
  id      bigint generated always as identity primary key,
  case_id uuid not null references surveillance.case_file (id),
  edition integer not null,
  at      timestamptz not null,
  by_id   uuid references access.account (id),           -- null where a rule did it
  act     text not null,                                 -- the deed's name
  changes jsonb not null default '{}',                   -- field: [before, after]
  why     text not null default ''
);
create index change_of_case on surveillance.case_change (case_id, id desc);
