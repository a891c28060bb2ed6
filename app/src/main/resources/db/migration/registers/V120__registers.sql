-- Registers: what their files said, the entries, what became of them.
create schema registers;

-- Every text that was ever in force, whole: entries keep the version they were written under.
create table registers.definition (
  id bigint generated always as identity primary key,
  register text not null check (register ~ '^[a-z][a-z0-9-]{0,48}$'),
  version int not null check (version > 0),
  source text not null check (source in ('SHIPPED', 'UPLOADED')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content text not null,
  taken_at timestamptz not null,
  taken_by uuid references access.account (id),
  in_force boolean not null
);
create unique index definition_in_force on registers.definition (register) where in_force;

-- The shape of every register's table; it holds no rows itself. See docs/decisions/0027.
create table registers.entry (
  id uuid primary key,
  number text not null,
  state text not null,
  version int not null,
  shape int not null,
  edition int not null,
  written_at timestamptz not null,
  written_by uuid,
  written_for uuid,
  changed_at timestamptz not null,
  unit_id uuid,
  agency_id uuid,
  person_ids uuid[] not null default '{}',
  fields jsonb not null,
  clocks jsonb not null default '[]',
  due_at timestamptz,
  overdue boolean not null default false,
  pending jsonb,
  triaged jsonb,
  ended_at timestamptz,
  emptied_at timestamptz,
  search text not null
);

-- Makes the table of one register; asked for again it does nothing.
create function registers.make_table(wanted text) returns void language plpgsql as $$
begin
  if wanted !~ '^of_[a-z][a-z0-9_]{0,48}$' then
    raise exception 'no name for a register''s table: %', wanted;
  end if;
  if to_regclass('registers.' || wanted) is null then
    execute format('create table registers.%I (like registers.entry including all) inherits (registers.entry)', wanted);
  end if;
end $$;

create table registers.history (
  id bigint generated always as identity primary key,
  register text not null,
  entry_id uuid not null,
  edition int not null,
  version int not null,
  at timestamptz not null,
  by_id uuid,
  act text not null check (act in ('WRITTEN', 'CHANGED', 'MOVED', 'ASKED', 'AGREED', 'REFUSED', 'OVERDUE', 'MIGRATED', 'EMPTIED')),
  move text not null default '',
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  changes jsonb not null default '{}'
);
create index history_of_entry on registers.history (entry_id, id desc);

-- The last number given in a year.
create table registers.counter (
  register text not null,
  year int not null,
  last bigint not null,
  primary key (register, year)
);

-- Which title of an office's sheets holds which field.
create table registers.sheet_columns (
  register text not null,
  owner_id uuid not null,
  titles text not null,
  primary key (register, owner_id)
);
