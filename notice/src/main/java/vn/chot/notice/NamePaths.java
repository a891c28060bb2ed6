package vn.chot.notice;

/**
 * Names every part of the outline by its marks from the top: "II.3", "6.1", "2.(1).-2", "2.¶2",
 * "end".
 */
final class NamePaths {

  private NamePaths() {}

  static void of(Node root) {
    children(root, "");
  }

  private static void children(Node parent, String prefix) {
    int dashes = 0;
    int pluses = 0;
    int paragraphs = parent.mark == null || Headings.isHeading(parent) ? 0 : 1;
    int closings = 0;
    for (Node child : parent.children) {
      Mark mark = child.mark;
      if (child.kind == PartKind.CLOSING) {
        closings++;
        child.path = join(prefix, closings == 1 ? "end" : "end.¶" + closings);
      } else if (mark == null) {
        paragraphs++;
        child.path =
            paragraphs == 1 && parent.mark != null ? prefix : join(prefix, "¶" + paragraphs);
      } else {
        String piece =
            switch (mark.form()) {
              case DASH -> "-" + ++dashes;
              case PLUS -> "+" + ++pluses;
              default -> mark.printed();
            };
        boolean whole = mark.form() == Mark.Form.DECIMAL || mark.form() == Mark.Form.DEEP_DECIMAL;
        boolean repeats =
            whole && parent.mark != null && mark.printed().startsWith(parent.printed() + ".");
        child.path =
            repeats ? upTo(prefix, parent.printed()) + mark.printed() : join(prefix, piece);
      }
      children(child, child.path);
    }
  }

  private static String upTo(String prefix, String printed) {
    return prefix.endsWith(printed)
        ? prefix.substring(0, prefix.length() - printed.length())
        : prefix + ".";
  }

  private static String join(String prefix, String piece) {
    return prefix.isEmpty() ? piece : prefix + "." + piece;
  }
}
