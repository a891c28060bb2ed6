package vn.chot.document;

import java.util.Locale;

/** Writes a number in a format of ISO/IEC 29500-1, 17.18.59, as far as Vietnamese papers use it. */
final class WriteNumber {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private WriteNumber() {}

  /** An unknown format gives Arabic figures. */
  static String write(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "decimalZero" -> padded(number, 2);
      case "numberInDash" -> "- " + number + " -";
      case "decimalEnclosedParen" -> "(" + number + ")";
      case "decimalEnclosedFullstop" -> number + ".";
      case "chicago" -> "*".repeat(Math.clamp(number, 0, 9));
      default ->
          format.startsWith("0") ? padded(number, Math.max(1, format.indexOf(','))) : "" + number;
    };
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.clamp(width - digits.length(), 0, 9)) + digits;
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** After z comes aa, then bb: the same letter again for each round. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 780) {
      return Integer.toString(number);
    }
    char letter = (char) (first + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }
}
