package vn.chot.app.directive.paper;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/**
 * The frame around every correction: the person may, the paper is held and open, the version is the
 * one the person saw; then the change, its history and its deed are one transaction.
 */
@Component
class Correcting {

  private final Papers papers;
  private final Measures measures;
  private final Changes changes;
  private final Deeds deeds;
  private final Clock clock;

  Correcting(Papers papers, Measures measures, Changes changes, Deeds deeds, Clock clock) {
    this.papers = papers;
    this.measures = measures;
    this.changes = changes;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Who corrects, and when. */
  WhoWhen by(Actor actor) {
    return new WhoWhen(actor.id(), actor.name(), clock.instant());
  }

  /** Runs the act on an open paper that is held until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  <V> Edit<V> paper(Actor actor, UUID paperId, Function<PaperView, Edit<V>> act) {
    if (!actor.is(Role.CLERK)) {
      return new Edit.Declined<>(Refusals.CLERKS_ONLY);
    }
    Optional<PaperView> paper = papers.held(paperId);
    if (paper.isEmpty()) {
      return new Edit.Declined<>(Refusals.NO_SUCH_PAPER);
    }
    return paper.get().open()
        ? act.apply(paper.get())
        : new Edit.Declined<>(Refusals.REVIEW_FINISHED);
  }

  /** Runs the act on a measure at the version the person saw, dropped or not. */
  @Transactional(propagation = Propagation.MANDATORY)
  Edit<MeasureView> measure(
      Actor actor,
      UUID measureId,
      int version,
      BiFunction<PaperView, MeasureView, Edit<MeasureView>> act) {
    return measure(actor, measureId, now -> now.version() == version, act);
  }

  private Edit<MeasureView> measure(
      Actor actor,
      UUID measureId,
      Predicate<MeasureView> asSeen,
      BiFunction<PaperView, MeasureView, Edit<MeasureView>> act) {
    Optional<MeasureView> seen = measures.byId(measureId);
    if (seen.isEmpty()) {
      return new Edit.Declined<>(Refusals.NO_SUCH_MEASURE);
    }
    return paper(
        actor,
        seen.get().paperId(),
        paper -> {
          MeasureView now = measures.byId(measureId).orElseThrow();
          return asSeen.test(now) ? act.apply(paper, now) : new Edit.Overtaken<>(now, now.edited());
        });
  }

  /** The same for a measure that is on the list. */
  @Transactional(propagation = Propagation.MANDATORY)
  Edit<MeasureView> listedMeasure(
      Actor actor,
      UUID measureId,
      int version,
      BiFunction<PaperView, MeasureView, Edit<MeasureView>> act) {
    return listedMeasure(actor, measureId, now -> now.version() == version, act);
  }

  /** The same for a measure that is still as the person saw it, or already as they want it. */
  @Transactional(propagation = Propagation.MANDATORY)
  Edit<MeasureView> listedMeasure(
      Actor actor,
      UUID measureId,
      Predicate<MeasureView> asSeen,
      BiFunction<PaperView, MeasureView, Edit<MeasureView>> act) {
    return measure(
        actor,
        measureId,
        asSeen,
        (paper, measure) ->
            measure.dropped()
                ? new Edit.Declined<>(Refusals.MEASURE_DROPPED)
                : act.apply(paper, measure));
  }

  /** Stores the next state of a measure with its history and deed. */
  Edit<MeasureView> store(Actor actor, PaperDeed.Act act, MeasureView before, MeasureView changed) {
    WhoWhen by = by(actor);
    MeasureView next = changed.touched(by);
    if (!measures.replace(next)) {
      MeasureView now = measures.byId(before.id()).orElseThrow();
      return new Edit.Overtaken<>(now, now.edited());
    }
    done(actor, act, before, next, by);
    return new Edit.Saved<>(next);
  }

  /** Stores a measure that was not there before. */
  Edit<MeasureView> add(Actor actor, PaperDeed.Act act, MeasureView measure) {
    measures.add(measure);
    done(actor, act, null, measure, measure.edited());
    return new Edit.Saved<>(measure);
  }

  private void done(
      Actor actor, PaperDeed.Act act, @Nullable MeasureView before, MeasureView next, WhoWhen by) {
    changes.note(next.paperId(), next.id(), act, before, next, by);
    deeds.record(
        actor, new PaperDeed.MeasureChanged(next.paperId(), next.id(), act, next.version()));
  }
}
