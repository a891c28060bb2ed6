-- Rows arrive unlogged and in the order of space and beginning; both indexes cover what the question reads.
create unlogged table presence (person int not null, space int not null, from_minute int not null, to_minute int not null);
create unlogged table space (space int primary key, need int not null, longest int not null);
create unlogged table isolation (person int primary key, minute int not null);
