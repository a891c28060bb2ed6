package vn.chot.app.places;

import java.util.List;
import vn.chot.app.pages.Refusal;

/**
 * What came of bringing in a list of units, or what would come of it.
 *
 * @param added how many versions are new
 * @param changed how many versions end earlier because a new one follows
 * @param unchanged how many rows say what is known already
 * @param problems what is wrong, row by row; where there is any, nothing was stored
 */
public record UnitImport(int added, int changed, int unchanged, List<Problem> problems) {
  public UnitImport {
    problems = List.copyOf(problems);
  }

  /** What is wrong with a row of the sheet. */
  public record Problem(int line, Refusal refusal) {}
}
