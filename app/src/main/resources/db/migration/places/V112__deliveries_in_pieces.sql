-- Files are kept in pieces of a megabyte, so that none is ever in memory whole; sheets of sites wait for their storing like the rest.
delete from places.delivery;
alter table places.delivered_file add column piece integer not null;
alter table places.delivered_file drop constraint delivered_file_pkey;
alter table places.delivered_file add primary key (delivery_id, position, piece);
alter table places.delivery add column what text not null;
alter table places.delivery add constraint delivery_what check (what in ('GROUND', 'SITES', 'SPACES'));
