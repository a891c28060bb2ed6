-- When an appeal was put where everybody reads it, and when it was taken off again.
alter table surveillance.appeal add column published_by uuid references access.account (id);
alter table surveillance.appeal add column published_at timestamptz;
alter table surveillance.appeal add column withdrawn_at timestamptz;
alter table surveillance.appeal add constraint appeal_published check ((published_by is null) = (published_at is null));
create index appeal_public on surveillance.appeal (published_at desc, id) where published_at is not null and withdrawn_at is null;
