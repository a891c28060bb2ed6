package vn.chot.app.surveillance.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Purpose;

/** Cases for programs: person and case in one call, one at a time or a hundred; lists; one case. */
@RestController
@Tag(name = "cases", description = "Ca bệnh / Cases")
@RequestMapping(value = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class CaseCalls {
  private static final int MOST = 100;
  private static final Refusal TOO_MANY =
      Refusal.of(
          "cases-too-many",
          "Mỗi lần gửi từ 1 đến 100 ca. Hãy chia nhỏ.",
          "Send 1 to 100 cases at a time. Part the list.");

  private final CaseSight sight;
  private final EnterCases enterCases;
  private final ReadSentCases readSent;
  private final CaseList list;
  private final ShowCase show;
  private final Points points;
  private final NameSource sources;
  private final Readings readings;

  CaseCalls(
      CaseSight sight,
      EnterCases enterCases,
      ReadSentCases readSent,
      CaseList list,
      ShowCase show,
      Points points,
      NameSource sources,
      Readings readings) {
    this.sight = sight;
    this.enterCases = enterCases;
    this.readSent = readSent;
    this.list = list;
    this.show = show;
    this.points = points;
    this.sources = sources;
    this.readings = readings;
  }

  /** What is wrong with one field of a case that was sent. */
  record FieldFault(String field, String code, String vietnamese, String english) {}

  /**
   * What came of one of many.
   *
   * @param index its place in what was sent, from 0
   * @param id the case; null where it was not stored
   */
  record CaseStored(
      int index, @Nullable UUID id, @Nullable String number, List<FieldFault> faults) {}

  record CasesStored(int stored, List<CaseStored> cases) {}

  @Operation(
      summary = "Ghi một ca bệnh kèm người bệnh",
      description =
          "Stores a person with a case. 422 lists what is wrong; nothing is stored then. A person whose citizen's number is known is used, not made again.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> one(Actor actor, @RequestBody SentCase sent, HttpServletRequest request) {
    CaseStored stored = store(actor, List.of(sent)).cases().getFirst();
    if (stored.id() != null) {
      return ResponseEntity.status(HttpStatus.CREATED).body(stored);
    }
    FieldFault first = stored.faults().getFirst();
    ResponseEntity<ProblemDetail> problem =
        Problem.of(Refusal.of(first.code(), first.vietnamese(), first.english()), request);
    Objects.requireNonNull(problem.getBody()).setProperty("faults", stored.faults());
    return problem;
  }

  /** A list of cases as it is sent. */
  record SentCases(List<SentCase> cases) {}

  @Operation(
      summary = "Ghi nhiều ca bệnh",
      description =
          "Stores up to 100 persons with cases; good ones are stored, of the others it is told what is wrong, each by its index.")
  @PostMapping(value = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> many(Actor actor, @RequestBody SentCases sent, HttpServletRequest request) {
    int count = sent.cases() == null ? 0 : sent.cases().size();
    return count < 1 || count > MOST
        ? Problem.of(TOO_MANY, request)
        : ResponseEntity.ok(store(actor, sent.cases()));
  }

  private CasesStored store(Actor actor, List<SentCase> sent) {
    sight.deciding(actor);
    List<ReadSentCases.Read> read = sent.stream().map(readSent::read).toList();
    List<CaseEntry> entries =
        read.stream().map(ReadSentCases.Read::entry).filter(Objects::nonNull).toList();
    List<CaseBrought> brought = entries.isEmpty() ? List.of() : enterCases.enter(actor, entries);
    List<CaseStored> stored = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < read.size(); i++) {
      stored.add(
          read.get(i).entry() == null
              ? new CaseStored(i, null, null, faults(read.get(i).faults()))
              : stored(i, brought.get(next++)));
    }
    int good = (int) stored.stream().filter(one -> one.id() != null).count();
    return new CasesStored(good, stored);
  }

  private static CaseStored stored(int index, CaseBrought brought) {
    return switch (brought) {
      case CaseBrought.In(UUID id, String number, boolean fresh) ->
          new CaseStored(index, id, number, List.of());
      case CaseBrought.Out(var faults) -> new CaseStored(index, null, null, faults(faults));
    };
  }

  private static List<FieldFault> faults(List<CaseFault> faults) {
    return faults.stream()
        .map(one ->
            new FieldFault(
                one.field(),
                one.refusal().code(),
                one.refusal().vietnamese(),
                one.refusal().english()))
        .toList();
  }

  /** A case in a list as a program reads it. */
  record CaseItem(
      UUID id,
      String number,
      String localNumber,
      String name,
      @Nullable String sex,
      @Nullable Integer birthYear,
      CaseState state,
      @Nullable UUID unit,
      @Nullable LocalDate onset,
      Instant listedAt,
      String severity,
      String outcome) {}

  /** A page; {@code next} is the address of the following one. */
  record CasePage(List<CaseItem> cases, @Nullable String next) {}

  @Operation(
      summary = "Danh sách ca bệnh",
      description =
          "Cases of your area, 50 a page: newest, or sort=name; month (2021-04), state, sex (M, F). next leads on.")
  @GetMapping
  CasePage list(
      Actor actor,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String sex,
      @RequestParam(defaultValue = "") String after) {
    CaseSight.Sight may = sight.of(actor);
    CaseListPages.Typed typed = new CaseListPages.Typed("", "", state, sex, month, sort, "", after);
    CaseList.Page page =
        list.page(typed.asked(may.reach().everywhere() ? null : may.reach().units()));
    readings.shown(
        actor,
        "/api/v1/cases",
        page.lines().stream().map(line -> line.id().toString()).toList(),
        Purpose.TRACING.name());
    String next =
        page.more()
            ? "/api/v1/cases?sort=%s&month=%s&state=%s&sex=%s&after=%s"
                .formatted(
                    plain(sort),
                    plain(month),
                    plain(state),
                    plain(sex),
                    page.lines().getLast().id())
            : null;
    return new CasePage(page.lines().stream().map(CaseCalls::item).toList(), next);
  }

  private static String plain(String sent) {
    return sent.replaceAll("[^A-Za-z0-9-]", "");
  }

  private static CaseItem item(CaseList.Line line) {
    return new CaseItem(
        line.id(),
        line.number(),
        line.localNumber(),
        line.name(),
        line.sex(),
        line.birthYear(),
        line.state(),
        line.unitId(),
        line.onset(),
        line.listed(),
        line.severity(),
        line.outcome());
  }

  /** A point as a program reads it. */
  record PointItem(
      UUID id,
      @Nullable UUID site,
      @Nullable UUID space,
      String place,
      PointKind kind,
      String vehicle,
      String seat,
      @Nullable Instant from,
      @Nullable Instant to,
      boolean struck) {}

  /** A case whole as a program reads it. */
  record CaseAnswer(
      UUID id,
      UUID person,
      String number,
      String localNumber,
      String name,
      @Nullable String sex,
      @Nullable Integer birthYear,
      CaseState state,
      @Nullable LocalDate onset,
      boolean symptoms,
      List<String> symptomList,
      @Nullable Instant sampledAt,
      @Nullable Instant resultAt,
      @Nullable Instant confirmedAt,
      String confirmedPaper,
      String confirmedWay,
      @Nullable UUID unit,
      String severity,
      String treatedAt,
      String outcome,
      @Nullable LocalDate outcomeOn,
      List<String> sources,
      List<PointItem> points,
      int edition) {}

  @Operation(
      summary = "Một ca bệnh",
      description = "A case with its points and sources; the reading is logged (TRACING).")
  @GetMapping("/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  CaseAnswer one(Actor actor, @PathVariable UUID id) {
    CaseRecord file = show.theirs(sight.of(actor), id);
    readings.shown(
        actor,
        "/api/v1/cases",
        List.of(id.toString(), file.person().toString()),
        Purpose.TRACING.name());
    CaseDraft facts = file.facts();
    return new CaseAnswer(
        id,
        file.person(),
        file.number(),
        file.localNumber(),
        file.name(),
        file.sex(),
        file.birthYear(),
        file.state(),
        facts.onset(),
        facts.symptoms(),
        facts.symptomList(),
        facts.sampledAt(),
        facts.resultAt(),
        file.confirmedAt(),
        file.confirmedPaper(),
        file.confirmedWay(),
        facts.unit(),
        file.severity(),
        file.treatedAt(),
        file.outcome(),
        file.outcomeOn(),
        sources.of(id).stream().map(NameSource.Line::told).toList(),
        points.of(id).stream().map(CaseCalls::point).toList(),
        file.edition());
  }

  private static PointItem point(Points.Kept kept) {
    PointDraft draft = kept.draft();
    return new PointItem(
        kept.id(),
        draft.site(),
        draft.space(),
        draft.place(),
        draft.kind(),
        draft.vehicle(),
        draft.seat(),
        draft.from(),
        draft.to(),
        kept.struck());
  }
}
