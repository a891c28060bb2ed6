package vn.chot.app.directive.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.OrderedMeasure;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.messages.Messages;
import vn.chot.app.pages.Refusal;

/**
 * A clerk gives what a paper orders to the agencies: every measure whose lead is known and whose
 * day can stand becomes one task an agency. What waits for a choice waits alone and is given by
 * pressing again; what is given already is not given twice, whoever presses.
 */
@Component
class DirectPaper {
  private final Conclusions conclusions;
  private final UnderstandMeasures understand;
  private final Choices choices;
  private final Directions directions;
  private final DirectedMeasures measures;
  private final Tasks tasks;
  private final Deeds deeds;
  private final Messages messages;
  private final Clock clock;

  DirectPaper(
      Conclusions conclusions,
      UnderstandMeasures understand,
      Choices choices,
      Directions directions,
      DirectedMeasures measures,
      Tasks tasks,
      Deeds deeds,
      Messages messages,
      Clock clock) {
    this.conclusions = conclusions;
    this.understand = understand;
    this.choices = choices;
    this.directions = directions;
    this.measures = measures;
    this.tasks = tasks;
    this.deeds = deeds;
    this.messages = messages;
    this.clock = clock;
  }

  /** Gives the tasks; where there is anything to give, closes the paper's review. */
  @Transactional
  Directed direct(Actor actor, UUID paperId) {
    if (!actor.is(Role.CLERK)) {
      return new Directed.Declined(TaskRefusals.OFFICE_ONLY);
    }
    Optional<ReviewedPaper> seen = conclusions.paper(paperId);
    List<Understood> all = seen.map(understand::of).orElse(List.of());
    if (seen.isPresent() && all.isEmpty()) {
      return new Directed.Declined(TaskRefusals.NOTHING_TO_DIRECT);
    }
    if (seen.isPresent() && all.stream().noneMatch(Understood::ready)) {
      return new Directed.Stands(paperId, 0, 0, all);
    }
    Refusal notHeld = conclusions.holdReviewed(actor, paperId);
    return notHeld == null ? held(actor, paperId) : new Directed.Declined(notHeld);
  }

  /** What is given is decided once the paper is held: the second of two presses finds it given. */
  private Directed held(Actor actor, UUID paperId) {
    ReviewedPaper paper = conclusions.paper(paperId).orElseThrow();
    List<Understood> all = understand.of(paper);
    List<Understood> ready = all.stream().filter(Understood::ready).toList();
    int given = ready.isEmpty() ? 0 : give(actor, paper, ready);
    return new Directed.Stands(paperId, ready.size(), given, understand.of(paper));
  }

  private int give(Actor actor, ReviewedPaper paper, List<Understood> ready) {
    Instant now = clock.instant();
    UUID direction = directions.add(actor, paper.id(), choices.asOurs(paper.id()), now);
    DirectionNews news = new DirectionNews();
    int given = 0;
    int filed = 0;
    for (Understood understood : ready) {
      switch (understood.lead()) {
        case Lead.Known known -> {
          UUID measure =
              keep(direction, paper, understood, known.label(), known.grouped(), null, now);
          for (Agency agency : known.agencies()) {
            tasks.assign(measure, agency.id(), now);
            news.leads(agency.id());
            given++;
          }
          understood.cooperators().forEach(news::cooperates);
        }
        case Lead.Filed file -> {
          keep(direction, paper, understood, file.label(), false, file.why(), now);
          filed++;
        }
        case Lead.Open open -> throw new IllegalStateException("an open lead is not ready");
      }
    }
    deeds.record(
        actor, new TaskDeed.MeasuresDirected(paper.id(), direction, ready.size(), filed, given));
    messages.tell(actor, news.given(direction, paper.id(), paper.title()));
    return given;
  }

  private UUID keep(
      UUID direction,
      ReviewedPaper paper,
      Understood understood,
      String label,
      boolean grouped,
      @Nullable String filed,
      Instant now) {
    OrderedMeasure measure = understood.measure();
    UUID id = UUID.randomUUID();
    measures.add(
        new DirectedMeasure(
            id,
            0,
            direction,
            paper.id(),
            measure.id(),
            measure.path(),
            measure.position(),
            measure.text(),
            label,
            grouped,
            measure.chain(),
            measure.cooperating(),
            understood.deadline(),
            measure.deadlineText(),
            measure.cadence(),
            measure.condition(),
            measure.themes(),
            filed,
            now,
            false),
        filed == null ? understood.cooperators().stream().map(Agency::id).toList() : List.of());
    return id;
  }
}
