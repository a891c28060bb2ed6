-- Lists of persons on their way in: the file whole, the choices of its columns, how far each pass has come.
create table people.intake (
  id          uuid primary key,
  account_id  uuid not null references access.account (id),
  login       text not null,
  name        text not null,
  roles       text[] not null,
  owner_id    uuid not null,                             -- the agency it was brought in for, else the account
  file_name   text not null,
  bytes       bigint not null,
  purpose     text not null,
  on_day      date not null,                             -- the day the list tells of: ages and units are those of that day
  sheets      text[] not null,
  sheet       text not null,
  state       text not null default 'CHOOSING',
  header_from integer not null default 0,                -- the rows of titles; 0 where there are none
  header_to   integer not null default 0,
  titles      text[] not null default '{}',
  fields      text[] not null default '{}',              -- what each column means, in the order of titles; '' for nothing
  returned    boolean not null default false,            -- rows that were given back to be corrected
  remembered  boolean not null default false,            -- whether the choices are those of an earlier list
  add_zeros   boolean not null default false,            -- whether zeros that a spreadsheet dropped are put back
  accept_odd  boolean not null default false,            -- whether rows with warnings come in all the same
  checked_to  integer not null default 0,                -- the last row of the last batch committed
  entered_to  integer not null default 0,
  rows        integer not null default 0,                -- counted by the dry run
  fresh       integer not null default 0,
  known       integer not null default 0,
  alike       integer not null default 0,
  wrong       integer not null default 0,
  odd         integer not null default 0,                -- among the first three: to be confirmed
  zeros       integer not null default 0,                -- among the wrong: a zero in front would mend them
  entered     integer not null default 0,
  filled      integer not null default 0,
  queued      integer not null default 0,
  fault_vi    text,
  fault_en    text,
  made_at     timestamptz not null,
  ended_at    timestamptz,
  constraint intake_state check (state in ('CHOOSING', 'CHECKING', 'CHECKED', 'ENTERING', 'DONE', 'REFUSED', 'CANCELLED')),
  constraint intake_columns check (cardinality(titles) = cardinality(fields))
);
create unique index intake_one_at_a_time on people.intake (account_id)
  where state in ('CHOOSING', 'CHECKING', 'CHECKED', 'ENTERING');
create index intake_of_account on people.intake (account_id, made_at desc, id);
create index intake_at_work on people.intake (made_at) where state in ('CHECKING', 'ENTERING');

-- The file in pieces of a megabyte; gone when the intake was cancelled or has lain for a month.
create table people.intake_part (
  intake_id uuid    not null references people.intake (id),
  number    integer not null,
  bytes     bytea   not null,
  primary key (intake_id, number)
);

-- What the dry run said of a row.
create table people.intake_row (
  intake_id uuid    not null references people.intake (id),
  row       integer not null,
  verdict   text    not null,                            -- N new, K known, L alike, S says what an earlier row says, W wrong
  odd       boolean not null default false,
  identity  uuid    not null,                            -- what makes it one person within the file
  same_row  integer,                                     -- S: the earlier row
  person_id uuid,                                        -- K: who; N and L that later rows repeat: who they became
  likes     uuid[]  not null default '{}',               -- L: whom it is like, best first
  scores    real[]  not null default '{}',
  reasons   text[]  not null default '{}',               -- of each, joined by commas
  fault_vi  text,
  fault_en  text,
  primary key (intake_id, row),
  constraint intake_verdict check (verdict in ('N', 'K', 'L', 'S', 'W'))
);
create index intake_row_identity on people.intake_row (intake_id, identity, row) where verdict <> 'W';
create index intake_row_fault on people.intake_row (intake_id, row) where fault_vi is not null;
create index intake_row_same on people.intake_row (intake_id, same_row) where same_row is not null;

-- What was understood but is worth knowing, counted by kind.
create table people.intake_note (
  intake_id uuid    not null references people.intake (id),
  note      text    not null,
  count     integer not null,
  first_row integer not null,
  primary key (intake_id, note)
);

-- The columns chosen for a layout, for an agency: offered when the same titles come again.
create table people.intake_layout (
  owner_id    uuid not null,
  fingerprint text not null,
  fields      text[] not null,
  chosen_by   uuid not null references access.account (id),
  chosen_at   timestamptz not null,
  primary key (owner_id, fingerprint)
);
