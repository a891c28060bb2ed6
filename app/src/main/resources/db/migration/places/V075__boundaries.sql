-- The outline of a unit, as one source drew it, with the days for which it was drawn.
create table places.boundary (
  id         uuid    primary key,
  unit_id    uuid    not null references places.unit (id),
  valid_from date    not null,
  valid_to   date,                                       -- the last day; null while in force
  shape      bytea   not null,                           -- well-known binary, longitude and latitude (WGS 84)
  light      text    not null,                           -- the same as a GeoJSON geometry, simplified for a map of the province
  west       double precision not null,
  south      double precision not null,
  east       double precision not null,
  north      double precision not null,
  label_longitude double precision not null,             -- a point inside, for its name
  label_latitude  double precision not null,
  area_km2   double precision not null,                  -- computed on the sphere
  source     text    not null default '',                -- who drew it, and under which licence
  valid      daterange not null generated always as (daterange(valid_from, valid_to, '[]')) stored,

  constraint boundary_days_ordered check (valid_to is null or valid_to >= valid_from),
  constraint boundary_boxed check (west <= east and south <= north),
  constraint boundary_once exclude using gist (unit_id with =, valid with &&)
);

-- Units that share a border, both ways round, as computed from the outlines.
create table places.neighbour (
  boundary_id uuid not null references places.boundary (id) on delete cascade,
  other_id    uuid not null references places.boundary (id) on delete cascade,
  shared_km   double precision not null,
  primary key (boundary_id, other_id)
);

-- Which unit came out of which: whole or in part, with the share where a source gives one.
create table places.succession (
  id          uuid    primary key,
  former_id   uuid    not null references places.unit (id),
  successor_id uuid   not null references places.unit (id),
  on_day      date    not null,                          -- the successor's first day
  whole       boolean not null,                          -- whether all of the former went there
  share       double precision,                          -- of the former's ground or people, 0 to 1; null where no source says
  paper       text    not null default '',
  constraint succession_once unique (former_id, successor_id, on_day),
  constraint succession_share check (share is null or (share > 0 and share <= 1))
);
create index succession_of_successor on places.succession (successor_id, on_day);
