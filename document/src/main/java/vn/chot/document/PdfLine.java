package vn.chot.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A printed line: its words from left to right.
 *
 * @param words at least one
 */
record PdfLine(List<PdfWord> words) {

  /** A stretch of a line with no ink in it, in points from the left edge of the page. */
  record Gap(float from, float to) {
    float width() {
      return to - from;
    }

    Gap common(Gap other) {
      return new Gap(Math.max(from, other.from), Math.min(to, other.to));
    }
  }

  PdfLine {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line without words");
    }
    words = List.copyOf(words);
  }

  String text() {
    return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
  }

  float size() {
    return words.getFirst().size();
  }

  /** The widest gap between two of its words; of no width when there is one word. */
  Gap widestGap() {
    Gap widest = new Gap(0, 0);
    for (int i = 1; i < words.size(); i++) {
      Gap gap = new Gap(words.get(i - 1).right(), words.get(i).left());
      widest = gap.width() > widest.width() ? gap : widest;
    }
    return widest;
  }

  boolean isOnBothSidesOf(Gap gutter) {
    return words.getFirst().left() < gutter.from() && words.getLast().left() >= gutter.to();
  }

  /** The part of a gutter this line leaves free: between two words if that is wide, else any. */
  Gap freeIn(Gap gutter) {
    Gap inner = new Gap(0, 0);
    float before = Float.NEGATIVE_INFINITY;
    Gap outer = new Gap(0, 0);
    for (int i = 0; i <= words.size(); i++) {
      float next = i == words.size() ? Float.POSITIVE_INFINITY : words.get(i).left();
      Gap free = new Gap(before, next).common(gutter);
      if (i > 0 && i < words.size()) {
        inner = free.width() > inner.width() ? free : inner;
      } else {
        outer = free.width() > outer.width() ? free : outer;
      }
      before = i == words.size() ? before : words.get(i).right();
    }
    return inner.width() >= 1.5f * size() || inner.width() > outer.width() ? inner : outer;
  }
}
