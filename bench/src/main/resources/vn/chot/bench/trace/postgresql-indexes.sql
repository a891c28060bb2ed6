create index presence_by_person on presence (person, from_minute) include (space, to_minute) with (fillfactor = 100);
create index presence_by_space on presence (space, from_minute) include (person, to_minute) with (fillfactor = 100);
vacuum (analyze) presence;
vacuum (analyze) space;
vacuum (analyze) isolation;
