package vn.chot.app.surveillance.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code on a tube: a letter (M for one person's specimen, G for a pool), two digits of the year,
 * at least seven of a number that counts on, and a check digit by Damm's scheme, which finds every
 * single wrong digit and every two neighbours swapped. Printed as {@code M21 0001 2347}.
 *
 * @param text as stored, such as {@code M2100012347}
 */
record SpecimenCode(String text) {
  private static final Pattern FORM = Pattern.compile("([MG])(\\d{2})(\\d{7,10})(\\d)");
  private static final int[][] DAMM = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  /** The code of that number, given out in that year. */
  static SpecimenCode of(boolean pool, int year, long number) {
    String digits = String.format(Locale.ROOT, "%02d%07d", year % 100, number);
    char letter = pool ? 'G' : 'M';
    return new SpecimenCode(letter + digits + check(letter, digits));
  }

  /**
   * As typed or scanned, spaces, dashes and case aside; nothing where the check digit denies it.
   */
  static Optional<SpecimenCode> read(String typed) {
    String plain = plain(typed);
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      return Optional.empty();
    }
    int check = check(plain.charAt(0), plain.substring(1, plain.length() - 1));
    return plain.charAt(plain.length() - 1) - '0' == check
        ? Optional.of(new SpecimenCode(plain))
        : Optional.empty();
  }

  /** What was typed without spaces and dashes, in capitals. */
  static String plain(String typed) {
    return typed.replaceAll("[\\s.\\-]+", "").toUpperCase(Locale.ROOT);
  }

  /** Whether several specimens are in the tube. */
  boolean pool() {
    return text.charAt(0) == 'G';
  }

  /** As people read it, {@code M21 0001 2347}. */
  String shown() {
    return shown(text);
  }

  /** Any code as people read it. */
  static String shown(String code) {
    return FORM.matcher(code).matches()
        ? code.substring(0, 3)
            + " "
            + code.substring(3, code.length() - 4)
            + " "
            + code.substring(code.length() - 4)
        : code;
  }

  /**
   * The letter counts, too: one number has other check digits as specimen and as pool. The diagonal
   * of the square is nought, so the last interim digit is the check digit.
   */
  private static int check(char letter, String digits) {
    int interim = DAMM[0][letter == 'G' ? 7 : 3];
    for (int i = 0; i < digits.length(); i++) {
      interim = DAMM[interim][digits.charAt(i) - '0'];
    }
    return interim;
  }
}
