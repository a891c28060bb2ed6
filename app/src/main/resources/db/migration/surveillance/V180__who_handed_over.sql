-- For which agency a list was handed over: it is told of the receipt.
alter table surveillance.hand_over add column agency_id uuid references agencies.agency (id);
