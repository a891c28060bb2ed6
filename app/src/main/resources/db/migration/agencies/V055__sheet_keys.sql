-- The key by which an office's own sheet knows an agency: importing the sheet again finds it.
create table agencies.sheet_key (
  key       text primary key,
  agency_id uuid not null references agencies.agency (id),
  constraint sheet_key_form check (key ~ '^[[:alnum:]][[:alnum:]._-]{0,39}$'),
  constraint sheet_key_of_one_agency unique (agency_id)
);
