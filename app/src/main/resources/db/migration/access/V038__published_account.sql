-- What other rooms may know of an account when they name the person who acts.
CREATE VIEW access.published_account AS
  SELECT id, login, name, roles, disabled_at IS NOT NULL AS disabled FROM access.account;
