package vn.chot.notice;

/** Roman numerals up to 39, also as scanners print them (l, 1 and ! for I). */
final class Roman {

  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Roman() {}

  static boolean isDigit(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c == 'l';
  }

  /** The number, or 0 where it is none. */
  static int value(String printed) {
    String numeral = printed.replace('l', 'I');
    for (int n = 1; n < 40; n++) {
      if (print(n).equals(numeral)) {
        return n;
      }
    }
    return numeral.equals("IIII") ? 4 : 0;
  }

  static String print(int number) {
    return TENS[number / 10] + ONES[number % 10];
  }
}
