package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle says: contacts of a case who are in another province.
 *
 * @param from the province that sends it
 * @param to the province it is for
 */
record BundleContent(
    UUID id, String from, String to, String caseNumber, Instant signedAt, List<Someone> people) {
  BundleContent {
    people = List.copyOf(people);
  }

  /** A contact as another province needs them. */
  record Someone(
      String name,
      @Nullable String sex,
      @Nullable Integer birthYear,
      @Nullable String citizenId,
      List<String> telephones,
      String commune,
      String address,
      int level,
      Instant firstExposure,
      Instant lastExposure) {}

  /** What comes back. */
  record Receipt(UUID bundle, String sha256, int people, Instant receivedAt, String by) {}
}
