-- Personal tokens: with one a program acts as its holder, through /api/v1 only.
create table access.token (
  id           uuid        primary key,
  account_id   uuid        not null references access.account (id),
  name         text        not null,
  hash         bytea       not null,      -- SHA-256 of 256 random bits: cannot be turned back, cannot be guessed
  ending       text        not null,      -- its last four characters, to tell one from another
  created_at   timestamptz not null,
  ends_on      date        not null,      -- the last day it is good
  last_used_at timestamptz,               -- to the minute
  revoked_at   timestamptz,
  revoked_by   uuid        references access.account (id),

  constraint token_hash_once  unique (hash),
  constraint token_name_given check (length(btrim(name)) between 1 and 60),
  constraint token_revoked_by check ((revoked_at is null) = (revoked_by is null))
);
create index token_of_account on access.token (account_id, created_at desc);
