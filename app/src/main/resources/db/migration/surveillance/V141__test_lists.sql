-- Lists of the whole province, and the days of the figures.
create index test_listed on surveillance.test (listed_at desc, id desc);
create index test_listed_positive on surveillance.test (listed_at desc, id desc) where outcome = 'POSITIVE';
create index test_resulted on surveillance.test (unit_id, result_at) include (method, outcome, by_pool, self_test) where outcome is not null;
create index pool_resulted on surveillance.pool (unit_id, result_at) where outcome is not null;

-- Which title of an office's sheets holds which field.
create table surveillance.result_columns (
  owner_id uuid primary key,
  titles text not null
);
