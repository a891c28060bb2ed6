package vn.chot.app.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they are compared when marks do not count. */
public final class Unmarked {
  private static final char BETWEEN = ' ';

  /** What the letters of Latin writings are without marks, each found when it is first met. */
  private static final @Nullable String[] BARE = new @Nullable String[0x1f00];

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  private Unmarked() {}

  /**
   * Small Latin letters and digits, single spaces between: "Sở LĐ-TB&amp;XH" gives "so ld tb xh".
   */
  public static String of(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(small.length());
    boolean between = false;
    for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
      String letters = bare(small.codePointAt(at));
      for (int i = 0; i < letters.length(); i++) {
        if (letters.charAt(i) == BETWEEN) {
          between = !bare.isEmpty();
        } else {
          bare.append(between ? " " : "").append(letters.charAt(i));
          between = false;
        }
      }
    }
    return bare.toString();
  }

  private static String bare(int letter) {
    if (letter >= BARE.length) {
      return apart(letter);
    }
    String known = BARE[letter];
    if (known == null) {
      known = apart(letter);
      BARE[letter] = known;
    }
    return known;
  }

  /** A letter taken apart (NFKD), its marks left out. */
  private static String apart(int letter) {
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(c -> bare.append(c == 'đ' ? 'd' : isPlain(c) ? (char) c : BETWEEN));
    return bare.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** One line of composed text with single spaces, as it is stored. */
  public static String tidied(String text) {
    return WHITE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }
}
