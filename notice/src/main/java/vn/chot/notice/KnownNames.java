package vn.chot.notice;

import java.util.List;

/**
 * Particular names of agencies that an installation knows besides the grammar of such names.
 *
 * @param agencies official names and aliases, in any case
 */
public record KnownNames(List<String> agencies) {

  /** Copies the list and refuses a blank name. */
  public KnownNames {
    agencies = List.copyOf(agencies);
    for (String agency : agencies) {
      if (agency.isBlank()) {
        throw new IllegalArgumentException("an agency's name is not blank");
      }
    }
  }
}
