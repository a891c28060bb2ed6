package vn.chot.app.people.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that says who somebody is.
 *
 * @param kind what it is
 * @param number digits or capitals without spaces
 * @param country who issued it, ISO 3166-1 alpha-2
 * @param issuedOn the day of issue, where known
 * @param endsOn the last day it is good, where it has one
 */
public record IdentityPaper(
    PaperKind kind,
    String number,
    String country,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate endsOn) {

  /** A Vietnamese paper of which only the number is known. */
  public static IdentityPaper of(PaperKind kind, String number) {
    return new IdentityPaper(kind, number, "VN", null, null);
  }
}
