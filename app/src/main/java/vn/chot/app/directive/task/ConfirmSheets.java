package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.NamedBy;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;

/** What the page shows on which a clerk gives a paper's tasks. */
@Component
class ConfirmSheets {
  private final Conclusions conclusions;
  private final UnderstandMeasures understand;
  private final WhoSpeaks whoSpeaks;
  private final Choices choices;
  private final Directions directions;
  private final Tasks tasks;
  private final Reaches reaches;

  ConfirmSheets(
      Conclusions conclusions,
      UnderstandMeasures understand,
      WhoSpeaks whoSpeaks,
      Choices choices,
      Directions directions,
      Tasks tasks,
      Reaches reaches) {
    this.conclusions = conclusions;
    this.understand = understand;
    this.whoSpeaks = whoSpeaks;
    this.choices = choices;
    this.directions = directions;
    this.tasks = tasks;
    this.reaches = reaches;
  }

  /** The paper's sheet; nothing where there is no such paper. */
  Optional<ConfirmSheet> of(UUID id) {
    return conclusions.paper(id).map(this::of);
  }

  private ConfirmSheet of(ReviewedPaper paper) {
    boolean asOurs = choices.asOurs(paper.id());
    NamedBy by = whoSpeaks.in(paper, asOurs);
    return new ConfirmSheet(
        paper,
        whoSpeaks.foreign(by) ? by.province() : null,
        asOurs,
        understand.of(paper),
        directions.last(paper.id()).orElse(null),
        tasks.ofPaper(paper.id()).stream().anyMatch(TaskView::reported));
  }

  /** The day on which the paper's names are read; today where there is no such paper. */
  LocalDate day(UUID paper) {
    return conclusions.paper(paper).map(ReviewedPaper::day).orElseGet(reaches::today);
  }
}
