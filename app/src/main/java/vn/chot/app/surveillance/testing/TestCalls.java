package vn.chot.app.surveillance.testing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;

/** Specimens and results for programs, a laboratory's above all: singly and a hundred at once. */
@RestController
@Tag(name = "tests", description = "Xét nghiệm / Tests")
@RequestMapping(value = "/api/v1/tests", produces = MediaType.APPLICATION_JSON_VALUE)
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class TestCalls {
  private static final int BATCH = 100;
  private static final int SIZE = 50;

  private final FindTestStand findTestStand;
  private final RegisterSample registerSample;
  private final RecordResult recordResult;
  private final TestList list;
  private final TestArea area;
  private final Readings readings;

  TestCalls(
      FindTestStand findTestStand,
      RegisterSample registerSample,
      RecordResult recordResult,
      TestList list,
      TestArea area,
      Readings readings) {
    this.findTestStand = findTestStand;
    this.registerSample = registerSample;
    this.recordResult = recordResult;
    this.list = list;
    this.area = area;
    this.readings = readings;
  }

  /** A result as a program says it; {@code at} is left out for now. */
  record Said(
      @Nullable String code,
      @Nullable TestOutcome outcome,
      @Nullable Double ct,
      @Nullable OffsetDateTime at) {}

  /**
   * What came of a result.
   *
   * @param status ENTERED, SAME or REFUSED
   * @param held where a refused result waits to be settled
   */
  record Answer(
      String code,
      String status,
      @Nullable UUID id,
      @Nullable String why,
      @Nullable String vietnamese,
      @Nullable String english,
      @Nullable UUID held) {}

  /** What came of many, in the order they were sent. */
  record Answers(int entered, int same, int refused, List<Answer> results) {}

  @Operation(
      summary = "Nhập một kết quả xét nghiệm",
      description =
          "Enters the result of a specimen (M…) or a pool (G…) by its code. 200 when entered or there"
              + " already; 404 unknown code, 409 contradicts what stands: both are kept to be settled.")
  @PostMapping(value = "/results", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> one(Actor actor, @RequestBody Said said, HttpServletRequest request) {
    findTestStand.orRefuse(actor);
    return switch (understood(said)) {
      case TypedResult.Read.Wrong(Refusal why) -> Problem.of(why, request);
      case TypedResult.Read.Said(SaidResult result) ->
          switch (recordResult.record(actor, result)) {
            case Recorded.Declined no -> Problem.of(no.why(), request);
            case Recorded.Done done -> ResponseEntity.ok(answer(done));
            case Recorded.Same same -> ResponseEntity.ok(answer(same));
          };
    };
  }

  @Operation(
      summary = "Nhập nhiều kết quả, tối đa 100",
      description =
          "Each result goes in whole or is refused by itself; the answers stand in the order sent."
              + " Two results of one code that differ are both refused.")
  @PostMapping(value = "/results/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> many(Actor actor, @RequestBody List<Said> said, HttpServletRequest request) {
    findTestStand.orRefuse(actor);
    if (said.isEmpty() || said.size() > BATCH) {
      return Problem.of(TestRules.BATCH, request);
    }
    List<SaidResult> understood = new ArrayList<>();
    List<@Nullable Answer> wrong = new ArrayList<>();
    for (Said one : said) {
      switch (understood(one)) {
        case TypedResult.Read.Wrong(Refusal why) ->
            wrong.add(
                answer(
                    new Recorded.Declined(Objects.requireNonNullElse(one.code(), ""), why, null)));
        case TypedResult.Read.Said(SaidResult result) -> {
          understood.add(result);
          wrong.add(null);
        }
      }
    }
    List<Recorded> entered = recordResult.recordAll(actor, understood);
    List<Answer> answers = new ArrayList<>();
    int next = 0;
    for (Answer one : wrong) {
      answers.add(one == null ? answer(entered.get(next++)) : one);
    }
    return ResponseEntity.ok(
        new Answers(
            count(answers, "ENTERED"), count(answers, "SAME"), count(answers, "REFUSED"), answers));
  }

  private static int count(List<Answer> answers, String status) {
    return (int) answers.stream().filter(one -> one.status().equals(status)).count();
  }

  private static TypedResult.Read understood(Said said) {
    String code = said.code();
    TestOutcome outcome = said.outcome();
    OffsetDateTime at = said.at();
    if (code == null || code.isBlank()) {
      return new TypedResult.Read.Wrong(TestRules.NO_CODE);
    }
    return outcome == null
        ? new TypedResult.Read.Wrong(TestRules.OUTCOME)
        : new TypedResult.Read.Said(
            new SaidResult(
                code.substring(0, Math.min(60, code.length())),
                outcome,
                said.ct(),
                at == null ? null : at.toInstant(),
                "API"));
  }

  private static Answer answer(Recorded how) {
    return switch (how) {
      case Recorded.Done done ->
          new Answer(done.code(), "ENTERED", done.subject(), null, null, null, null);
      case Recorded.Same same ->
          new Answer(same.code(), "SAME", same.subject(), null, null, null, null);
      case Recorded.Declined no ->
          new Answer(
              no.code(),
              "REFUSED",
              null,
              no.why().code(),
              no.why().vietnamese(),
              no.why().english(),
              no.held());
    };
  }

  /** A specimen to be registered; {@code takenAt} is left out while it is to be taken. */
  record Sample(
      @Nullable UUID person,
      @Nullable UUID unit,
      @Nullable TestMethod method,
      @Nullable OffsetDateTime takenAt,
      @Nullable UUID laboratory,
      @Nullable UUID screening,
      @Nullable Boolean selfTest) {}

  /** Its code. */
  record Coded(UUID id, String code) {}

  @Operation(
      summary = "Đăng ký một mẫu",
      description = "Gives a person's specimen its code; 422 says what is wrong.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> register(Actor actor, @RequestBody Sample sample, HttpServletRequest request) {
    findTestStand.officerOrRefuse(actor);
    UUID person = sample.person();
    OffsetDateTime taken = sample.takenAt();
    if (person == null) {
      return Problem.of(TestRules.CHOOSE_PERSON, request);
    }
    Instant takenAt = taken == null ? null : taken.toInstant();
    SampleDraft draft =
        new SampleDraft(
            person,
            sample.unit(),
            Objects.requireNonNullElse(sample.method(), TestMethod.PCR),
            takenAt,
            sample.laboratory(),
            sample.screening(),
            Objects.requireNonNullElse(sample.selfTest(), false));
    return switch (registerSample.register(actor, draft)) {
      case Registered.Done done ->
          ResponseEntity.status(HttpStatus.CREATED).body(new Coded(done.test(), done.code()));
      case Registered.Declined(Refusal why) -> Problem.of(why, request);
    };
  }

  /** A page of tests; {@code next} is the address of the following one. */
  record Page(List<TestLine> tests, @Nullable String next) {}

  @Operation(
      summary = "Danh sách xét nghiệm",
      description =
          "Tests of your area, newest first, 50 a page: unit, state, method, outcome, from, to,"
              + " laboratory, screening narrow it. Persons by id only.")
  @GetMapping
  Page tests(Actor actor, @ModelAttribute TestAsked asked) {
    TestStand stand = findTestStand.officerOrRefuse(actor);
    Set<UUID> units = area.units(stand, asked.unit());
    List<TestLine> found = list.page(units, asked, SIZE + 1);
    List<TestLine> shown = found.subList(0, Math.min(SIZE, found.size()));
    readings.shown(
        actor, "/api/v1/tests", shown.stream().map(line -> line.id().toString()).toList());
    return new Page(
        shown, found.size() > SIZE ? "/api/v1" + asked.address(shown.getLast().key()) : null);
  }
}
