-- Places where people can be, and the spaces inside them.
create table places.site (
  id         uuid    primary key,
  kind       text    not null,                           -- SiteKind
  code       text    not null default '',                -- the code a list gave it; found again by it
  name       text    not null,
  folded     text    not null,                           -- without marks, in small letters
  unit_id    uuid    not null references places.unit (id),
  address    text    not null default '',
  longitude  double precision,
  latitude   double precision,
  capacity   integer,                                    -- people; null where unknown
  opened_on  date,
  closed_on  date,                                       -- the last day
  source     text    not null default '',
  made_by    uuid    not null references access.account (id),
  made_at    timestamptz not null,
  edition    integer not null default 1,

  constraint site_named check (length(btrim(name)) between 1 and 200),
  constraint site_pointed check ((longitude is null) = (latitude is null)),
  constraint site_on_earth check (longitude between -180 and 180 and latitude between -90 and 90),
  constraint site_capacity check (capacity is null or capacity between 0 and 1000000)
);
create index site_of_unit on places.site (unit_id, folded, id);
create unique index site_by_code on places.site (kind, code) where code <> '';
create index site_by_folded on places.site using gin (folded gin_trgm_ops);
create index site_by_point on places.site (longitude, latitude);

create table places.space (
  id        uuid    primary key,
  site_id   uuid    not null references places.site (id),
  parent_id uuid    references places.space (id),        -- a ward in a block, a row in a hall
  code      text    not null default '',
  kind      text    not null default '',                 -- SpaceKind
  name      text    not null,
  capacity  integer,
  closed_on date,
  constraint space_named check (length(btrim(name)) between 1 and 120),
  constraint space_capacity check (capacity is null or capacity between 0 and 1000000)
);
create index space_of_site on places.space (site_id, name, id);
create unique index space_by_code on places.space (site_id, code) where code <> '';

-- What other rooms may read of sites and spaces in bulk.
create view places.published_site as
  select id, kind, code, name, unit_id, longitude, latitude, capacity, opened_on, closed_on from places.site;
create view places.published_space as
  select id, site_id, parent_id, code, kind, name, capacity, closed_on from places.space;
