package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.notice.Theme;

/** What other rooms may ask about papers and what they order: the room's one public bean. */
@Component
public class Conclusions {
  private final Papers papers;
  private final Measures measures;
  private final FinishReview finishReview;

  Conclusions(Papers papers, Measures measures, FinishReview finishReview) {
    this.papers = papers;
    this.measures = measures;
    this.finishReview = finishReview;
  }

  /** The paper as it stands now. */
  public Optional<ReviewedPaper> paper(UUID id) {
    return papers.byId(id).map(Conclusions::paper);
  }

  /** The whole text of the paper, as it was read. */
  public Optional<String> text(UUID id) {
    return papers.byId(id).map(PaperView::source);
  }

  /** The measures on a paper's list, in the order printed. */
  public List<OrderedMeasure> measures(UUID paper) {
    return papers.byId(paper).map(this::measures).orElse(List.of());
  }

  private List<OrderedMeasure> measures(PaperView paper) {
    List<OrderedMeasure> ordered = new ArrayList<>();
    for (MeasureView measure : measures.ofPaper(paper.id())) {
      if (!measure.dropped()) {
        ordered.add(ordered(paper.source(), measure, ordered.size()));
      }
    }
    return ordered;
  }

  /**
   * Holds the paper until the caller's transaction ends and closes its review if it is open.
   *
   * @return why that cannot be; null when the paper is held and its review is closed
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public @Nullable Refusal holdReviewed(Actor actor, UUID paper) {
    return switch (finishReview.finish(actor, paper)) {
      case Edit.Saved<PaperView> closed -> null;
      case Edit.Overtaken<PaperView> closedBefore -> null;
      case Edit.Declined<PaperView>(Refusal why) -> why;
    };
  }

  private static ReviewedPaper paper(PaperView paper) {
    HeaderFields header = paper.header();
    LocalDate day =
        Stream.of(Optional.ofNullable(header.issuedOn()), Optional.ofNullable(header.meetingOn()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(paper.arrivedOn());
    return new ReviewedPaper(
        paper.id(),
        paper.direction() == Direction.OUT,
        header.kind(),
        header.family(),
        header.number(),
        header.issuedOn(),
        header.meetingOn(),
        day,
        header.place(),
        header.issuer(),
        header.subject(),
        header.addressees(),
        header.recipients(),
        header.urgency(),
        paper.fileId(),
        !paper.open());
  }

  private static OrderedMeasure ordered(String source, MeasureView measure, int position) {
    MeasureFields fields = measure.fields();
    return new OrderedMeasure(
        measure.id(),
        measure.path(),
        position,
        measure.text(),
        fields.lead(),
        fields.cooperating(),
        measure.leadInherited(),
        PartyChain.of(source, measure),
        fields.deadline(),
        fields.deadlineText(),
        fields.cadence(),
        fields.condition(),
        fields.themes().stream().map(Theme::name).toList(),
        measure.version());
  }
}
