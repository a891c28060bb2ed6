-- Papers in and out, the measures read from them, and every correction a clerk made.
create schema directive;

-- Text as it is searched: composed, lower case, without marks, đ as d. unaccent itself is only stable, because its
-- dictionary could be swapped; here it is named, so the wrapper may stand in an index.
create function directive.fold(words text) returns text
  language sql immutable strict parallel safe
  return replace(lower(public.unaccent('public.unaccent', normalize(words, NFC))), 'đ', 'd');

-- A paper's number as it is compared: "0130/KH-UBND" and "130/KH-UBND", "16-CT/TTg" and "16/CT-TTg" are one.
-- Null where there is no number, only a symbol ("/TB-UBND").
create function directive.number_key(symbol text) returns text
  language sql immutable strict parallel safe
  return substring(regexp_replace(directive.fold(symbol), '[^a-z0-9]+', '-', 'g') from '^-?0*([1-9][0-9]*[a-z]?(?:-[a-z0-9]+)*)-?$');

-- The words of a text for full-text search; marks between words are taken away first, so that "63/KH-UBND" is three
-- words. Two hundred thousand characters are always below what a tsvector can hold.
create function directive.words(texts text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector('pg_catalog.simple', regexp_replace(directive.fold(left(texts, 200000)), '[^[:alnum:]]+', ' ', 'g'));

create table directive.paper (
  id               uuid        primary key,
  direction        text        not null,
  arrival_number   integer,
  arrival_year     integer,
  arrived_on       date        not null,

  kind             text        not null,
  family           text        not null,
  number           text,
  issued_on        date,
  meeting_on       date,
  place            text,
  issuer           text,
  signer           text,
  signer_title     text,
  authority        text        not null,
  subject          text,
  addressees       text[]      not null default '{}',
  recipients       text[]      not null default '{}',
  absent           text[]      not null default '{}',
  urgency          text        not null,

  source           text        not null,
  file_id          uuid        not null references files.stored_file (id),
  sha256           text        not null,
  notes            text[]      not null default '{}',
  reading          jsonb       not null,
  doubts           jsonb       not null default '[]',
  header_spans     jsonb       not null default '{}',

  state            text        not null default 'RECEIVED',
  reviewed_by      uuid references access.account (id),
  reviewed_by_name text,
  reviewed_at      timestamptz,
  header_version   integer     not null default 1,
  header_by        uuid        not null references access.account (id),
  header_by_name   text        not null,
  header_at        timestamptz not null,
  received_by      uuid        not null references access.account (id),
  received_by_name text        not null,
  received_at      timestamptz not null,

  -- an urgent paper waits in front until its review is finished
  waiting_rank     smallint    not null generated always as (
    case when state = 'RECEIVED' then case urgency when 'HOA_TOC' then 3 when 'THUONG_KHAN' then 2 when 'KHAN' then 1 else 0 end else 0 end) stored,
  number_key       text        generated always as (directive.number_key(number)) stored,
  issuer_folded    text        generated always as (directive.fold(issuer)) stored,
  searched         tsvector    not null generated always as (
    setweight(directive.words(coalesce(number, '') || ' ' || coalesce(subject, '') || ' ' || coalesce(issuer, '')), 'A')
    || directive.words(source)) stored,

  constraint paper_direction_known check (direction in ('IN', 'OUT')),
  constraint paper_state_known     check (state in ('RECEIVED', 'REVIEWED')),
  constraint paper_family_known    check (family in ('STATE', 'PARTY')),
  constraint paper_urgency_known   check (urgency in ('NORMAL', 'KHAN', 'THUONG_KHAN', 'HOA_TOC')),
  constraint paper_in_is_numbered  check ((direction = 'IN') = (arrival_number is not null)
                                      and (arrival_number is null) = (arrival_year is null)),
  constraint paper_arrival_number  check (arrival_number between 1 and 999999),
  constraint paper_arrival_year    check (arrival_year = extract(year from arrived_on)),
  constraint paper_reviewed_by_one check ((state = 'REVIEWED') = (reviewed_at is not null)),
  constraint paper_arrival_once    unique (arrival_year, arrival_number),
  constraint paper_content_once    unique (sha256)
);

create index paper_in_list_order on directive.paper (waiting_rank desc, arrived_on desc, received_at desc, id desc);
create index paper_by_number     on directive.paper (number_key text_pattern_ops);
create index paper_by_words      on directive.paper using gin (searched);
create index paper_by_issuer     on directive.paper using gin (issuer_folded public.gin_trgm_ops);
create index paper_by_file       on directive.paper (file_id);

create table directive.measure (
  id               uuid        primary key,
  paper_id         uuid        not null references directive.paper (id),
  path             text        not null,
  span_start       integer     not null,
  span_end         integer     not null,
  text             text        not null,
  lead             text[]      not null default '{}',
  cooperating      text[]      not null default '{}',
  lead_inherited   boolean     not null default false,
  deadline         date,
  deadline_text    text,
  other_deadlines  date[]      not null default '{}',
  cadence          text        not null default 'NONE',
  condition        text,
  paper_references text[]      not null default '{}',
  themes           text[]      not null default '{}',
  doubts           jsonb       not null default '[]',
  findings         jsonb       not null default '{}',
  origin           text        not null,
  merged_into      uuid        references directive.measure (id),
  dropped_at       timestamptz,
  dropped_by       uuid references access.account (id),
  version          integer     not null default 1,
  edited_by        uuid        not null references access.account (id),
  edited_by_name   text        not null,
  edited_at        timestamptz not null,

  constraint measure_span          check (0 <= span_start and span_start < span_end),
  constraint measure_cadence_known check (cadence in ('IMMEDIATE', 'ONGOING', 'NONE')),
  constraint measure_origin_known  check (origin in ('READ', 'ADDED', 'SPLIT', 'MERGED')),
  constraint measure_dropped_by    check ((dropped_at is null) = (dropped_by is null)),
  constraint measure_merged_drops  check (merged_into is null or dropped_at is not null)
);

create index measure_in_paper_order on directive.measure (paper_id, span_start, span_end, id);

-- What was changed: one row an act, with the state before and after; a header's correction has no measure.
create table directive.measure_change (
  id         bigint      generated always as identity primary key,
  paper_id   uuid        not null references directive.paper (id),
  measure_id uuid        references directive.measure (id),
  act        text        not null,
  before     jsonb,
  after      jsonb,
  by_id      uuid        not null references access.account (id),
  by_name    text        not null,
  at         timestamptz not null
);

create index measure_change_of_paper on directive.measure_change (paper_id, id);

-- Papers cited by a paper: in a measure, or (without one) elsewhere in its text. Who is cited is found by the number
-- when asked, so a paper that arrives later needs no second pass.
create table directive.paper_reference (
  paper_id   uuid not null references directive.paper (id),
  measure_id uuid references directive.measure (id),
  symbol     text not null,
  number_key text generated always as (directive.number_key(symbol)) stored
);

create index paper_reference_of_paper on directive.paper_reference (paper_id);
create index paper_reference_of_measure on directive.paper_reference (measure_id);
create index paper_reference_to_number on directive.paper_reference (number_key);
