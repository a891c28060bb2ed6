-- What other rooms may know of a unit when they name an area: one row a version.
create view places.published_unit as
  select unit_id, code, type, name, level, parent_id, valid from places.unit_version;
