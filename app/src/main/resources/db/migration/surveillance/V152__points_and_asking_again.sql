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
create index presence_by_space on surveillance.point_presence (space);
