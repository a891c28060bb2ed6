-- A day a clerk sets right before a measure is directed: the one printed lies before the paper's own.
create table directive.chosen_deadline (
  measure_id uuid        primary key references directive.measure (id),
  deadline   date,                                     -- null: no day at all
  by_id      uuid        not null references access.account (id),
  at         timestamptz not null
);
