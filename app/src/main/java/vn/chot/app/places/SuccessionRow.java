package vn.chot.app.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a crosswalk: a former unit went into another, whole or in part.
 *
 * @param line where the row stands in its sheet
 * @param former the code of the former unit on the day before
 * @param formerName its name there, for the report; may be empty
 * @param successor the code of the unit it went into, on the day
 * @param successorName its name there; may be empty
 * @param day the successor's first day
 * @param whole whether all of it went there; null where the source does not say
 * @param share of the former's ground or people, above 0 to 1; null where the source does not say
 * @param paper the paper that made it so; may be empty
 */
public record SuccessionRow(
    int line,
    String former,
    String formerName,
    String successor,
    String successorName,
    LocalDate day,
    @Nullable Boolean whole,
    @Nullable Double share,
    String paper) {
  /** Tidies what was typed. */
  public SuccessionRow {
    former = former.strip();
    successor = successor.strip();
    formerName = Unmarked.tidied(formerName);
    successorName = Unmarked.tidied(successorName);
    paper = Unmarked.tidied(paper);
  }
}
