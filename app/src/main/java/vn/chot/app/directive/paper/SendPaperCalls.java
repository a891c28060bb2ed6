package vn.chot.app.directive.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;

/** A program hands in a paper for a clerk: a file, plain text, or JSON. */
@RestController
@RequestMapping("/api/v1/papers")
@MayOnly(Role.CLERK)
@Tag(name = "papers")
@ApiResponse(
    responseCode = "201",
    description = "Đã nhận / Received",
    content = @Content(schema = @Schema(implementation = PaperAnswers.Received.class)))
class SendPaperCalls {
  private static final String SUMMARY =
      "Gửi một văn bản: tệp (.docx, .pdf có chữ, .txt; đến 20 MB), chữ thuần, hoặc JSON";
  private static final String DESCRIPTION =
      "Hands in a paper as a file, as plain text or in JSON; it is read at once. 409 with its link in"
          + " paper where it is here already, unless evenSo and only its number is the same. Days left"
          + " out are today.";

  private final ReceptionDesk desk;
  private final Clock clock;

  SendPaperCalls(ReceptionDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = SUMMARY, description = DESCRIPTION)
  ResponseEntity<?> file(
      Actor actor,
      @RequestPart(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "IN") Direction direction,
      @RequestParam(defaultValue = "") String arrivalNumber,
      @RequestParam(defaultValue = "") String arrivedOn,
      @RequestParam(defaultValue = "false") boolean evenSo,
      HttpServletRequest request)
      throws IOException {
    HandedIn paper =
        new HandedIn(file, text, "", direction.name(), arrivalNumber, day(arrivedOn), evenSo);
    return answer(desk.receive(actor, paper), request);
  }

  @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
  @Operation(summary = SUMMARY, description = DESCRIPTION)
  ResponseEntity<?> text(
      Actor actor,
      @RequestBody(required = false) @Nullable String text,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "IN") Direction direction,
      @RequestParam(defaultValue = "") String arrivalNumber,
      @RequestParam(defaultValue = "") String arrivedOn,
      @RequestParam(defaultValue = "false") boolean evenSo,
      HttpServletRequest request)
      throws IOException {
    HandedIn paper =
        new HandedIn(
            null,
            Objects.requireNonNullElse(text, ""),
            name,
            direction.name(),
            arrivalNumber,
            day(arrivedOn),
            evenSo);
    return answer(desk.receive(actor, paper), request);
  }

  /** A paper in JSON; everything but the text may be left out. */
  record Sent(
      @Nullable String text,
      @Nullable String name,
      @Nullable Direction direction,
      @Nullable Integer arrivalNumber,
      @Nullable String arrivedOn,
      @Nullable Boolean evenSo) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = SUMMARY, description = DESCRIPTION)
  ResponseEntity<?> json(Actor actor, @RequestBody Sent sent, HttpServletRequest request)
      throws IOException {
    HandedIn paper =
        new HandedIn(
            null,
            Objects.requireNonNullElse(sent.text(), ""),
            Objects.requireNonNullElse(sent.name(), ""),
            Objects.requireNonNullElse(sent.direction(), Direction.IN).name(),
            sent.arrivalNumber() == null ? "" : sent.arrivalNumber().toString(),
            day(Objects.requireNonNullElse(sent.arrivedOn(), "")),
            Boolean.TRUE.equals(sent.evenSo()));
    return answer(desk.receive(actor, paper), request);
  }

  /** A day left out is today. */
  private String day(String given) {
    return given.isBlank() ? LocalDate.now(clock).toString() : given;
  }

  private static ResponseEntity<?> answer(Reception outcome, HttpServletRequest request) {
    return switch (outcome) {
      case Reception.Received(var id, int found) -> {
        String link = PaperAnswers.link(id);
        yield ResponseEntity.created(URI.create(link))
            .contentType(MediaType.APPLICATION_JSON)
            .body(new PaperAnswers.Received(id, found, link));
      }
      case Reception.Known known -> {
        ResponseEntity<ProblemDetail> answer =
            Problem.of(Refusals.known(known.known().number(), known.sameContent()), request);
        Objects.requireNonNull(answer.getBody())
            .setProperty("paper", PaperAnswers.link(known.known().id()));
        yield answer;
      }
      case Reception.Declined declined -> Problem.of(declined.why(), request);
    };
  }
}
