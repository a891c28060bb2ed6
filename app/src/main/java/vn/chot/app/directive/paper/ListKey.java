package vn.chot.app.directive.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of the list ends: the next page begins after it.
 *
 * @param waitingRank how urgently the paper waits, 0 to 3
 * @param arrivedOn the day it arrived
 * @param receivedAt the moment it was received
 * @param id its identity
 */
record ListKey(int waitingRank, LocalDate arrivedOn, Instant receivedAt, UUID id) {

  /** Refuses a key that no row of the list can have. */
  ListKey {
    LocalDate received = receivedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    if (waitingRank < 0 || waitingRank > 3 || !known(arrivedOn) || !known(received)) {
      throw new IllegalArgumentException("no row has this key");
    }
  }

  private static boolean known(LocalDate day) {
    return FieldRules.day("", "", day).isEmpty();
  }

  /** The key as a word for an address. */
  String word() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, receivedAt);
    String plain = waitingRank + "|" + arrivedOn + "|" + micros + "|" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** The key a word stands for; nothing where it is no key of ours. */
  static Optional<ListKey> of(String word) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(word), StandardCharsets.US_ASCII)
              .split("\\|", -1);
      return parts.length != 4
          ? Optional.empty()
          : Optional.of(
              new ListKey(
                  Integer.parseInt(parts[0]),
                  LocalDate.parse(parts[1]),
                  Instant.EPOCH.plus(Long.parseLong(parts[2]), ChronoUnit.MICROS),
                  UUID.fromString(parts[3])));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }
}
