package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.notice.Span;

/** A clerk marks an order in the text that the reader passed over. */
@Component
class AddMeasure {

  private static final int LONGEST = 20_000;

  private final Correcting correcting;
  private final Measures measures;

  AddMeasure(Correcting correcting, Measures measures) {
    this.correcting = correcting;
    this.measures = measures;
  }

  /** Adds the words between two offsets into the paper's source as a measure with blank fields. */
  @Transactional
  Edit<MeasureView> add(Actor actor, UUID paperId, int start, int end) {
    return correcting.paper(
        actor,
        paperId,
        paper -> {
          String source = paper.source();
          if (start < 0 || end > source.length() || start >= end) {
            return new Edit.Declined<>(Refusals.NOTHING_MARKED);
          }
          Span span = Words.trimmed(source, whole(source, start, end));
          if (span.start() == span.end()) {
            return new Edit.Declined<>(Refusals.NOTHING_MARKED);
          }
          if (span.end() - span.start() > LONGEST) {
            return new Edit.Declined<>(
                Refusals.tooLong("Đoạn đã chọn", "The text marked", LONGEST));
          }
          List<MeasureView> all = measures.ofPaper(paperId);
          Optional<MeasureView> under =
              all.stream().filter(m -> !m.dropped() && m.span().overlaps(span)).findFirst();
          if (under.isPresent()) {
            return new Edit.Declined<>(Refusals.overlaps(under.get().path()));
          }
          return correcting.add(actor, PaperDeed.Act.ADDED, measure(actor, paper, span, all));
        });
  }

  /** The stretch widened so that it cuts no character outside the basic plane in two. */
  private static Span whole(String source, int start, int end) {
    int from = Character.isLowSurrogate(source.charAt(start)) && start > 0 ? start - 1 : start;
    int to = end < source.length() && Character.isLowSurrogate(source.charAt(end)) ? end + 1 : end;
    return new Span(from, to);
  }

  private MeasureView measure(Actor actor, PaperView paper, Span span, List<MeasureView> all) {
    long number = all.stream().filter(m -> m.origin() == Origin.ADDED).count() + 1;
    return new MeasureView(
        UUID.randomUUID(),
        paper.id(),
        "+" + number,
        span,
        Words.of(paper.source(), span),
        MeasureFields.blank(),
        false,
        List.of(),
        Map.of(),
        Origin.ADDED,
        false,
        null,
        1,
        correcting.by(actor));
  }
}
