package vn.chot.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the glyphs of a page together into words and lines by their baselines. The PDF library does
 * it by the heights of typefaces, which mixes close lines when Vietnamese letters come out of a
 * second, taller typeface.
 */
final class SetLines {

  /** Baselines nearer than this part of the type's size belong to one line. */
  private static final float SAME_LINE = 0.45f;

  /** A gap wider than this part of the type's size parts words where no spaces are drawn. */
  private static final float BETWEEN_WORDS = 0.2f;

  /** Where spaces are drawn, a gap without one is no space unless it is as wide as this. */
  private static final float BETWEEN_COLUMNS = 0.6f;

  /** From one space in so many glyphs on, the page draws its spaces. */
  private static final int GLYPHS_TO_A_SPACE = 20;

  private final float apart;

  private SetLines(List<TextPosition> glyphs) {
    long spaces = glyphs.stream().filter(SetLines::isBlank).count();
    this.apart = spaces * GLYPHS_TO_A_SPACE >= glyphs.size() ? BETWEEN_COLUMNS : BETWEEN_WORDS;
  }

  /** The lines from top to bottom; text turned another way follows. */
  static List<PdfLine> of(List<TextPosition> glyphs) {
    TreeMap<Float, List<TextPosition>> byDirection = new TreeMap<>();
    for (TextPosition glyph : glyphs) {
      if (glyph.getUnicode() == null || glyph.getUnicode().isEmpty()) {
        continue; // one of several glyphs that draw one character
      }
      byDirection.computeIfAbsent(glyph.getDir(), direction -> new ArrayList<>()).add(glyph);
    }
    List<PdfLine> lines = new ArrayList<>();
    for (List<TextPosition> turnedAlike : byDirection.values()) {
      turnedAlike.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
      new SetLines(turnedAlike).addLines(turnedAlike, lines);
    }
    return lines;
  }

  private void addLines(List<TextPosition> fromTop, List<PdfLine> lines) {
    int from = 0;
    for (int to = 1; to <= fromTop.size(); to++) {
      if (to == fromTop.size() || !isSameLine(fromTop.get(from), fromTop.get(to))) {
        List<PdfWord> words = words(new ArrayList<>(fromTop.subList(from, to)));
        if (!words.isEmpty()) {
          lines.add(new PdfLine(words));
        }
        from = to;
      }
    }
  }

  private static boolean isSameLine(TextPosition first, TextPosition glyph) {
    float size = Math.max(first.getFontSizeInPt(), glyph.getFontSizeInPt());
    return glyph.getYDirAdj() - first.getYDirAdj() <= SAME_LINE * size;
  }

  private List<PdfWord> words(List<TextPosition> line) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<PdfWord> words = new ArrayList<>();
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition glyph : line) {
      boolean blank = isBlank(glyph);
      if (!word.isEmpty() && (blank || isApart(word.getLast(), glyph))) {
        words.add(word(word));
        word.clear();
      }
      if (!blank) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    return words;
  }

  private static boolean isBlank(TextPosition glyph) {
    return glyph.getUnicode().isBlank();
  }

  private boolean isApart(TextPosition before, TextPosition glyph) {
    float gap = glyph.getXDirAdj() - right(before);
    return gap > apart * Math.min(before.getFontSizeInPt(), glyph.getFontSizeInPt());
  }

  private static PdfWord word(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    for (TextPosition glyph : glyphs) {
      text.append(glyph.getUnicode());
    }
    TextPosition first = glyphs.getFirst();
    return new PdfWord(
        Normalizer.normalize(text, Normalizer.Form.NFC),
        first.getXDirAdj(),
        right(glyphs.getLast()),
        first.getFontSizeInPt());
  }

  private static float right(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }
}
