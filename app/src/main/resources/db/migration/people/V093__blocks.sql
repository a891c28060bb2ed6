-- Whom a comparison looks at: born on one day in one unit, named alike on one day, named alike in one unit.
create index person_by_birth on people.person (born, permanent_unit, words) where merged_into is null;
create index person_by_unit on people.person (permanent_unit, words) where merged_into is null;
