package vn.chot.notice;

import java.util.Locale;
import java.util.Set;

/**
 * Brings a line of capitals into a sentence's case, localities and second parts of agencies' names
 * capitalised.
 */
final class LowerCapitals {

  private static final Set<String> BEFORE_NAMES =
      Set.of("tỉnh", "phố", "huyện", "quận", "xã", "phường", "trấn", "khu", "trưởng");
  private static final Set<String> CAPITALISED_AFTER =
      Set.of("sở", "bộ", "ban", "cục", "vụ", "viện");

  private LowerCapitals() {}

  static String sentence(String capitals) {
    if (capitals.chars().anyMatch(Character::isLowerCase)) {
      return capitals;
    }
    StringBuilder out = new StringBuilder();
    boolean name = false;
    String before = "";
    for (String word : capitals.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean first = out.isEmpty();
      boolean keep =
          word.equals("UBND")
              || word.equals("HĐND")
              || word.equals("COVID-19")
              || word.equals("UBMTTQ");
      boolean locality =
          lower.equals("tỉnh")
              || lower.equals("huyện")
              || lower.equals("xã")
              || lower.equals("phường")
              || lower.equals("quận")
              || (lower.equals("thành") && !name)
              || lower.equals("phố")
              || lower.equals("thị");
      boolean capital =
          first
              || (name && !locality && !lower.equals("ủy"))
              || ((CAPITALISED_AFTER.contains(before)
                      && !out.toString().endsWith("ủy ban")
                      && !out.toString().endsWith("Ủy ban"))
                  && !locality)
              || before.equals("và");
      out.append(first ? "" : " ").append(keep ? word : capital ? title(lower) : lower);
      name = BEFORE_NAMES.contains(lower) || (name && !locality);
      before = lower;
    }
    return out.toString();
  }

  private static String title(String lower) {
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
