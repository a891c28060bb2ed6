package vn.chot.sheet;

/** What a cell of an XLSX can hold of a text. */
final class CellText {

  /** Characters in one cell (Excel specifications and limits). */
  static final int LONGEST = 32_767;

  private static final String CUT = " … [cắt bớt / cut]";

  private CellText() {}

  /**
   * The text without the characters XML 1.0 forbids (section 2.2), at most {@link #LONGEST} long; a
   * longer one ends with a mark that says so.
   */
  static String fit(String text) {
    String legal = legal(text);
    if (legal.length() <= LONGEST) {
      return legal;
    }
    int end = LONGEST - CUT.length();
    if (Character.isHighSurrogate(legal.charAt(end - 1))) {
      end--;
    }
    return legal.substring(0, end) + CUT;
  }

  static String legal(String text) {
    if (text.codePoints().allMatch(CellText::isLegal)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(CellText::isLegal).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
