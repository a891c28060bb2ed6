package vn.chot.app.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared when marks do not count. */
public final class Unmarked {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private Unmarked() {}

  /**
   * Small Latin letters and digits, single spaces between: "Sở LĐ-TB&amp;XH" gives "so ld tb xh".
   */
  public static String of(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    return BETWEEN.matcher(bare).replaceAll(" ").strip();
  }

  /** One line of composed text with single spaces, as it is stored. */
  public static String tidied(String text) {
    return WHITE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }
}
