package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The last line of the page before, as an address keeps it: microseconds and id, no name. */
record PageKey(OffsetDateTime at, UUID id) {
  /** Before the newest. */
  static final PageKey NEWEST =
      new PageKey(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(-1, -1));

  /** As an address has it, {@code 1619485200000000_…}; the newest where it has none. */
  static PageKey of(String written) {
    if (!written.matches("\\d{10,18}_[0-9a-f-]{36}")) {
      return NEWEST;
    }
    long micros = Long.parseLong(written.substring(0, written.indexOf('_')));
    Instant at = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    return new PageKey(
        at.atOffset(ZoneOffset.UTC), UUID.fromString(written.substring(written.indexOf('_') + 1)));
  }

  String written() {
    Instant moment = at.toInstant();
    return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000 + "_" + id;
  }
}
