-- A space says what it is; a space lies in a space of the same site.
update places.space set kind = 'OTHER' where kind = '';
alter table places.space alter column kind drop default;
alter table places.space add constraint space_kind_given check (kind <> '');
alter table places.space add constraint space_of_its_site unique (site_id, id);
alter table places.space add constraint space_in_its_site
  foreign key (site_id, parent_id) references places.space (site_id, id);
alter table places.site add constraint site_days_ordered check (closed_on is null or opened_on is null or closed_on >= opened_on);

-- The figures of the map count the sites of one kind by unit.
create index site_of_kind on places.site (kind, unit_id);
