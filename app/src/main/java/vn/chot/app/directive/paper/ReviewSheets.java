package vn.chot.app.directive.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** What the review's addresses name; 404 where there is no such thing. */
@Component
class ReviewSheets {
  private final Papers papers;
  private final Measures measures;
  private final DirectedPapers directed;

  ReviewSheets(Papers papers, Measures measures, DirectedPapers directed) {
    this.papers = papers;
    this.measures = measures;
    this.directed = directed;
  }

  /** The whole page's content for this person. */
  ReviewSheet sheet(Actor actor, UUID paperId) {
    return ReviewSheet.of(
        paper(paperId),
        measures.ofPaper(paperId),
        actor.is(Role.CLERK),
        !directed.directed(List.of(paperId)).isEmpty());
  }

  /** One measure as this person sees it, when it is this paper's. */
  MeasureCard card(Actor actor, UUID paperId, UUID id) {
    MeasureView measure = measure(paperId, id);
    return new MeasureCard(measure, 0, actor.is(Role.CLERK) && paper(paperId).open());
  }

  /** The measure, when it is this paper's. */
  MeasureView measure(UUID paperId, UUID id) {
    return measures
        .byId(id)
        .filter(measure -> measure.paperId().equals(paperId))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private PaperView paper(UUID id) {
    return papers.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
