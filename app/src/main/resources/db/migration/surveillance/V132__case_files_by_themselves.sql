-- A file may be opened by a result alone, and may wait for somebody's decision.
alter table surveillance.case_file alter column made_by drop not null;     -- null: opened by a positive result
alter table surveillance.case_file add column review text not null default '';
alter table surveillance.case_file add constraint case_review
  check (review in ('', 'RESULT', 'MERGE'));                               -- a result it rests on was changed; the person has another file
create index case_to_review on surveillance.case_file (review, listed_at desc, id desc) where review <> '';
alter table surveillance.case_severity alter column made_by drop not null;
alter table surveillance.case_stay alter column made_by drop not null;
create index case_by_words on surveillance.case_file using gin (folded gin_trgm_ops) where state <> 'MERGED';
create index case_of_month on surveillance.case_file (state, sex, listed_at desc, id desc) where state <> 'MERGED';
create index case_of_month_of_unit on surveillance.case_file (unit_id, state, sex, listed_at desc, id desc)
  where state <> 'MERGED';

-- Files that moved with their person's record, to move back when the records part.
create table surveillance.case_moved (
  case_id     uuid not null references surveillance.case_file (id),
  from_person uuid not null references people.person (id),
  to_person   uuid not null references people.person (id),
  at          timestamptz not null,
  primary key (case_id, from_person, to_person)
);
