-- Who was shown this: the log of reading asked by thing and by time.
create index reading_of_thing on access.reading using gin (ids);
create index reading_by_time on access.reading (at, id);
