package vn.chot.app.directive.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;

/** A clerk says that a paper has been gone through, or opens it again. */
@Component
class FinishReview {

  private final Correcting correcting;
  private final Papers papers;
  private final Changes changes;
  private final Deeds deeds;
  private final DirectedPapers directed;

  FinishReview(
      Correcting correcting, Papers papers, Changes changes, Deeds deeds, DirectedPapers directed) {
    this.correcting = correcting;
    this.papers = papers;
    this.changes = changes;
    this.deeds = deeds;
    this.directed = directed;
  }

  /** Closes the review; overtaken when another clerk closed it. */
  @Transactional
  Edit<PaperView> finish(Actor actor, UUID paperId) {
    return turn(actor, paperId, ReviewState.REVIEWED);
  }

  /**
   * Opens the review again; where it is open already, nothing changes. Declined while agencies hold
   * tasks of the paper.
   */
  @Transactional
  Edit<PaperView> reopen(Actor actor, UUID paperId) {
    return turn(actor, paperId, ReviewState.RECEIVED);
  }

  private Edit<PaperView> turn(Actor actor, UUID paperId, ReviewState to) {
    if (!actor.is(Role.CLERK)) {
      return new Edit.Declined<>(Refusals.CLERKS_ONLY);
    }
    Optional<PaperView> before = papers.held(paperId);
    if (before.isEmpty()) {
      return new Edit.Declined<>(Refusals.NO_SUCH_PAPER);
    }
    if (to == ReviewState.RECEIVED && !directed.directed(List.of(paperId)).isEmpty()) {
      return new Edit.Declined<>(Refusals.DIRECTED);
    }
    WhoWhen by = correcting.by(actor);
    boolean turned =
        switch (to) {
          case REVIEWED -> papers.finish(paperId, by);
          case RECEIVED -> papers.reopen(paperId);
        };
    if (!turned) {
      WhoWhen other = before.get().reviewed();
      return other == null
          ? new Edit.Saved<>(before.get())
          : new Edit.Overtaken<>(before.get(), other);
    }
    note(actor, paperId, to, by);
    return new Edit.Saved<>(papers.byId(paperId).orElseThrow());
  }

  private void note(Actor actor, UUID paper, ReviewState to, WhoWhen by) {
    switch (to) {
      case REVIEWED -> {
        changes.note(paper, null, PaperDeed.Act.REVIEW_FINISHED, null, null, by);
        deeds.record(actor, new PaperDeed.ReviewFinished(paper));
      }
      case RECEIVED -> {
        changes.note(paper, null, PaperDeed.Act.REVIEW_REOPENED, null, null, by);
        deeds.record(actor, new PaperDeed.ReviewReopened(paper));
      }
    }
  }
}
