package vn.chot.app.directive.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** A clerk takes off the list what is no order, and may put it back. */
@Component
class DropMeasure {

  private final Correcting correcting;
  private final Measures measures;

  DropMeasure(Correcting correcting, Measures measures) {
    this.correcting = correcting;
    this.measures = measures;
  }

  /** Takes a measure off the list; it stays in the database. */
  @Transactional
  Edit<MeasureView> drop(Actor actor, UUID measureId, int version) {
    return correcting.listedMeasure(
        actor,
        measureId,
        version,
        (paper, measure) ->
            correcting.store(actor, PaperDeed.Act.DROPPED, measure, measure.off(null)));
  }

  /** Puts a dropped measure back, unless its words have become another measure since. */
  @Transactional
  Edit<MeasureView> restore(Actor actor, UUID measureId, int version) {
    return correcting.measure(
        actor,
        measureId,
        version,
        (paper, measure) -> {
          if (!measure.dropped()) {
            return new Edit.Saved<>(measure);
          }
          if (measure.mergedInto() != null) {
            return new Edit.Declined<>(Refusals.MEASURE_MERGED);
          }
          Optional<MeasureView> over =
              measures.ofPaper(measure.paperId()).stream()
                  .filter(m -> !m.dropped() && m.span().overlaps(measure.span()))
                  .findFirst();
          return over.isPresent()
              ? new Edit.Declined<>(Refusals.overlaps(over.get().path()))
              : correcting.store(actor, PaperDeed.Act.RESTORED, measure, measure.back());
        });
  }
}
