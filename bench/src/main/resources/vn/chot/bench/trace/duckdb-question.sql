with
w1 as materialized (select * from asked),
m1 as (
  select p.person, w.person as source,
    greatest(p.from_minute, q.from_minute, w.a) as s, least(p.to_minute, q.to_minute, w.b) as e
  from w1 w
  join by_person q on q.person = w.person and q.from_minute < w.b and q.to_minute > w.a
  join space sp on sp.space = q.space
  join by_space p on p.space = q.space
    and p.from_minute < least(q.to_minute, w.b)
    and p.from_minute > greatest(q.from_minute, w.a) - sp.longest
  where p.person <> w.person
    and least(p.to_minute, q.to_minute, w.b) - greatest(p.from_minute, q.from_minute, w.a) >= sp.need),
g1 as materialized (
  select person, min(s) as first, max(e) as last, sum(e - s) as minutes, min(s * 2147483648::bigint + source) as key
  from m1 group by person),
e1 as materialized (select * from g1 where person not in (select person from w1)),
w2 as materialized (
  select e.person, e.first + :latency as a, least(coalesce(i.minute, :until), :until) as b
  from e1 e left join isolation i on i.person = e.person),
m2 as (
  select p.person, w.person as source,
    greatest(p.from_minute, q.from_minute, w.a) as s, least(p.to_minute, q.to_minute, w.b) as e
  from w2 w
  join by_person q on q.person = w.person and q.from_minute < w.b and q.to_minute > w.a
  join space sp on sp.space = q.space
  join by_space p on p.space = q.space
    and p.from_minute < least(q.to_minute, w.b)
    and p.from_minute > greatest(q.from_minute, w.a) - sp.longest
  where p.person <> w.person
    and least(p.to_minute, q.to_minute, w.b) - greatest(p.from_minute, q.from_minute, w.a) >= sp.need),
g2 as materialized (
  select person, min(s) as first, max(e) as last, sum(e - s) as minutes, min(s * 2147483648::bigint + source) as key
  from m2 group by person),
e2 as materialized (
  select g.*, e1.first as before from g2 g left join e1 on e1.person = g.person
  where g.person not in (select person from w1)),
w3 as materialized (
  select e.person, e.first + :latency as a, least(coalesce(i.minute, :until), :until) as b
  from e2 e left join isolation i on i.person = e.person
  where e.before is null or e.first < e.before),
m3 as (
  select p.person, w.person as source,
    greatest(p.from_minute, q.from_minute, w.a) as s, least(p.to_minute, q.to_minute, w.b) as e
  from w3 w
  join by_person q on q.person = w.person and q.from_minute < w.b and q.to_minute > w.a
  join space sp on sp.space = q.space
  join by_space p on p.space = q.space
    and p.from_minute < least(q.to_minute, w.b)
    and p.from_minute > greatest(q.from_minute, w.a) - sp.longest
  where p.person <> w.person
    and least(p.to_minute, q.to_minute, w.b) - greatest(p.from_minute, q.from_minute, w.a) >= sp.need),
g3 as materialized (
  select person, min(s) as first, max(e) as last, sum(e - s) as minutes, min(s * 2147483648::bigint + source) as key
  from m3 group by person),
e3 as (
  select * from g3
  where person not in (select person from e1)
    and person not in (select person from e2)
    and person not in (select person from w1))
select person, 1 as level, first, last, minutes, (key % 2147483648)::int as parent from e1
union all
select person, 2, first, last, minutes, (key % 2147483648)::int from e2 where before is null
union all
select person, 3, first, last, minutes, (key % 2147483648)::int from e3
