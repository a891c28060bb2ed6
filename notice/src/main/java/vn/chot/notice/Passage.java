package vn.chot.notice;

import java.util.List;

/**
 * A piece of text made readable (hard wraps, typist marks and double spaces gone) that still knows
 * where in the source each of its characters stood: two arrays side by side, one character each.
 */
final class Passage {

  static final Passage EMPTY = new Passage("", new int[0]);

  private final String text;
  private final int[] origins;

  Passage(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  String text() {
    return text;
  }

  int[] origins() {
    return origins;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where the characters from..to stood in the source; an empty stretch is an empty span. */
  Span span(int from, int to) {
    if (from >= to) {
      int at = origins.length == 0 ? 0 : origins[Math.min(from, origins.length - 1)];
      return new Span(at, at);
    }
    return new Span(origins[from], origins[to - 1] + 1);
  }

  Span span() {
    return span(0, text.length());
  }

  /** The characters from..to, white space at both ends left out. */
  Passage part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Passage(
        text.substring(start, end), java.util.Arrays.copyOfRange(origins, start, end));
  }

  Passage from(int from) {
    return part(from, text.length());
  }

  /**
   * Several pieces as one, a space between two unless the first ends in a hyphen inside a symbol.
   */
  static Passage join(List<Passage> pieces) {
    if (pieces.size() == 1) {
      return pieces.getFirst();
    }
    int length = 0;
    for (Passage piece : pieces) {
      length += piece.text.length() + 1;
    }
    StringBuilder text = new StringBuilder(length);
    int[] origins = new int[length];
    int n = 0;
    for (Passage piece : pieces) {
      if (piece.isEmpty()) {
        continue;
      }
      if (n > 0 && !endsInsideSymbol(text) && !partsSymbol(text, piece.text)) {
        text.append(' ');
        origins[n] = origins[n - 1] + 1;
        n++;
      }
      text.append(piece.text);
      System.arraycopy(piece.origins, 0, origins, n, piece.origins.length);
      n += piece.origins.length;
    }
    return new Passage(text.toString(), java.util.Arrays.copyOf(origins, n));
  }

  /** "4869/UBND-" at a line's end: the symbol goes on in the next line. */
  private static boolean endsInsideSymbol(StringBuilder text) {
    int last = text.length() - 1;
    return last > 3
        && (text.charAt(last) == '-' || text.charAt(last) == '/')
        && Character.isUpperCase(text.charAt(last - 1))
        && text.lastIndexOf("/") > text.lastIndexOf(" ");
  }

  /** "số 31-" before "CTr/TW": a Party symbol broken after its number. */
  private static boolean partsSymbol(StringBuilder text, String next) {
    int last = text.length() - 1;
    int slash = next.indexOf('/');
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '/')
        && Character.isDigit(text.charAt(last - 1))
        && slash > 0
        && slash < 8
        && next.substring(0, slash).chars().allMatch(Character::isLetter)
        && Character.isUpperCase(next.charAt(0));
  }

  @Override
  public String toString() {
    return text;
  }
}
