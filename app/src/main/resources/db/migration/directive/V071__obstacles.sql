-- An obstacle may be raised to the office, which stands above every agency: open is what has a moment.
alter table directive.task
  add column obstacle_at timestamptz,
  add constraint task_obstacle_open check (obstacle_to is null or obstacle_at is not null);
create index task_obstructed on directive.task (obstacle_at) where obstacle_at is not null;

-- Files stand in the order given.
alter table directive.task_file add column place smallint not null default 0;
