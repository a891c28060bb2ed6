package vn.chot.notice;

import java.util.Arrays;

/**
 * Makes a stretch of the source readable: typist and markdown marks, odd spaces and look-alike
 * letters go.
 */
final class CleanText {

  /**
   * Cyrillic and Greek capitals and small letters that scanners and keyboards put for Latin ones.
   */
  private static final String LOOKALIKES = "АВЕКМНОРСТУХІЅЈаеорсухіѕј" + "ΑΒΕΗΙΚΜΝΟΡΤΥΧ";

  private static final String LATIN = "ABEKMHOPCTYXISJaeopcyxisj" + "ABEHIKMNOPTYX";

  private CleanText() {}

  /** The characters start..end of the source, readable. */
  static Passage of(String source, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int[] origins = new int[end - start];
    int n = 0;
    boolean bullet = isBullet(source, start, end);
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c == '[') {
        int close = footnoteMark(source, i, end);
        if (close > 0) {
          i = close;
          continue;
        }
      }
      if (c == '*' && bullet) {
        bullet = false;
        c = '•';
      } else if (c == '*' || isInvisible(c)) {
        continue;
      }
      if (c == '#' && text.isEmpty()) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (n == 0 || text.charAt(n - 1) == ' ') {
          continue;
        }
        c = ' ';
      }
      text.append(latin(c));
      origins[n++] = i;
    }
    while (n > 0 && text.charAt(n - 1) == ' ') {
      n--;
    }
    text.setLength(n);
    return new Passage(text.toString(), Arrays.copyOf(origins, n));
  }

  /** A lone star before a space at the line's start is a bullet, not markdown. */
  private static boolean isBullet(String source, int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(source.charAt(i))) {
      i++;
    }
    return i + 2 < end
        && source.charAt(i) == '*'
        && source.charAt(i + 1) == ' '
        && Character.isLetter(source.charAt(i + 2))
        && source.indexOf('*', i + 1, end) < 0;
  }

  /** The closing bracket of "[12]" that follows a letter, or -1. */
  private static int footnoteMark(String source, int open, int end) {
    int i = open + 1;
    while (i < end && i - open < 4 && Character.isDigit(source.charAt(i))) {
      i++;
    }
    boolean marks = i > open + 1 && i < end && source.charAt(i) == ']';
    boolean follows = open > 0 && !Character.isWhitespace(source.charAt(open - 1));
    return marks && follows ? i : -1;
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static char latin(char c) {
    if (c < 0x370 || c > 0x4FF) {
      return c;
    }
    int at = LOOKALIKES.indexOf(c);
    return at < 0 ? c : LATIN.charAt(at);
  }
}
