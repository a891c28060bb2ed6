-- What merging two files of one person moved and filled: given back when their records turn out to be two people.
create table surveillance.case_merge (
  merged_id       uuid  primary key references surveillance.case_file (id),
  survivor_id     uuid  not null references surveillance.case_file (id),
  merged_before   jsonb not null,                        -- the rows of both files as they stood
  survivor_before jsonb not null,
  survivor_after  jsonb,
  at              timestamptz not null
);
create index case_merge_of_survivor on surveillance.case_merge (survivor_id);
create table surveillance.case_merge_row (
  merged_id uuid  not null references surveillance.case_merge (merged_id) on delete cascade,
  what      text  not null,
  row_id    text  not null,
  row       jsonb not null,
  primary key (merged_id, what, row_id),
  constraint case_merge_what check (what in ('POINT', 'SEVERITY', 'STAY', 'SOURCE', 'TARGET'))
);
