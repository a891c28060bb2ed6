-- Files of a delivery between its trial and its storing; let go when it is stored or dropped, or after a day.
create table places.delivery (
  id      uuid        primary key,
  sent_by uuid        not null references access.account (id),
  sent_at timestamptz not null,
  day     text        not null default '',               -- as typed: the day of files that bear none
  source  text        not null default ''                -- who drew the boundaries
);

create table places.delivered_file (
  delivery_id uuid    not null references places.delivery (id) on delete cascade,
  position    integer not null,
  name        text    not null,
  content     bytea   not null,
  primary key (delivery_id, position)
);
