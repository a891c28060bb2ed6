package vn.chot.app.people.person;

/**
 * Slips of typing between two short texts: letters left out, put in, changed, or two neighbours
 * swapped (Damerau–Levenshtein, each place touched once).
 */
final class Slips {
  private Slips() {}

  /** Whether one slip makes one of the other. */
  static boolean one(String a, String b) {
    if (a.length() > b.length()) {
      return one(b, a);
    }
    if (b.length() - a.length() > 1 || a.equals(b)) {
      return false;
    }
    int from = 0;
    while (from < a.length() && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    if (a.length() < b.length()) {
      return a.regionMatches(from, b, from + 1, a.length() - from);
    }
    return a.regionMatches(from + 1, b, from + 1, a.length() - from - 1) || swapped(a, b, from);
  }

  private static boolean swapped(String a, String b, int from) {
    return from + 1 < a.length()
        && a.charAt(from) == b.charAt(from + 1)
        && a.charAt(from + 1) == b.charAt(from)
        && a.regionMatches(from + 2, b, from + 2, a.length() - from - 2);
  }
}
