-- Clusters of cases (ổ dịch, chùm ca bệnh): proposed by a rule or opened by a person; named, watched and closed by a person.
create sequence surveillance.cluster_number;             -- the local numbers; gaps are allowed

create table surveillance.cluster (
  id             uuid primary key,
  local_number   text not null,                          -- OD-21-0001
  state          text not null,                          -- ClusterState
  found_how      text not null,                          -- FoundBy
  name           text not null,                          -- official; of a proposal what the rule made of it
  short_name     text not null default '',
  place          text not null default '',               -- where, in words
  site_id        uuid references places.site (id),       -- where, where it is a known site
  unit_id        uuid references places.unit (id),       -- the commune in charge
  handling       text not null default '',               -- what is ordered to be done there
  handling_paper text not null default '',               -- the paper that orders it
  note           text not null default '',
  cases          integer not null default 0,             -- cases that belong to it now
  first_case_on  date,
  last_case_on   date,
  listed_on      date not null,                          -- the last case, else the day it was made: the order of lists
  edition        integer not null default 1,
  made_by        uuid references access.account (id),    -- null where a rule found it
  made_at        timestamptz not null,
  changed_at     timestamptz not null,
  closed_at      timestamptz,
  constraint cluster_state check (state in ('PROPOSED', 'ACTIVE', 'WATCHED', 'CLOSED', 'DECLINED')),
  constraint cluster_named check (length(btrim(name)) between 1 and 200),
  constraint cluster_closed check ((state = 'CLOSED') = (closed_at is not null))
);
create unique index cluster_by_local_number on surveillance.cluster (local_number);
create index cluster_newest on surveillance.cluster (listed_on desc, id desc);
create index cluster_of_unit on surveillance.cluster (unit_id);

-- Which cases belong to it, since when and why; those taken out stay with the reason.
create table surveillance.cluster_case (
  cluster_id  uuid not null references surveillance.cluster (id),
  case_id     uuid not null,                             -- a case file; asked through casefile
  unit_id     uuid,                                      -- the commune where the case was found
  case_on     date,                                      -- the day of the sample, else of result, confirmation, onset
  how         text not null,                             -- FoundBy
  why         text not null default '',
  added_at    timestamptz not null,
  added_by    uuid references access.account (id),       -- null where a rule did it
  removed_at  timestamptz,
  removed_by  uuid references access.account (id),
  removed_how text not null default '',                  -- OFFICER, FALLEN, MERGED, DECLINED, MOVED
  removed_why text not null default '',
  primary key (cluster_id, case_id),
  constraint cluster_case_removed check ((removed_at is null) = (removed_how = ''))
);
create unique index cluster_of_case on surveillance.cluster_case (case_id) where removed_at is null;
create index cluster_case_once on surveillance.cluster_case (case_id) where removed_at is not null;
create index cluster_case_by_unit on surveillance.cluster_case (unit_id, cluster_id) where removed_at is null;

-- What became of it: who, when, which act, why.
create table surveillance.cluster_change (
  id         bigint generated always as identity primary key,
  cluster_id uuid not null references surveillance.cluster (id),
  at         timestamptz not null,
  by_id      uuid references access.account (id),        -- null where a rule did it
  act        text not null,                              -- the deed's name
  case_id    uuid,
  why        text not null default ''
);
create index change_of_cluster on surveillance.cluster_change (cluster_id, id desc);

-- Cases that wait to be looked at for a cluster, written with what made it needed.
create table surveillance.cluster_look (
  case_id uuid primary key,
  since   timestamptz not null
);
