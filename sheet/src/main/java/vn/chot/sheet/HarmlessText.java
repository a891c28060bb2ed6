package vn.chot.sheet;

/**
 * Tells texts that a spreadsheet would evaluate: those whose first character, after spaces, is one
 * of {@code = + - @}, its full-width form or a look-alike that spreadsheets accept, and those that
 * begin with a tab or a line break (OWASP, CSV Injection). In a CSV an apostrophe is put before
 * them, in XLSX the cell is marked as quoted; a reader takes the apostrophe away again.
 */
final class HarmlessText {

  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫−";

  private HarmlessText() {}

  /** Whether a spreadsheet may take the text for more than text. */
  static boolean mayBeEvaluated(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\r' || c == '\n' || STARTS_A_FORMULA.indexOf(c) >= 0) {
        return true;
      }
      if (!isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  /** The text as a CSV may hold it. */
  static String quoted(String text) {
    return mayBeEvaluated(text) ? "'" + text : text;
  }

  /** The text as it was before {@link #quoted}. */
  static String unquoted(String text) {
    return text.startsWith("'") && mayBeEvaluated(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
