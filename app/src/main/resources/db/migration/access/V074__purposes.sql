-- Who opens a person's record says why; the purpose stands beside the page in the log of reading.
alter table access.reading add column purpose text not null default '';
