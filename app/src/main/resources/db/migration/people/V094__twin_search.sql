-- The search for likenesses through the whole register: how far it is, so that it goes on where it stopped.
create table people.twin_search (
  id         uuid primary key,
  begun_by   uuid not null references access.account (id),
  begun_at   timestamptz not null,
  last_id    uuid,                                       -- everybody up to here was compared
  compared   bigint not null default 0,
  people     bigint not null,                            -- how many there were when it began
  found      bigint not null default 0,
  ended_at   timestamptz
);
create unique index twin_search_one on people.twin_search ((true)) where ended_at is null;
create index twin_search_begun on people.twin_search (begun_at desc);
