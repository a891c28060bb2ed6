package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chot.notice.Cadence;
import vn.chot.notice.Doubt;
import vn.chot.notice.Span;

/**
 * What is left of a measure in one part of a split.
 *
 * @param span the part's stretch of the source
 * @param text its words
 * @param fields what was found there, or could not be placed in the other part alone
 * @param leadInherited whether the lead stands elsewhere
 * @param doubts those about this part
 * @param findings those seen in this part
 */
record HalfMeasure(
    Span span,
    String text,
    MeasureFields fields,
    boolean leadInherited,
    List<Doubt> doubts,
    Map<String, List<Span>> findings) {

  /** The part of a measure over {@code here}, while {@code there} is the other part. */
  static HalfMeasure of(MeasureView whole, String source, Span here, Span there) {
    boolean first = here.start() < there.start();
    MeasureFields fields = whole.fields();
    Map<String, List<Span>> findings =
        whole.findings().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    seen -> seen.getValue().stream().filter(here::contains).toList()));
    findings.values().removeIf(List::isEmpty);
    boolean deadline = keeps(whole, "deadline", here, first);
    String words = Words.of(source, here);
    MeasureFields kept =
        new MeasureFields(
            fields.lead(),
            keeps(whole, "cooperating", here, first) ? fields.cooperating() : List.of(),
            deadline ? fields.deadline() : null,
            deadline ? fields.deadlineText() : null,
            deadline ? fields.otherDeadlines() : List.of(),
            keeps(whole, "cadence", here, true) ? fields.cadence() : Cadence.NONE,
            keeps(whole, "condition", here, first) ? fields.condition() : null,
            fields.references().stream()
                .filter(symbol -> names(words, symbol) || (first && !names(there, source, symbol)))
                .toList(),
            fields.themes());
    boolean leadElsewhere = whole.leadInherited() || !keeps(whole, "lead", here, first);
    List<Doubt> doubts =
        whole.doubts().stream()
            .filter(doubt -> doubt.span() == null || here.contains(doubt.span()))
            .toList();
    return new HalfMeasure(here, words, kept, leadElsewhere, doubts, findings);
  }

  /** A finding goes where it was seen; one seen nowhere goes where told. */
  private static boolean keeps(MeasureView whole, String field, Span here, boolean unseen) {
    List<Span> seen = whole.findings().getOrDefault(field, List.of());
    boolean inside = seen.stream().anyMatch(whole.span()::contains);
    return inside ? seen.stream().anyMatch(here::overlaps) : unseen;
  }

  private static boolean names(Span part, String source, String symbol) {
    return names(Words.of(source, part), symbol);
  }

  private static boolean names(String words, String symbol) {
    return Words.folded(words).contains(Words.folded(symbol));
  }

  /** The measure reduced to this part. */
  MeasureView of(MeasureView measure) {
    return measure.over(span, text, findings).saying(fields, leadInherited, doubts);
  }
}
