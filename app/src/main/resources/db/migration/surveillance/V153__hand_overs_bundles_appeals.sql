-- What a point that stands at no site is called.
alter table surveillance.traced_space add column label text not null default '';

-- Contacts of a case handed to the commune they are in; the commune answers with a receipt.
create table surveillance.hand_over (
  id          uuid primary key,
  case_file   uuid    not null,
  unit_id     uuid    not null references places.unit (id),
  people      integer not null,
  note        text    not null default '',
  made_by     uuid    not null references access.account (id),
  made_at     timestamptz not null,
  received_by uuid references access.account (id),
  received_at timestamptz,
  constraint hand_over_received check ((received_by is null) = (received_at is null))
);
create index hand_over_of_case on surveillance.hand_over (case_file, made_at desc);
create index hand_over_of_unit on surveillance.hand_over (unit_id, made_at desc, id);
create index hand_over_waiting on surveillance.hand_over (made_at) where received_at is null;
create table surveillance.handed_person (
  hand_over_id uuid     not null references surveillance.hand_over (id),
  person_id    uuid     not null,
  level        smallint not null,
  primary key (hand_over_id, person_id)
);
create index handed_person_by_person on surveillance.handed_person (person_id);

-- Provinces whose bundles are taken, by their public key.
create table surveillance.trusted_province (
  id       uuid primary key,
  name     text not null,
  key      text not null,                                -- Ed25519, X.509 in base64
  print    text not null,                                -- the first sixteen hex digits of its SHA-256
  made_by  uuid not null references access.account (id),
  made_at  timestamptz not null,
  ended_by uuid references access.account (id),
  ended_at timestamptz
);
create unique index trusted_province_once on surveillance.trusted_province (print) where ended_at is null;

-- Contacts who live in another province, as one signed file, and what came back.
create table surveillance.bundle_out (
  id         uuid primary key,
  case_file  uuid    not null,
  province   text    not null,
  people     integer not null,
  file       bytea   not null,
  sha256     text    not null,
  made_by    uuid    not null references access.account (id),
  made_at    timestamptz not null,
  receipt    bytea,
  receipt_at timestamptz
);
create index bundle_out_of_case on surveillance.bundle_out (case_file, made_at desc);
create table surveillance.bundle_in (
  id          uuid primary key,                          -- the sender's
  province_id uuid    not null references surveillance.trusted_province (id),
  case_number text    not null,
  people      integer not null,
  file        bytea   not null,
  receipt     bytea   not null,
  taken_by    uuid    not null references access.account (id),
  taken_at    timestamptz not null
);
create table surveillance.bundle_person (
  bundle_id  uuid     not null references surveillance.bundle_in (id),
  number     integer  not null,
  person_id  uuid references people.person (id),         -- the record found or made for them
  level      smallint not null,                          -- as the other province tells it
  last_at    timestamptz not null,
  primary key (bundle_id, number)
);

-- Appeals for people who were at a point (thông báo tìm người), and who answered.
create table surveillance.appeal (
  id        uuid primary key,
  case_file uuid not null,
  point_id  uuid not null,
  place     text not null,
  from_at   timestamptz not null,
  to_at     timestamptz not null,
  text_vi   text not null,
  text_en   text not null,
  made_by   uuid not null references access.account (id),
  made_at   timestamptz not null,
  constraint appeal_lasts check (to_at > from_at)
);
create index appeal_by_time on surveillance.appeal (made_at desc, id);
create index appeal_of_case on surveillance.appeal (case_file, made_at desc);
create table surveillance.appeal_answer (
  appeal_id uuid not null references surveillance.appeal (id),
  person_id uuid not null references people.person (id),
  from_at   timestamptz not null,
  to_at     timestamptz not null,
  made_by   uuid not null references access.account (id),
  made_at   timestamptz not null,
  primary key (appeal_id, person_id)
);
