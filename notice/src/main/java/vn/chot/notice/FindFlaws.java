package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes a copy suspect: syllables whose vowels were lost in scanning, and marks that do
 * not follow one another.
 */
final class FindFlaws {

  private static final Pattern NO_VOWEL =
      Pattern.compile("(?<![\\p{L}\\d./@_-])[bcdđghklmnpqrstvx]{3,6}(?![\\p{L}\\d./@_-])");
  private static final Set<String> ABBREVIATIONS =
      Set.of("html", "http", "https", "www", "gml", "vnd", "tnhh", "ttg", "tphcm", "ghk");
  private static final int SUSPECT = 2;

  private FindFlaws() {}

  static List<Doubt> in(String source, Node root) {
    List<Doubt> doubts = new ArrayList<>();
    Matcher matcher = NO_VOWEL.matcher(source);
    @Nullable Span first = null;
    int lost = 0;
    while (lost < SUSPECT && matcher.find()) {
      if (!ABBREVIATIONS.contains(matcher.group())) {
        first = first == null ? new Span(matcher.start(), matcher.end()) : first;
        lost++;
      }
    }
    if (first != null && lost >= SUSPECT) {
      doubts.add(Doubts.lettersLost(first));
    }
    marks(root, doubts);
    return doubts;
  }

  /** Numerals that neither begin a series nor follow the one before them. */
  private static void marks(Node parent, List<Doubt> doubts) {
    int last = 0;
    for (Node child : parent.children) {
      Mark mark = child.mark;
      if (mark != null && (mark.form() == Mark.Form.ARABIC || mark.form() == Mark.Form.ROMAN)) {
        if (mark.value() != last + 1 && mark.value() != 1 && doubts.size() < 20) {
          doubts.add(
              Doubts.markOutOfOrder(
                  child.whole.span(0, Math.min(mark.length(), child.whole.text().length())),
                  mark.printed()));
        }
        last = mark.value();
      }
      marks(child, doubts);
    }
  }
}
