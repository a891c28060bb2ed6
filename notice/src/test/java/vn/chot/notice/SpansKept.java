package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a reading's spans: each must lie inside the source, no two measures may share
 * a character.
 */
final class SpansKept {

  private SpansKept() {}

  static List<String> broken(Reading reading) {
    List<String> broken = new ArrayList<>();
    int length = reading.source().length();
    List<Measure> measures = reading.measures();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      Span span = measure.span();
      if (span.end() > length || span.start() == span.end()) {
        broken.add(measure.path() + " lies outside the source or is empty");
        continue;
      }
      if (!holds(CleanText.of(reading.source(), span.start(), span.end()).text(), measure.text())) {
        broken.add(measure.path() + " does not cover its own text");
      }
      measure
          .findings()
          .forEach((field, places) ->
              places.stream()
                  .filter(place -> place.end() > length)
                  .forEach(place ->
                      broken.add(measure.path() + " " + field + " lies outside the source")));
      if (i > 0 && measures.get(i - 1).span().overlaps(span)) {
        broken.add(measure.path() + " overlaps " + measures.get(i - 1).path());
      }
    }
    reading
        .header()
        .spans()
        .forEach((field, place) -> {
          if (place.end() > length) {
            broken.add(field + " lies outside the source");
          }
        });
    return broken;
  }

  /**
   * Whether the measure's letters stand in the covered text in their order; a page's number may
   * stand between them.
   */
  private static boolean holds(String covered, String text) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        at = covered.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
