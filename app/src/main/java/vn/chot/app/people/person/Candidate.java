package vn.chot.app.people.person;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may be the person meant.
 *
 * @param id the person
 * @param score 0 to 1, 1 when a paper's number says so
 * @param reasons why, strongest first
 */
public record Candidate(UUID id, double score, List<Reason> reasons) {
  /** Copies the list. */
  public Candidate {
    reasons = List.copyOf(reasons);
  }

  /** What two records, or a record and a question, have in common. */
  public enum Reason {
    CITIZEN_ID,
    CITIZEN_ID_NEARLY,
    OLD_ID,
    PASSPORT,
    TELEPHONE,
    NAME,
    NAME_WITHOUT_MARKS,
    NAME_NEARLY,
    NAME_PART,
    NAME_REORDERED,
    BORN,
    BORN_SWAPPED,
    BIRTH_YEAR,
    BIRTH_YEAR_NEARLY,
    SEX,
    COMMUNE,
    DISTRICT,
    HOUSEHOLD
  }
}
