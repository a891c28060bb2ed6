-- A code given to whoever filled a public form: kept as its hash alone.
create table registers.receipt (
  code_hash text primary key check (code_hash ~ '^[0-9a-f]{64}$'),
  register text not null,
  entry_id uuid not null,
  given_at timestamptz not null
);

-- Entries that a move of another entry wrote by itself.
create table registers.link (
  from_register text not null,
  from_entry uuid not null,
  to_register text not null,
  to_entry uuid not null,
  at timestamptz not null,
  primary key (from_entry, to_entry)
);
create index link_back on registers.link (to_entry);
