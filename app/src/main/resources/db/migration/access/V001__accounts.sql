CREATE SCHEMA IF NOT EXISTS access;

CREATE TABLE access.account (
  id               uuid PRIMARY KEY,
  login            text NOT NULL CONSTRAINT account_login_form CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  name             text NOT NULL CONSTRAINT account_name_given CHECK (length(btrim(name)) BETWEEN 1 AND 120),
  roles            text[] NOT NULL CONSTRAINT account_roles_given CHECK (cardinality(roles) > 0),
  password         text,                       -- Argon2id; none until the invitation is used
  password_set_at  timestamptz,
  demo_password    boolean NOT NULL DEFAULT false, -- printed on every start: no door but loopback
  wrong_passwords  int NOT NULL DEFAULT 0,
  locked_until     timestamptz,
  created_at       timestamptz NOT NULL,
  disabled_at      timestamptz,
  disabled_by      uuid REFERENCES access.account (id),
  CONSTRAINT account_login_unique UNIQUE (login)
);

-- A link that lets its holder set the password of one account, once.
CREATE TABLE access.invitation (
  token_sha256  bytea PRIMARY KEY,
  account_id    uuid NOT NULL REFERENCES access.account (id),
  expires_at    timestamptz NOT NULL,
  used_at       timestamptz
);
CREATE INDEX invitation_of_account ON access.invitation (account_id);

-- What was done, by whom: written in the transaction of the deed itself, never changed.
CREATE TABLE access.deed (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at          timestamptz NOT NULL,
  actor_id    uuid REFERENCES access.account (id),
  kind        text NOT NULL,
  subject     text NOT NULL,
  facts       jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX deed_of_subject ON access.deed (subject, id);
CREATE INDEX deed_of_actor ON access.deed (actor_id, id);

-- What was read, by whom: written in groups within a second.
CREATE TABLE access.reading (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at        timestamptz NOT NULL,
  actor_id  uuid NOT NULL REFERENCES access.account (id),
  page      text NOT NULL,
  ids       text[] NOT NULL
);
CREATE INDEX reading_of_actor ON access.reading (actor_id, id);
