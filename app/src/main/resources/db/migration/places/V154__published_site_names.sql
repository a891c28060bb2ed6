-- The name without marks, for rooms that look sites up by it.
create or replace view places.published_site as
  select id, kind, code, name, unit_id, longitude, latitude, capacity, opened_on, closed_on, folded from places.site;
