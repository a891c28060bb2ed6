-- Editions are numbered by a sequence: a number taken by a change that was rolled back never returns.
create sequence agencies.edition_number start 2;
