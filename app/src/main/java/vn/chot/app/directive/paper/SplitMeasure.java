package vn.chot.app.directive.paper;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.notice.Span;

/** A clerk splits a measure that orders two things. */
@Component
class SplitMeasure {

  private final Correcting correcting;
  private final Measures measures;

  SplitMeasure(Correcting correcting, Measures measures) {
    this.correcting = correcting;
    this.measures = measures;
  }

  /**
   * Splits at an offset into the paper's source. The first part keeps the identity; the second
   * follows it with the same lead. Whatever was found in the words of one part goes with that part.
   *
   * @return the first part
   */
  @Transactional
  Edit<MeasureView> split(Actor actor, UUID measureId, int version, int atOffset) {
    return correcting.listedMeasure(
        actor,
        measureId,
        version,
        (paper, measure) -> {
          String source = paper.source();
          Span span = measure.span();
          if (atOffset <= span.start() || atOffset >= span.end()) {
            return new Edit.Declined<>(Refusals.SPLIT_OUTSIDE);
          }
          Span first = Words.trimmed(source, new Span(span.start(), atOffset));
          Span second = Words.trimmed(source, new Span(atOffset, span.end()));
          if (first.start() == first.end()
              || second.start() == second.end()
              || Character.isLowSurrogate(source.charAt(atOffset))) {
            return new Edit.Declined<>(Refusals.SPLIT_OUTSIDE);
          }
          HalfMeasure start = HalfMeasure.of(measure, source, first, second);
          HalfMeasure rest = HalfMeasure.of(measure, source, second, first);
          correcting.add(actor, PaperDeed.Act.SPLIT, second(actor, measure, rest));
          return correcting.store(actor, PaperDeed.Act.SPLIT, measure, start.of(measure));
        });
  }

  private MeasureView second(Actor actor, MeasureView measure, HalfMeasure rest) {
    return rest.of(
        new MeasureView(
            UUID.randomUUID(),
            measure.paperId(),
            freePath(measure),
            measure.span(),
            measure.text(),
            measure.fields(),
            measure.leadInherited(),
            measure.doubts(),
            measure.findings(),
            Origin.SPLIT,
            false,
            null,
            1,
            correcting.by(actor)));
  }

  /** "II.3" is followed by "II.3[2]", then "II.3[3]". */
  private String freePath(MeasureView measure) {
    String stem = measure.path().replaceFirst("\\[\\d+]$", "");
    var taken = measures.ofPaper(measure.paperId()).stream().map(MeasureView::path).toList();
    int number = 2;
    while (taken.contains(stem + "[" + number + "]")) {
      number++;
    }
    return stem + "[" + number + "]";
  }
}
