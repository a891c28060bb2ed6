package vn.chot.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of several spaces typed at once: apart by commas, semicolons or lines; {@code Ghế 1-45} is
 * forty-five seats.
 */
final class SpaceNames {
  /** The most that are added at once; the longest train has fewer seats a carriage. */
  static final int MOST = 200;

  private static final Pattern APART = Pattern.compile("[,;\\n]");
  private static final Pattern RUN =
      Pattern.compile("(.*?)(\\d{1,4})\\s*(?:-|–|\\.\\.+)\\s*(\\d{1,4})");

  private SpaceNames() {}

  /** The names in their order; one more than {@link #MOST} where they are too many. */
  static List<String> of(String typed) {
    List<String> names = new ArrayList<>();
    for (String part : APART.splitAsStream(typed).toList()) {
      String name = Unmarked.tidied(part);
      Matcher run = RUN.matcher(name);
      if (!name.isEmpty() && run.matches() && before(run.group(2), run.group(3))) {
        int last = Integer.parseInt(run.group(3));
        for (int n = Integer.parseInt(run.group(2)); n <= last && names.size() <= MOST; n++) {
          names.add(run.group(1) + n);
        }
      } else if (!name.isEmpty() && names.size() <= MOST) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean before(String first, String last) {
    return Integer.parseInt(first) < Integer.parseInt(last);
  }
}
