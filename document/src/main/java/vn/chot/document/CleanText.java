package vn.chot.document;

import java.text.Normalizer;

/** Turns characters that print alike into one, and drops those that print as nothing. */
final class CleanText {

  private CleanText() {}

  /** NFC, plain spaces and hyphens, no invisible characters, no blanks at the end. */
  static String clean(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\u00a0', '\u2007', '\u202f', '\u2002', '\u2003', '\u2009' -> clean.append(' ');
        case '\u2010', '\u2011' -> clean.append('-');
        case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f' -> {}
        case '\t' -> clean.append(c);
        default -> {
          if (!Character.isISOControl(c) && !isLonely(line, i)) {
            clean.append(c);
          }
        }
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC).stripTrailing();
  }

  /** A surrogate without its other half is no character. */
  private static boolean isLonely(String line, int at) {
    char c = line.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(line.charAt(at - 1)));
  }
}
