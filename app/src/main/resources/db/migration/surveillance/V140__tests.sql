-- Samples and tests: who was tested, when each step was, what came out. Domain: Quyết định 3486/QĐ-BYT
-- (pools), Bộ Y tế's daily figures, which count samples (mẫu) and person-times (lượt người) apart.
create schema if not exists surveillance;

-- Agencies that test; one row a time it was marked as such.
create table surveillance.laboratory (
  id uuid primary key,
  agency_id uuid not null,
  capacity int not null check (capacity between 1 and 1000000),
  since date not null,
  until date check (until >= since),
  marked_by uuid not null references access.account (id),
  marked_at timestamptz not null
);
create unique index laboratory_in_force on surveillance.laboratory (agency_id) where until is null;

create sequence surveillance.code_number;

-- Chiến dịch xét nghiệm sàng lọc.
create table surveillance.screening (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  unit_id uuid not null,
  target text not null default '',
  method text not null check (method in ('PCR', 'RAPID_ANTIGEN')),
  planned int not null check (planned > 0),
  first_day date not null,
  last_day date not null,
  teams int not null check (teams > 0),
  laboratory_id uuid,
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  closed_at timestamptz,
  edition int not null default 1,
  check (last_day >= first_day)
);
create index screening_of_unit on surveillance.screening (unit_id, first_day desc, id desc);

-- Mẫu gộp: several specimens tested as one sample.
create table surveillance.pool (
  id uuid primary key,
  code text not null unique,
  method text not null check (method in ('PCR', 'RAPID_ANTIGEN')),
  household boolean not null default false,
  unit_id uuid,
  laboratory_id uuid,
  screening_id uuid references surveillance.screening (id),
  made_by uuid not null references access.account (id),
  made_at timestamptz not null,
  received_at timestamptz,
  outcome text check (outcome in ('POSITIVE', 'NEGATIVE', 'INCONCLUSIVE')),
  ct numeric(4, 2) check (ct > 0 and ct <= 60),
  result_at timestamptz,
  result_by uuid references access.account (id),
  dissolved_at timestamptz,
  edition int not null default 1,
  check ((outcome is null) = (result_at is null))
);
create index pool_of_laboratory on surveillance.pool (laboratory_id, made_at desc, id desc);
create index pool_of_unit on surveillance.pool (unit_id, made_at desc, id desc);
create index pool_of_screening on surveillance.pool (screening_id) where screening_id is not null;

-- One specimen of one person, from the code it is given to its result.
create table surveillance.test (
  id uuid primary key,
  code text not null unique,
  person_id uuid not null,
  -- the record it was registered for; person_id is the record that one gave way to
  registered_for uuid not null,
  unit_id uuid,
  method text not null check (method in ('PCR', 'RAPID_ANTIGEN')),
  state text not null check (state in ('REGISTERED', 'TAKEN', 'RECEIVED', 'RETEST', 'RESULTED', 'VOID')),
  self_test boolean not null default false,
  laboratory_id uuid,
  screening_id uuid references surveillance.screening (id),
  pool_id uuid references surveillance.pool (id),
  registered_by uuid not null references access.account (id),
  registered_at timestamptz not null,
  taken_at timestamptz,
  taken_assumed boolean not null default false,
  received_at timestamptz,
  outcome text check (outcome in ('POSITIVE', 'NEGATIVE', 'INCONCLUSIVE')),
  ct numeric(4, 2) check (ct > 0 and ct <= 60),
  result_at timestamptz,
  recorded_at timestamptz,
  recorded_by uuid references access.account (id),
  source text not null default '',
  by_pool boolean not null default false,
  void_why text not null default '',
  listed_at timestamptz not null,
  edition int not null default 1,
  check ((outcome is null) = (result_at is null)),
  check ((state = 'RESULTED') = (outcome is not null)),
  check (outcome is null or taken_at is not null),
  check (ct is null or method = 'PCR')
);
create index test_of_person on surveillance.test (person_id, listed_at desc);
create index test_of_unit on surveillance.test (unit_id, listed_at desc, id desc);
create index test_positive on surveillance.test (unit_id, listed_at desc, id desc) where outcome = 'POSITIVE';
create index test_unclear on surveillance.test (unit_id, listed_at desc, id desc) where outcome = 'INCONCLUSIVE';
create index test_open on surveillance.test (unit_id, state, listed_at desc, id desc) where outcome is null;
create index test_waiting on surveillance.test (laboratory_id, state, listed_at, id) where outcome is null and laboratory_id is not null;
create index test_done on surveillance.test (laboratory_id, recorded_at desc, id desc) where outcome is not null and laboratory_id is not null;
create index test_of_screening on surveillance.test (screening_id, state, outcome, by_pool) where screening_id is not null;
create index test_of_pool on surveillance.test (pool_id) where pool_id is not null;

-- Who was in a pool, for good: a specimen that leaves it is gone from test.pool_id only.
create table surveillance.pool_member (
  pool_id uuid not null references surveillance.pool (id),
  test_id uuid not null references surveillance.test (id),
  place int not null,
  primary key (pool_id, test_id)
);
create index pool_member_of_test on surveillance.pool_member (test_id);

-- Results that no longer stand: what was said before, and why it was changed.
create table surveillance.result_change (
  id bigint generated always as identity primary key,
  test_id uuid references surveillance.test (id),
  pool_id uuid references surveillance.pool (id),
  at timestamptz not null,
  by_id uuid not null references access.account (id),
  was text not null,
  was_ct numeric(4, 2),
  was_at timestamptz not null,
  became text,
  became_ct numeric(4, 2),
  reason text not null,
  check ((test_id is null) <> (pool_id is null))
);
create index result_change_of_test on surveillance.result_change (test_id, id);
create index result_change_of_pool on surveillance.result_change (pool_id, id) where pool_id is not null;

-- Results that were refused: kept until somebody settles them.
create table surveillance.held_result (
  id uuid primary key,
  code text not null,
  test_id uuid references surveillance.test (id),
  pool_id uuid references surveillance.pool (id),
  outcome text not null,
  ct numeric(4, 2),
  result_at timestamptz,
  why text not null,
  laboratory_id uuid,
  unit_id uuid,
  source text not null default '',
  said_by uuid not null references access.account (id),
  said_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references access.account (id),
  settled_how text not null default ''
);
create index held_result_open on surveillance.held_result (said_at desc, id desc) where settled_at is null;
