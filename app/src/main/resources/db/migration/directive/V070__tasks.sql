-- What a paper orders, given to agencies: one direction a press of the button, one line a measure, one task an agency.

-- One confirmation of a paper by a clerk; undone whole, with a reason, while nobody has reported.
create table directive.direction (
  id             uuid        primary key,
  paper_id       uuid        not null references directive.paper (id),
  as_ours        boolean     not null default false,   -- another province's paper, read as if it were ours
  by_id          uuid        not null references access.account (id),
  by_name        text        not null,
  at             timestamptz not null,
  undone_by      uuid        references access.account (id),
  undone_by_name text,
  undone_at      timestamptz,
  undone_reason  text,
  constraint direction_undone_whole check ((undone_at is null) = (undone_by is null)
                                       and (undone_at is null) = (undone_reason is null))
);
create index direction_of_paper on directive.direction (paper_id, at desc);

-- A measure as it was directed: its words and clock on that day. Lists and sheets count these.
create table directive.directed_measure (
  id             uuid        primary key,
  number         bigint      generated always as identity,
  direction_id   uuid        not null references directive.direction (id),
  paper_id       uuid        not null references directive.paper (id),
  measure_id     uuid        not null references directive.measure (id),
  path           text        not null,
  position       integer     not null,
  text           text        not null,
  lead_label     text        not null,                 -- who leads, as a person reads it: "Sở Y tế", "UBND các huyện, thị xã, thành phố"
  grouped        boolean     not null default false,   -- several agencies under one label
  chain          text[]      not null default '{}',    -- "A lãnh đạo B chỉ đạo C": A, B, C as written; empty where there is no chain
  cooperating    text[]      not null default '{}',    -- as written
  deadline       date,                                 -- as moved by the issuer
  deadline_text  text,
  cadence        text        not null,
  condition      text,
  themes         text[]      not null default '{}',
  filed          text,                                 -- why nobody was tasked; null where agencies were
  directed_at    timestamptz not null,
  undone         boolean     not null default false,
  searched       tsvector    not null generated always as (directive.words(text || ' ' || lead_label)) stored,
  constraint directed_measure_cadence_known check (cadence in ('IMMEDIATE', 'ONGOING', 'NONE'))
);
create unique index directed_measure_once on directive.directed_measure (measure_id) where not undone;
create unique index directed_measure_number on directive.directed_measure (number);
create index directed_measure_of_paper on directive.directed_measure (paper_id, position);
create index directed_measure_by_words on directive.directed_measure using gin (searched);

-- A task: one agency that leads one measure.
create table directive.task (
  id              uuid        primary key,
  number          bigint      generated always as identity,
  directed_id     uuid        not null references directive.directed_measure (id),
  paper_id        uuid        not null references directive.paper (id),
  agency_id       uuid        not null references agencies.agency (id),
  state           text        not null,
  percent         smallint    not null default 0,
  deadline        date,                                -- its own: a deadline can be moved for one agency alone
  assigned_at     timestamptz not null,
  acknowledged_at timestamptz,
  submitted_at    timestamptz,
  settled_at      timestamptz,                         -- closed or withdrawn
  handed_to       uuid        references access.account (id),
  handed_to_name  text,
  obstacle_to     uuid        references agencies.agency (id), -- to whom an open obstacle was raised
  last_word       text,                                -- the last report's words
  last_by_name    text,
  last_at         timestamptz,
  reported        boolean     not null default false,  -- whether the agency has reported at all
  version         integer     not null default 1,

  -- the list's order: open before settled, then by the day named, then newest
  settled         boolean     not null generated always as (state in ('CLOSED', 'WITHDRAWN')) stored,
  due             date        not null generated always as (coalesce(deadline, date '9999-12-31')) stored,

  constraint task_state_known   check (state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'CLOSED', 'WITHDRAWN')),
  constraint task_percent_known check (percent between 0 and 100),
  constraint task_settled_when  check ((settled_at is not null) = (state in ('CLOSED', 'WITHDRAWN'))),
  constraint task_once_agency   unique (directed_id, agency_id)
);
create unique index task_number on directive.task (number);
create index task_inbox on directive.task (agency_id, settled, due, number desc);
create index task_in_list_order on directive.task (settled, due, number desc);
create index task_of_paper on directive.task (paper_id);
create index task_handed on directive.task (handed_to, settled, due, number desc) where handed_to is not null;
create index task_obstacle on directive.task (obstacle_to) where obstacle_to is not null;
create index task_submitted on directive.task (submitted_at) where state = 'SUBMITTED';

-- Agencies that co-operate in a measure: they read it and may add a word.
create table directive.cooperator (
  directed_id uuid not null references directive.directed_measure (id),
  agency_id   uuid not null references agencies.agency (id),
  primary key (agency_id, directed_id)
);
create index cooperator_of_measure on directive.cooperator (directed_id);

-- Every move of a task: who, when, from where to where, with which words and files.
create table directive.task_move (
  id          bigint      generated always as identity primary key,
  task_id     uuid        not null references directive.task (id),
  move        text        not null,
  from_state  text        not null,
  to_state    text        not null,
  percent     smallint,
  words       text,                                    -- report, reason, obstacle, answer
  old_day     date,
  new_day     date,
  to_agency   uuid        references agencies.agency (id),  -- to whom an obstacle was raised
  to_person   uuid        references access.account (id),
  to_name     text,
  by_id       uuid        not null references access.account (id),
  by_name     text        not null,
  by_agency   uuid        references agencies.agency (id),  -- for whom they acted; null for the office
  at          timestamptz not null
);
create index task_move_of_task on directive.task_move (task_id, id);

-- Files that came with a move.
create table directive.task_file (
  move_id bigint not null references directive.task_move (id),
  file_id uuid   not null references files.stored_file (id),
  primary key (move_id, file_id)
);
create index task_file_by_file on directive.task_file (file_id);

-- A co-operator's word about a measure.
create table directive.cooperator_word (
  id          bigint      generated always as identity primary key,
  directed_id uuid        not null references directive.directed_measure (id),
  agency_id   uuid        not null references agencies.agency (id),
  words       text        not null,
  by_id       uuid        not null references access.account (id),
  by_name     text        not null,
  at          timestamptz not null
);
create index cooperator_word_of_measure on directive.cooperator_word (directed_id, id);

-- A clerk's standing choice for one measure before it is directed: whom its unresolved or missing lead means.
create table directive.chosen_lead (
  measure_id uuid        primary key references directive.measure (id),
  agencies   uuid[]      not null default '{}',        -- empty with filed: nobody is tasked
  filed      text,
  by_id      uuid        not null references access.account (id),
  at         timestamptz not null
);

-- Whether a clerk reads another province's paper as ours.
create table directive.paper_mapping (
  paper_id uuid    primary key references directive.paper (id),
  as_ours  boolean not null
);
