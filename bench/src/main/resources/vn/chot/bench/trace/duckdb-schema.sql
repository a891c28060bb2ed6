-- Twice, each sorted by what it is asked by, so that row groups are skipped.
create table by_space as select * from presence order by space, from_minute;
create table by_person as select * from presence order by person, from_minute;
drop table presence;
