package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.notice.Doubt;
import vn.chot.notice.Span;

/** A clerk makes one measure of two neighbours that order one thing. */
@Component
class MergeMeasures {

  private final Correcting correcting;
  private final Measures measures;

  MergeMeasures(Correcting correcting, Measures measures) {
    this.correcting = correcting;
    this.measures = measures;
  }

  /**
   * Merges a measure with the very next one on the list, which goes off the list. Names, references
   * and themes are put together; the first deadline stays, the other is kept beside it.
   *
   * @return the merged measure, under the first one's identity
   */
  @Transactional
  Edit<MeasureView> merge(
      Actor actor, UUID firstId, int firstVersion, UUID nextId, int nextVersion) {
    return correcting.listedMeasure(
        actor,
        firstId,
        firstVersion,
        (paper, first) -> {
          MeasureView next = neighbour(first, nextId);
          if (next == null) {
            return new Edit.Declined<>(Refusals.NOT_NEIGHBOURS);
          }
          return correcting.listedMeasure(
              actor,
              nextId,
              nextVersion,
              (same, second) -> {
                correcting.store(actor, PaperDeed.Act.MERGED, second, second.off(first.id()));
                return correcting.store(
                    actor, PaperDeed.Act.MERGED, first, merged(paper.source(), first, second));
              });
        });
  }

  private @Nullable MeasureView neighbour(MeasureView first, UUID nextId) {
    List<MeasureView> listed =
        measures.ofPaper(first.paperId()).stream().filter(m -> !m.dropped()).toList();
    for (int i = 1; i < listed.size(); i++) {
      if (listed.get(i).id().equals(nextId)) {
        return listed.get(i - 1).id().equals(first.id()) ? listed.get(i) : null;
      }
    }
    return nextId.equals(first.id()) ? null : dropped(nextId, first);
  }

  /** A measure already off the list is declined as such, not as no neighbour. */
  private @Nullable MeasureView dropped(UUID id, MeasureView first) {
    return measures
        .byId(id)
        .filter(m -> m.dropped() && m.paperId().equals(first.paperId()))
        .orElse(null);
  }

  private static MeasureView merged(String source, MeasureView first, MeasureView second) {
    Span span =
        new Span(
            Math.min(first.span().start(), second.span().start()),
            Math.max(first.span().end(), second.span().end()));
    Map<String, List<Span>> findings = new HashMap<>(first.findings());
    second.findings().forEach((field, seen) -> findings.merge(field, seen, MergeMeasures::both));
    return first
        .over(span, Words.of(source, span), findings)
        .saying(
            fields(first.fields(), second.fields()),
            first.leadInherited() && second.leadInherited(),
            both(first.doubts(), second.doubts().stream().filter(MergeMeasures::placed).toList()))
        .from(Origin.MERGED);
  }

  private static boolean placed(Doubt doubt) {
    return doubt.span() != null;
  }

  private static MeasureFields fields(MeasureFields one, MeasureFields two) {
    LocalDate deadline = one.deadline() != null ? one.deadline() : two.deadline();
    List<LocalDate> others =
        Stream.concat(
                Stream.of(one.otherDeadlines(), two.otherDeadlines()).flatMap(List::stream),
                Stream.of(one.deadline(), two.deadline()).filter(Objects::nonNull))
            .filter(day -> !day.equals(deadline))
            .toList();
    return new MeasureFields(
        both(one.lead(), two.lead()),
        both(one.cooperating(), two.cooperating()),
        deadline,
        one.deadline() != null ? one.deadlineText() : two.deadlineText(),
        others,
        one.cadence().compareTo(two.cadence()) <= 0 ? one.cadence() : two.cadence(),
        joined(one.condition(), two.condition()),
        both(one.references(), two.references()),
        both(one.themes(), two.themes()));
  }

  private static <T> List<T> both(List<T> one, List<T> two) {
    return Stream.concat(one.stream(), two.stream()).distinct().toList();
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String two) {
    if (one == null || two == null || one.equals(two)) {
      return one == null ? two : one;
    }
    return one + "; " + two;
  }
}
