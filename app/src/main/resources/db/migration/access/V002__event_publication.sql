-- Spring Modulith's registry of events still to be heard, in the shape its version 2 expects.
CREATE TABLE access.event_publication (
  id                     uuid PRIMARY KEY,
  listener_id            text NOT NULL,
  event_type             text NOT NULL,
  serialized_event       text NOT NULL,
  publication_date       timestamptz NOT NULL,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event_hash_idx ON access.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_by_completion_date_idx ON access.event_publication (completion_date);
