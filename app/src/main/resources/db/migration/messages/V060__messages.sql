-- What must reach somebody, in the product and by e-mail.
create schema if not exists messages;

-- Something told to an agency, to one person in it, or to the office that keeps the papers.
create table messages.message (
  id         uuid        primary key,
  number     bigint      generated always as identity,
  key        text        not null,                       -- what it is about and which turn
  about      uuid        not null,                       -- the thing, as its own room knows it
  agency_id  uuid        references agencies.agency (id), -- null: the office
  account_id uuid        references access.account (id),  -- null: everybody who acts for the agency
  vietnamese text        not null,
  english    text        not null,
  link       text        not null,
  by_id      uuid        not null references access.account (id), -- is not told what they told
  at         timestamptz not null,

  constraint message_once unique nulls not distinct (key, agency_id, account_id),
  constraint message_link_of_this_site check (link ~ '^/([^/\\]|$)')
);
create unique index message_number on messages.message (number);
create index message_of_agency on messages.message (agency_id, number desc) where account_id is null and agency_id is not null;
create index message_of_office on messages.message (number desc) where account_id is null and agency_id is null;
create index message_of_person on messages.message (account_id, number desc) where account_id is not null;
create index message_about on messages.message (about, number desc);

-- One e-mail, or why there is none.
create table messages.delivery (
  id         uuid        primary key,                    -- stands in the mail's Message-ID: a second copy is known as such
  message_id uuid        not null references messages.message (id),
  key        text        not null,
  agency_id  uuid        references agencies.agency (id),
  address    text,
  outcome    text        not null,
  why        text,                                       -- a name of WhyNot; null where it went well
  attempts   integer     not null default 0,
  due_at     timestamptz,                                -- when it is tried next; null once settled
  at         timestamptz not null,                       -- when the outcome was found out

  constraint delivery_outcome_known check (outcome in ('WAITING', 'SENT', 'FAILED', 'NO_ADDRESS', 'NO_SERVER')),
  constraint delivery_due_while_waiting check ((due_at is not null) = (outcome = 'WAITING')),
  constraint delivery_has_address check (address is not null or outcome = 'NO_ADDRESS'),
  -- one thing goes to one address once, also where it was told to the agency and to a person in it
  constraint delivery_once unique nulls not distinct (key, agency_id, address)
);
create index delivery_of_message on messages.delivery (message_id);
create index delivery_due on messages.delivery (due_at) where due_at is not null;

-- Who has read what; everything up to a reader's mark counts as read as well.
create table messages.seen (
  account_id uuid        not null references access.account (id),
  message_id uuid        not null references messages.message (id),
  at         timestamptz not null,
  primary key (account_id, message_id)
);
create index seen_of_message on messages.seen (message_id);
create table messages.reader (
  account_id uuid   primary key references access.account (id),
  read_to    bigint not null
);
