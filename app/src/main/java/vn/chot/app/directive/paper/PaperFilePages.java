package vn.chot.app.directive.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.files.Download;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;

/** What hangs on a paper: its original, its reading for programs, the papers it cites. */
@Controller
@MayOnly({Role.CLERK, Role.CHAIRMAN})
class PaperFilePages {

  private final Papers papers;
  private final CorrectedReading reading;
  private final PaperReferences references;
  private final Files files;
  private final Readings readings;

  PaperFilePages(
      Papers papers,
      CorrectedReading reading,
      PaperReferences references,
      Files files,
      Readings readings) {
    this.papers = papers;
    this.reading = reading;
    this.references = references;
    this.files = files;
    this.readings = readings;
  }

  /** The original, to be saved. */
  @GetMapping("/papers/{id:[0-9a-f-]{36}}/original")
  ResponseEntity<byte[]> original(Actor actor, @PathVariable UUID id) {
    PaperView paper = found(papers.byId(id));
    StoredFile file = found(files.byId(paper.fileId()));
    readings.shown(actor, "/papers/original", List.of(id.toString()));
    return Download.of(file, files.content(file));
  }

  /** The reading as corrected so far, in the JSON contract of library notice. */
  @GetMapping("/papers/{id:[0-9a-f-]{36}}/reading.json")
  ResponseEntity<String> reading(Actor actor, @PathVariable UUID id) {
    String json = reading.json(found(papers.byId(id)));
    readings.shown(actor, "/papers/reading.json", List.of(id.toString()));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
        .body(json);
  }

  /** The part of a page that names the papers cited, and those that cite this one. */
  @GetMapping("/papers/{id:[0-9a-f-]{36}}/references")
  String references(Actor actor, @PathVariable UUID id, Model model) {
    found(papers.byId(id));
    model.addAttribute("cited", references.citedBy(id));
    model.addAttribute("citing", references.citing(id));
    readings.shown(actor, "/papers/references", List.of(id.toString()));
    return "directive/paper/references";
  }

  private static <T> T found(Optional<T> looked) {
    return looked.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
