package vn.chot.app;

import java.util.List;

/** Text in columns of a terminal: how wide it shows, cut and filled to a width. */
final class Cells {
  /**
   * The letters and signs that take two columns: East Asian Width W and F of Unicode, in coarse
   * blocks.
   */
  private static final List<Range> RANGES =
      List.of(
          new Range(0x1100, 0x115F),
          new Range(0x2E80, 0xA4CF),
          new Range(0xAC00, 0xD7A3),
          new Range(0xF900, 0xFAFF),
          new Range(0xFE30, 0xFE6F),
          new Range(0xFF00, 0xFF60),
          new Range(0x1F300, 0x1FAFF),
          new Range(0x20000, 0x3FFFD));

  private record Range(int first, int last) {}

  private Cells() {}

  /** Columns a text takes: marks that combine take none, wide East Asian letters two. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  /** The text in exactly so many columns, its end replaced by an ellipsis when it is longer. */
  static String fit(String text, int columns) {
    if (width(text) <= columns) {
      return text + " ".repeat(columns - width(text));
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > columns - 1) {
        break;
      }
      kept.appendCodePoint(c);
      used += width(c);
    }
    return kept.append('…').append(" ".repeat(columns - 1 - used)).toString();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> wide(c) ? 2 : 1;
    };
  }

  private static boolean wide(int c) {
    return RANGES.stream().anyMatch(range -> range.first <= c && c <= range.last);
  }
}
