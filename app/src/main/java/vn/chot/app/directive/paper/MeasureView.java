package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Doubt;
import vn.chot.notice.Span;

/**
 * A measure as it stands now.
 *
 * @param id its identity
 * @param paperId the paper that orders it
 * @param path its place in the paper: "II.3", "2.¶2"; a split part adds "[2]", an added one is "+1"
 * @param span the stretch of the paper's source it covers
 * @param text the words of that stretch
 * @param fields what a clerk may correct
 * @param leadInherited whether the lead was taken from a parent part or the preamble
 * @param doubts what the reader is still unsure of
 * @param findings where each finding was seen, by the field's name
 * @param origin where it comes from
 * @param dropped whether a clerk took it off the list
 * @param mergedInto the measure it became part of, or null
 * @param version grows with each change
 * @param edited who touched it last
 */
record MeasureView(
    UUID id,
    UUID paperId,
    String path,
    Span span,
    String text,
    MeasureFields fields,
    boolean leadInherited,
    List<Doubt> doubts,
    Map<String, List<Span>> findings,
    Origin origin,
    boolean dropped,
    @Nullable UUID mergedInto,
    int version,
    WhoWhen edited) {

  /** Copies the lists. */
  MeasureView {
    doubts = List.copyOf(doubts);
    findings = Map.copyOf(findings);
  }

  /** The same measure over another stretch of text. */
  MeasureView over(Span stretch, String words, Map<String, List<Span>> seen) {
    return new MeasureView(
        id,
        paperId,
        path,
        stretch,
        words,
        fields,
        leadInherited,
        doubts,
        seen,
        origin,
        dropped,
        mergedInto,
        version,
        edited);
  }

  /** The same measure with other fields and the doubts that are left. */
  MeasureView saying(MeasureFields corrected, boolean inherited, List<Doubt> left) {
    return new MeasureView(
        id,
        paperId,
        path,
        span,
        text,
        corrected,
        inherited,
        left,
        findings,
        origin,
        dropped,
        mergedInto,
        version,
        edited);
  }

  /** The same measure of another origin. */
  MeasureView from(Origin other) {
    return new MeasureView(
        id,
        paperId,
        path,
        span,
        text,
        fields,
        leadInherited,
        doubts,
        findings,
        other,
        dropped,
        mergedInto,
        version,
        edited);
  }

  /** The same measure off the list, into another measure or into nothing. */
  MeasureView off(@Nullable UUID into) {
    return new MeasureView(
        id,
        paperId,
        path,
        span,
        text,
        fields,
        leadInherited,
        doubts,
        findings,
        origin,
        true,
        into,
        version,
        edited);
  }

  /** The same measure on the list again. */
  MeasureView back() {
    return new MeasureView(
        id,
        paperId,
        path,
        span,
        text,
        fields,
        leadInherited,
        doubts,
        findings,
        origin,
        false,
        null,
        version,
        edited);
  }

  /** The same measure a version further, touched by somebody. */
  MeasureView touched(WhoWhen by) {
    return new MeasureView(
        id,
        paperId,
        path,
        span,
        text,
        fields,
        leadInherited,
        doubts,
        findings,
        origin,
        dropped,
        mergedInto,
        version + 1,
        by);
  }
}
