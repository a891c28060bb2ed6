-- A name without year or place is looked up by its given name, which stands last: names turned round letter by letter.
-- What is asked of the name beside stands in the index too, so that common given names cost no reading of rows.
create index person_by_end on people.person (reverse(folded) text_pattern_ops) include (folded, id)
  where merged_into is null and nameless_at is null;
