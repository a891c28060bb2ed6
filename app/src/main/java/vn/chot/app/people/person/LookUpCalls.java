package vn.chot.app.people.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;

/** Programs look persons up as the page does for the same account. */
@RestController
@Tag(name = "people", description = "Người / People")
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class LookUpCalls {
  private static final String PATH = "/api/v1/people/lookup";
  private static final int LONGEST = 1_000;

  private final LookUp lookUp;

  LookUpCalls(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  /** What is asked: {@code q} is a number, a card's text, a telephone or a name. */
  record Question(
      @Nullable String q,
      @Nullable String year,
      @Nullable String commune,
      @Nullable Purpose purpose) {}

  /** At most five candidates; {@code many} asks for the year or the commune. */
  record Candidates(List<LookUpFound> candidates, boolean many) {}

  @Operation(
      summary = "Tra cứu người",
      description =
          "Finds a person by number, card text, telephone or name; at most five, best first. Outside"
              + " the area a name or telephone shows initials, year and commune only.")
  @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> lookUp(
      Actor actor, @RequestBody Question question, HttpServletRequest request) {
    Optional<Purpose> purpose = Optional.ofNullable(question.purpose());
    if (purpose.isEmpty()) {
      return Problem.of(LookUpRefusals.NO_PURPOSE, request);
    }
    LookUpAnswer answer =
        lookUp.find(
            actor,
            new LookUpAsked(
                bounded(question.q()),
                bounded(question.year()),
                bounded(question.commune()),
                purpose.get(),
                PATH));
    return switch (answer) {
      case LookUpAnswer.Found found ->
          ResponseEntity.ok(new Candidates(found.people(), found.many()));
      case LookUpAnswer.Declined declined -> Problem.of(declined.why(), request);
    };
  }

  private static String bounded(@Nullable String text) {
    String given = Objects.requireNonNullElse(text, "");
    return given.substring(0, Math.min(LONGEST, given.length()));
  }
}
