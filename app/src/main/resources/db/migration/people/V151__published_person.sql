-- What other rooms may read of persons in bulk: where they are and with whom they live.
create view people.published_person as
  select id, household_id, coalesce(now_unit, temporary_unit, permanent_unit) as unit_id, permanent_unit, merged_into
  from people.person;
