package vn.chot.app.directive.paper;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Cadence;
import vn.chot.notice.Theme;

/**
 * What a clerk may correct in a measure. Words are tidied: composed, single spaces, blanks and
 * repetitions left out.
 *
 * @param lead who is told to act; may be empty
 * @param cooperating who acts with them
 * @param deadline the day by which
 * @param deadlineText the words that name it
 * @param otherDeadlines further days
 * @param cadence at once, kept up, or neither
 * @param condition the words that say when it applies
 * @param references symbols of the papers cited
 * @param themes what it is about
 */
record MeasureFields(
    List<String> lead,
    List<String> cooperating,
    @Nullable LocalDate deadline,
    @Nullable String deadlineText,
    List<LocalDate> otherDeadlines,
    Cadence cadence,
    @Nullable String condition,
    List<String> references,
    List<Theme> themes) {

  /** Tidies the words; refuses a measure without a cadence, and lists with nothing in a place. */
  MeasureFields {
    requireNonNull(cadence);
    lead = Words.lines(lead);
    cooperating = Words.lines(cooperating);
    deadlineText = Words.line(deadlineText);
    otherDeadlines =
        otherDeadlines.stream().map(Objects::requireNonNull).distinct().sorted().toList();
    condition = Words.line(condition);
    references = Words.lines(references);
    themes = themes.stream().map(Objects::requireNonNull).distinct().toList();
  }

  /** The same with each paper cited by its symbol alone; what was cited before stays as it is. */
  MeasureFields citing(List<String> before) {
    return new MeasureFields(
        lead,
        cooperating,
        deadline,
        deadlineText,
        otherDeadlines,
        cadence,
        condition,
        references.stream()
            .map(typed -> before.contains(typed) ? typed : Words.symbol(typed).orElse(typed))
            .toList(),
        themes);
  }

  /** A measure nobody has said anything about yet. */
  static MeasureFields blank() {
    return new MeasureFields(
        List.of(), List.of(), null, null, List.of(), Cadence.NONE, null, List.of(), List.of());
  }
}
