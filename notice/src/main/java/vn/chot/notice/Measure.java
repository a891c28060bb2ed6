package vn.chot.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a paper orders somebody to do.
 *
 * @param path numerals as printed, joined by dots: "II.3", "2.(1).-2", "2.¶2", "end"
 * @param span its own text and nothing of its siblings or of the measures inside it
 * @param text that text, hard wraps and typist marks gone
 * @param lead who is told to act, as written
 * @param cooperating who acts with them, as written
 * @param leadInherited whether the lead stands in a parent part or the preamble
 * @param deadline the day by which, if one is named
 * @param deadlineText the words that name it
 * @param otherDeadlines further days named in the same measure
 * @param cadence at once, kept up, or neither
 * @param condition the words that say when it applies, such as "khi cần thiết"
 * @param references symbols of the papers cited inside, in corrected form
 * @param themes what it is about
 * @param findings where each finding was seen, by the name of the component
 * @param doubts what the reader is unsure of here
 */
public record Measure(
    String path,
    Span span,
    String text,
    List<String> lead,
    List<String> cooperating,
    boolean leadInherited,
    @Nullable LocalDate deadline,
    @Nullable String deadlineText,
    List<LocalDate> otherDeadlines,
    Cadence cadence,
    @Nullable String condition,
    List<String> references,
    List<Theme> themes,
    Map<String, List<Span>> findings,
    List<Doubt> doubts) {

  /** Copies the lists and refuses a measure without a path. */
  public Measure {
    if (path.isBlank()) {
      throw new IllegalArgumentException("a measure has a path");
    }
    lead = List.copyOf(lead);
    cooperating = List.copyOf(cooperating);
    otherDeadlines = List.copyOf(otherDeadlines);
    references = List.copyOf(references);
    themes = List.copyOf(themes);
    findings = Map.copyOf(findings);
    doubts = List.copyOf(doubts);
  }
}
