-- Lists and boards read off indexes alone: a paper's board, an agency's numbers, the office's open tasks by state and day.
drop index directive.task_of_paper;
create index task_of_paper on directive.task (paper_id, directed_id) include (agency_id, state, due, obstacle_at, reported);
create index task_of_agency on directive.task (agency_id) include (paper_id, directed_id, state, due, obstacle_at, reported);
create index task_open on directive.task (state, due, number desc) include (obstacle_at) where not settled;
