package vn.chot.app.directive.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chot.notice.Span;

/**
 * Cuts a paper's text into segments that follow each other without gap or overlap, so that spans
 * which overlap or hold one another can still be shown as flat HTML.
 *
 * <p>Where spans overlap, the one that begins last (and of those the shortest) owns the segment.
 * Sorted boundaries and a queue of the open spans: n log n for n spans.
 */
final class TextSegments {
  private TextSegments() {}

  /**
   * One segment.
   *
   * @param start UTF-16 offset in the source
   * @param text its characters, exactly
   * @param owner the index of the span it is coloured for, or -1
   * @param first whether it is the first segment of its owner
   */
  record Segment(int start, String text, int owner, boolean first) {

    /**
     * The text as HTML. A carriage return is written as a reference: an HTML parser would drop a
     * bare one and every offset after it would be wrong.
     */
    String html() {
      StringBuilder html = new StringBuilder(text.length() + 16);
      text.chars()
          .forEach(c -> {
            switch (c) {
              case '&' -> html.append("&amp;");
              case '<' -> html.append("&lt;");
              case '>' -> html.append("&gt;");
              case '\r' -> html.append("&#13;");
              default -> html.append((char) c);
            }
          });
      return html.toString();
    }
  }

  /**
   * Cuts the text.
   *
   * @param source the paper's text
   * @param owners the spans that colour it
   * @param cuts further spans at whose ends a segment must end (what was found where)
   */
  static List<Segment> of(String source, List<Span> owners, List<Span> cuts) {
    int[] boundaries =
        IntStream.concat(
                IntStream.of(0, source.length()),
                IntStream.concat(ends(source, owners), ends(source, cuts)))
            .sorted()
            .distinct()
            .toArray();
    int[] byStart =
        IntStream.range(0, owners.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> owners.get(i).start()))
            .mapToInt(i -> i)
            .toArray();
    PriorityQueue<Integer> open =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(i -> -owners.get(i).start())
                .thenComparingInt(i -> owners.get(i).end()));
    Set<Integer> seen = new HashSet<>();
    List<Segment> segments = new ArrayList<>(boundaries.length);
    int next = 0;
    for (int b = 0; b + 1 < boundaries.length; b++) {
      int start = boundaries[b];
      while (next < byStart.length && owners.get(byStart[next]).start() <= start) {
        open.add(byStart[next++]);
      }
      while (!open.isEmpty() && owners.get(open.element()).end() <= start) {
        open.remove();
      }
      int owner = open.isEmpty() ? -1 : open.element();
      segments.add(
          new Segment(
              start,
              source.substring(start, boundaries[b + 1]),
              owner,
              owner >= 0 && seen.add(owner)));
    }
    return segments;
  }

  /** The ends of the spans inside the text; one that would part a surrogate pair is left out. */
  private static IntStream ends(String source, List<Span> spans) {
    return spans.stream()
        .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
        .filter(at -> at > 0 && at < source.length())
        .filter(at ->
            !Character.isLowSurrogate(source.charAt(at))
                || !Character.isHighSurrogate(source.charAt(at - 1)));
  }
}
