-- What the map draws beside the units: the land around, rivers, roads. Pictures only: nothing is reckoned with them.
create table places.backdrop (
  id     bigint  generated always as identity primary key,
  file   text    not null,                              -- the name of the file it came with; sent again, it takes the place of the earlier
  kind   text    not null,
  weight integer not null,                              -- 3 the largest rivers and roads, 1 the smallest
  name   text    not null default '',
  shape  text    not null,                              -- a GeoJSON geometry, longitude and latitude (WGS 84)
  constraint backdrop_kind check (kind in ('NEIGHBOUR', 'ABROAD', 'RIVER', 'ROAD')),
  constraint backdrop_weight check (weight between 1 and 3)
);
create unique index backdrop_once on places.backdrop (file, kind, md5(shape));
