package vn.chot.app.directive.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/** What programs may read of papers: what the pages show to the same person. */
@RestController
@RequestMapping("/api/v1/papers")
@MayOnly({Role.CLERK, Role.CHAIRMAN})
@Tag(name = "papers", description = "Văn bản / Papers")
class PaperCalls {
  private final PaperList list;
  private final Papers papers;
  private final Measures measures;
  private final CorrectedReading correctedReading;
  private final Readings readings;

  PaperCalls(
      PaperList list,
      Papers papers,
      Measures measures,
      CorrectedReading correctedReading,
      Readings readings) {
    this.list = list;
    this.papers = papers;
    this.measures = measures;
    this.correctedReading = correctedReading;
    this.readings = readings;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Danh sách văn bản",
      description =
          "Papers, urgent ones that wait for review first, then the newest; 30 a page. q is a number such as"
              + " 42/TB-UBND or words of the text; after comes from next.")
  PaperAnswers.Page papers(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam @Nullable Kind kind,
      @RequestParam @Nullable Family family,
      @RequestParam @Nullable Direction direction,
      @RequestParam @Nullable ReviewState state,
      @RequestParam @Nullable Urgency urgency,
      @RequestParam @Nullable Integer year,
      @RequestParam(defaultValue = "") String issuer,
      @RequestParam(defaultValue = "") String after) {
    Optional<ListKey> key = ListKey.of(after);
    boolean knownYear = year == null || (year >= 1945 && year <= 2200);
    if ((key.isEmpty() && !after.isEmpty())
        || !knownYear
        || q.length() > 200
        || issuer.length() > 200) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    ListFilter filter = new ListFilter(q, kind, family, direction, state, urgency, year, issuer);
    PaperList.Page page = list.page(filter, key.orElse(null));
    readings.shown(
        actor, "/api/v1/papers", page.rows().stream().map(row -> row.id().toString()).toList());
    return new PaperAnswers.Page(
        page.rows().stream().map(PaperAnswers.Item::of).toList(),
        page.next() == null ? null : new ListLink("/api/v1/papers", filter).to(page.next()));
  }

  @GetMapping(path = "/{id:[0-9a-f-]{36}}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Một văn bản với thể thức đã soát",
      description = "A paper: its header as corrected, its entry in the registers, its state.")
  PaperAnswers.Paper paper(Actor actor, @PathVariable UUID id) {
    return PaperAnswers.Paper.of(seen(actor, id, ""));
  }

  @GetMapping(path = "/{id:[0-9a-f-]{36}}/reading", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Bản đọc của văn bản sau khi soát",
      description =
          "The reading in the JSON contract of the reader, with the clerks' corrections: text, header, measures"
              + " with the places where each finding was seen, doubts.")
  String reading(Actor actor, @PathVariable UUID id) {
    return correctedReading.json(seen(actor, id, "/reading"));
  }

  @GetMapping(path = "/{id:[0-9a-f-]{36}}/measures", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Các nhiệm vụ của văn bản",
      description = "The measures on the paper's list, in the order printed, all on one page.")
  PaperAnswers.Measures measures(Actor actor, @PathVariable UUID id) {
    List<PaperAnswers.OneMeasure> listed =
        measures.ofPaper(seen(actor, id, "/measures").id()).stream()
            .filter(measure -> !measure.dropped())
            .map(PaperAnswers.OneMeasure::of)
            .toList();
    return new PaperAnswers.Measures(listed, null);
  }

  /** The paper, noted as shown to this person. */
  private PaperView seen(Actor actor, UUID id, String page) {
    PaperView paper =
        papers.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    readings.shown(actor, "/api/v1/papers" + page, List.of(id.toString()));
    return paper;
  }
}
