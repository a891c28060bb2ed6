-- What is known of the disease: protocols, tests, case files, contacts, clusters.
create schema if not exists surveillance;

-- Protocols that an administrator took in place of the one that ships, whole.
create table surveillance.protocol (
  id       bigint generated always as identity primary key,
  disease  text not null,
  version  integer not null,
  content  text not null,
  taken_at timestamptz not null,
  taken_by uuid not null references access.account (id),
  in_force boolean not null
);
create unique index protocol_in_force on surveillance.protocol (disease) where in_force;
