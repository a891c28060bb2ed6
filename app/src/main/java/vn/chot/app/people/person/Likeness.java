package vn.chot.app.people.person;

import java.util.List;

/**
 * How far two records look like one person.
 *
 * @param score 0 to 1; from {@link CompareFacts#LIKELY} on they are taken for one
 * @param reasons what they have in common, strongest first
 */
public record Likeness(double score, List<Candidate.Reason> reasons) {
  /** Copies the list. */
  public Likeness {
    reasons = List.copyOf(reasons);
  }

  /** Whether the register asks if they are one person. */
  public boolean likely() {
    return score >= CompareFacts.LIKELY;
  }
}
