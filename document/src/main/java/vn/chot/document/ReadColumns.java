package vn.chot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts the lines of a page in reading order where a Vietnamese paper stands in two columns: the
 * heading (issuer and number beside the national name and the date) and the end (recipients beside
 * the signature), Decree 30/2020, appendix I. Left column first, then the right one. Every other
 * line stays as it is.
 */
final class ReadColumns {

  private static final Pattern HEADING =
      Pattern.compile("CỘNG H(ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM");
  private static final Pattern RECIPIENTS = Pattern.compile("(?i)^\\s*nơi nhận");

  private static final int HEADING_BEGINS_BEFORE = 8;
  private static final float COLUMNS_APART = 1.5f;
  private static final float GUTTER_STAYS = 0.6f;

  private ReadColumns() {}

  static List<PdfLine> inOrder(List<PdfLine> page, boolean firstPage) {
    List<PdfLine> lines = page;
    if (firstPage) {
      for (int i = 0; i < Math.min(HEADING_BEGINS_BEFORE, lines.size()); i++) {
        if (lines.get(i).widestGap().width() >= COLUMNS_APART * lines.get(i).size()) {
          lines = parted(lines, i, true);
          break;
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (RECIPIENTS.matcher(lines.get(i).text()).find()) {
        return parted(lines, i, false);
      }
    }
    return lines;
  }

  /** Follows the gutter down from a line as far as it stays free, and parts those lines. */
  private static List<PdfLine> parted(List<PdfLine> lines, int from, boolean heading) {
    PdfLine first = lines.get(from);
    PdfLine.Gap gutter = first.widestGap();
    if (gutter.width() < COLUMNS_APART * first.size()) {
      gutter = new PdfLine.Gap(first.words().getLast().right(), Float.MAX_VALUE);
    }
    int to = from;
    int lastOfBoth = from;
    while (to < lines.size()) {
      PdfLine line = lines.get(to);
      PdfLine.Gap narrower = line.freeIn(gutter);
      if (narrower.width() < GUTTER_STAYS * line.size()) {
        break;
      }
      gutter = narrower;
      to++;
      lastOfBoth = line.isOnBothSidesOf(gutter) ? to : lastOfBoth;
    }
    // Under the heading the text begins, whose short lines may keep to one side; the end of a paper
    // has nothing under it.
    to = heading ? lastOfBoth : to;
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : lines.subList(from, to)) {
      part(line, gutter, left, right);
    }
    if (heading && !isHeading(left) && !isHeading(right)) {
      return lines;
    }
    List<PdfLine> ordered = new ArrayList<>(lines.subList(0, from));
    ordered.addAll(left);
    ordered.addAll(right);
    ordered.addAll(lines.subList(to, lines.size()));
    return ordered;
  }

  private static void part(
      PdfLine line, PdfLine.Gap gutter, List<PdfLine> left, List<PdfLine> right) {
    List<PdfWord> before = new ArrayList<>();
    List<PdfWord> after = new ArrayList<>();
    for (PdfWord word : line.words()) {
      (word.left() < gutter.from() ? before : after).add(word);
    }
    if (!before.isEmpty()) {
      left.add(new PdfLine(before));
    }
    if (!after.isEmpty()) {
      right.add(new PdfLine(after));
    }
  }

  private static boolean isHeading(List<PdfLine> lines) {
    return lines.stream().anyMatch(l -> HEADING.matcher(l.text().toUpperCase(Locale.ROOT)).find());
  }
}
