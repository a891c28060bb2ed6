package vn.chot.app.people.intake;

import java.util.regex.Pattern;
import vn.chot.app.places.Unmarked;

/** What people see of a cell: without signs that have no width, spaces single, letters composed. */
final class CleanText {
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\uFE0F]+");

  private CleanText() {}

  static String of(String written) {
    return Unmarked.tidied(HIDDEN.matcher(written).replaceAll(""));
  }
}
