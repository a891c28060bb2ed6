-- Originals lie below <chot.data>/files by their SHA-256; a row says who brought one, when and under what name.
create schema files;

create table files.stored_file (
  id           uuid        primary key,
  sha256       text        not null,
  name         text        not null,
  content_type text        not null,
  size         bigint      not null,
  kept_by      uuid        not null references access.account (id),
  kept_at      timestamptz not null,
  constraint stored_file_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint stored_file_has_a_name    check (btrim(name) <> '' and length(name) <= 255),
  constraint stored_file_has_content   check (size > 0)
);

create index stored_file_by_content on files.stored_file (sha256);
