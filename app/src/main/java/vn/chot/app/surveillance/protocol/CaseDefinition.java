package vn.chot.app.surveillance.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes somebody a confirmed case on a day: any of several alternatives.
 *
 * @param basis the paper, its days, how sure it is
 */
public record CaseDefinition(Basis basis, List<Alternative> alternatives) {
  /** Copies the list. */
  public CaseDefinition {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * One way of being a confirmed case; all that is named is needed.
   *
   * @param id stable name, such as {@code pcr}
   * @param pcr how many positive PCR tests
   * @param rapid how many positive rapid antigen tests
   * @param withinHours within how many hours those tests; null where it does not matter
   * @param closeContact whether the person must be an F1
   * @param clinical whether there must be a clinical suspicion
   * @param link whether there must be an epidemiological link
   */
  public record Alternative(
      String id,
      String vietnamese,
      String english,
      int pcr,
      int rapid,
      @Nullable Integer withinHours,
      boolean closeContact,
      boolean clinical,
      boolean link) {}
}
