package vn.chot.sheet;

/** The letters by which a spreadsheet names its columns: A is 1, AA is 27. */
final class ColumnLetters {

  private ColumnLetters() {}

  /** The number of the column of a reference such as {@code AB12}; 0 when it names none. */
  static int number(String reference) {
    int number = 0;
    for (int i = 0; i < Math.min(reference.length(), 4); i++) {
      char c = reference.charAt(i);
      int letter = c >= 'a' ? c - 'a' : c - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      number = number * 26 + letter + 1;
    }
    return number;
  }

  /** The letters of a column counted from 1. */
  static String of(int number) {
    String letters = "";
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters = (char) ('A' + (rest - 1) % 26) + letters;
    }
    return letters;
  }
}
