-- A list of the whole country as of a day. What it leaves out has ended, if an earlier list of the country held it.
create table places.unit_list (
  id         uuid        primary key,
  day        date        not null,                      -- the first day for which it is taken
  title      text        not null,                      -- the name of its file
  brought_by uuid        not null references access.account (id),
  brought_at timestamptz not null,
  constraint unit_list_of_day unique (day)
);

-- The list of the country that first said so; null where it came otherwise.
alter table places.unit_version add column list_id uuid references places.unit_list (id);
