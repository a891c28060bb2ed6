package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Sex;

/**
 * What a bundle says: contacts of a case who are in another province.
 *
 * @param from the province that sends it
 * @param to the province it is for
 */
record BundleContent(
    UUID id, String from, String to, String caseNumber, Instant signedAt, List<Someone> people) {
  static final int MOST = 5_000;

  BundleContent {
    people = List.copyOf(people);
  }

  /** Whether nothing is missing that has to be there; a program of another province wrote it. */
  @SuppressWarnings("ConstantValue") // a program may leave out anything
  boolean whole() {
    return id != null
        && caseNumber != null
        && caseNumber.length() <= 40
        && !people.isEmpty()
        && people.size() <= MOST
        && people.stream().allMatch(Someone::whole);
  }

  /**
   * A contact as another province needs them.
   *
   * @param evidence where and when they were exposed, in a few words that name nobody; null in
   *     bundles of an older server
   */
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
      Instant lastExposure,
      @Nullable String evidence) {
    @SuppressWarnings("ConstantValue") // a program may leave out anything
    Someone {
      telephones = telephones == null ? List.of() : List.copyOf(telephones);
      commune = commune == null ? "" : commune;
      address = address == null ? "" : address.substring(0, Math.min(300, address.length()));
    }

    @SuppressWarnings("ConstantValue") // a program may leave out anything
    boolean whole() {
      Integer year = birthYear;
      return name != null
          && !name.isBlank()
          && name.length() <= 200
          && (sex == null || Arrays.stream(Sex.values()).anyMatch(one -> one.name().equals(sex)))
          && (year == null || (year >= 1880 && year <= 2200))
          && level >= 1
          && level <= 5
          && firstExposure != null
          && lastExposure != null;
    }
  }

  /** What comes back. */
  record Receipt(UUID bundle, String sha256, int people, Instant receivedAt, String by) {}
}
