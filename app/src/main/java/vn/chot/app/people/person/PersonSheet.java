package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's record as somebody is shown it.
 *
 * @param facts what is known, numbers hidden where they are not for this reader
 * @param papers their identity papers
 * @param telephones as people write them, or their last three digits
 * @param permanent how the unit of thường trú is called
 * @param household theirs; null where they have none
 * @param mayWrite whether this reader may correct it
 */
record PersonSheet(
    UUID id,
    Facts facts,
    List<PaperLine> papers,
    List<String> telephones,
    String permanent,
    String temporary,
    String now,
    Households.@Nullable Household household,
    List<KinLine> kin,
    List<PersonChanges.Change> changes,
    @Nullable LocalDate keepUntil,
    String source,
    boolean nameless,
    boolean mayWrite) {

  /** A paper as it is shown. */
  record PaperLine(
      UUID id,
      PaperKind kind,
      String number,
      String country,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate endsOn,
      String atOdds) {
    /** The codes of what it is at odds with the person in; somebody confirmed each. */
    List<String> odds() {
      return atOdds.isEmpty() ? List.of() : List.of(atOdds.split(",", -1));
    }

    PaperLine numbered(String shown) {
      return new PaperLine(id, kind, shown, country, issuedOn, endsOn, atOdds);
    }
  }

  /**
   * A next of kin as it is shown.
   *
   * @param record the kin's own record where this reader may open it; null otherwise
   */
  record KinLine(UUID id, @Nullable UUID record, String name, String tie, String telephone) {}
}
