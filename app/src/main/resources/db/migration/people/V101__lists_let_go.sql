-- When the file and the rows of a list were deleted because their time had passed.
alter table people.intake add column let_go_at timestamptz;
create index intake_to_let_go on people.intake ((coalesce(ended_at, made_at))) where let_go_at is null;
