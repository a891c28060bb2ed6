package vn.chot.notice;

/**
 * Tells a part that only heads what follows ("Giao Sở Y tế:", "2. Về kinh phí") from one that says
 * something itself.
 */
final class Headings {

  private static final int BRIEF = 40;

  private Headings() {}

  static boolean isHeading(Node node) {
    String text = node.words.text();
    if (text.isEmpty()) {
      return true;
    }
    Words words = node.cut();
    int count = words.size();
    char last = text.charAt(text.length() - 1);
    boolean holds = !node.children.isEmpty();
    boolean section = node.kind == PartKind.SECTION;
    if (section && node.words.text().chars().noneMatch(Character::isLowerCase)) {
      return true;
    }
    if (section && holds && count < BRIEF && (count < 25 || !Cues.ORDERS.anyIn(words, 0, count))) {
      return true;
    }
    boolean act =
        node.kind == PartKind.DASH
            && Cues.PREDICATES.at(words, 0) > 0
            && words.size() > 6
            && !text.endsWith("sau:");
    if (act && last == ':') {
      return false;
    }
    if (last == ':') {
      return (holds && (count < BRIEF || !hasEarlierOrder(words))) || section;
    }
    boolean open = last != '.' && last != ';' && last != '!';
    if (open) {
      return holds
          ? count < 60
          : count < 16
              && !Cues.PREDICATES.anyIn(words, 0, Math.min(count, 3))
              && !Cues.ORDERS.anyIn(words, 0, count);
    }
    return holds && count < 14 && (section || !Cues.OBLIGATIONS.anyIn(words, 0, count));
  }

  /** A long lead-in that already orders something before it opens its list. */
  private static boolean hasEarlierOrder(Words words) {
    return Cues.OBLIGATIONS.anyIn(words, 0, Math.max(0, words.size() - 12));
  }
}
