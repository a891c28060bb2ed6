-- What was changed in a person's record, when and by whom: fields by name, never what stood in them.
create table people.change (
  id        bigint generated always as identity primary key,
  person_id uuid not null references people.person (id),
  at        timestamptz not null,
  actor_id  uuid references access.account (id),         -- null where a rule did it
  what      text not null,                               -- the deed's name: PersonEntered, PersonCorrected …
  fields    text[] not null default '{}',
  why       text not null default ''
);
create index change_of_person on people.change (person_id, id);

-- Persons of a commune, as a list shows them.
create index person_permanent_in on people.person (permanent_unit) where permanent_unit is not null;
create index person_temporary_in on people.person (temporary_unit) where temporary_unit is not null;
create index person_now_in on people.person (now_unit) where now_unit is not null;
