package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chot.notice.Doubt;

/**
 * A measure as the review page shows it.
 *
 * @param measure the measure
 * @param tint which of the four tints its text and card have, 0 to 3
 * @param mayEdit whether this person may correct it now
 */
record MeasureCard(MeasureView measure, int tint, boolean mayEdit) {
  private static final Set<String> FIELDS =
      Set.of(
          "lead",
          "cooperating",
          "deadline",
          "otherDeadlines",
          "cadence",
          "condition",
          "references",
          "themes");

  /**
   * Where each finding stands, as the page's script reads it: {@code lead:12:40 deadline:55:70}.
   */
  String findings() {
    return measure.findings().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(found ->
            found.getValue().stream()
                .map(span -> found.getKey() + ":" + span.start() + ":" + span.end()))
        .collect(Collectors.joining(" "));
  }

  /** The doubts about one field. */
  List<Doubt> doubtsOf(String field) {
    return measure.doubts().stream().filter(doubt -> doubt.field().equals(field)).toList();
  }

  /** The further days as {@code 2021-05-10}. */
  List<String> otherDeadlines() {
    return measure.fields().otherDeadlines().stream().map(LocalDate::toString).toList();
  }

  /** The doubts that concern no field of the card but the measure itself. */
  List<Doubt> otherDoubts() {
    return measure.doubts().stream().filter(doubt -> !FIELDS.contains(doubt.field())).toList();
  }
}
