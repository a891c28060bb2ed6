package vn.chot.app.places;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of bringing in a crosswalk, or what would come of it.
 *
 * @param rows how many rows were read
 * @param stored how many successions are new or say something else than before
 * @param unchanged how many are known already
 * @param goOn how many of the matched rows lead from a unit to itself: it went on that day
 * @param divided how many former units went into more than one
 * @param formers how many former units the matched rows name
 * @param successors how many units they went into
 * @param unnamed former units of the same places that ended the day before and stand in no row
 * @param problems what did not match, by row; row 0 is the file, of which nothing was taken
 */
public record SuccessionImport(
    int rows,
    int stored,
    int unchanged,
    int goOn,
    int divided,
    int formers,
    int successors,
    List<Unit> unnamed,
    List<UnitImport.Problem> problems) {
  public SuccessionImport {
    unnamed = List.copyOf(unnamed);
    problems = List.copyOf(problems);
  }

  static SuccessionImport refused(List<UnitImport.Problem> problems) {
    return new SuccessionImport(0, 0, 0, 0, 0, 0, 0, List.of(), problems);
  }

  /** The same with what could not be read from the sheet. */
  SuccessionImport with(List<UnitImport.Problem> unread) {
    return new SuccessionImport(
        rows + (int) unread.stream().filter(p -> p.line() > 0).count(),
        stored,
        unchanged,
        goOn,
        divided,
        formers,
        successors,
        unnamed,
        Stream.concat(unread.stream(), problems.stream())
            .sorted(Comparator.comparingInt(UnitImport.Problem::line))
            .toList());
  }
}
