-- A case that is asked for again while it is being traced is traced once more.
alter table surveillance.to_trace add column times integer not null default 1;

-- Which presence a point of a case became; corrected and struck with it.
create table surveillance.point_presence (
  point_id    uuid    primary key,
  case_file   uuid    not null,
  person      integer not null,
  space       integer not null,
  from_minute integer not null,
  to_minute   integer not null,
  change      integer not null
);
create index point_presence_of_case on surveillance.point_presence (case_file);
create index point_presence_in on surveillance.point_presence (space, from_minute);

-- Under whom a call was noted, before any merge.
alter table surveillance.contact_call add column told_as uuid not null;
