package vn.chot.app.surveillance.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.People;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;
import vn.chot.app.surveillance.casefile.InvestigateCase;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.app.surveillance.testing.MakePool;
import vn.chot.app.surveillance.testing.PlanScreening;
import vn.chot.app.surveillance.testing.RecordResult;
import vn.chot.app.surveillance.testing.Recorded;
import vn.chot.app.surveillance.testing.RegisterSample;
import vn.chot.app.surveillance.testing.Registered;
import vn.chot.app.surveillance.testing.SaidResult;
import vn.chot.app.surveillance.testing.SampleDraft;
import vn.chot.app.surveillance.testing.TestMethod;
import vn.chot.app.surveillance.testing.TestOutcome;
import vn.chot.app.surveillance.tracing.PresenceDraft;
import vn.chot.app.surveillance.tracing.Tracing;
import vn.chot.outbreak.Province;

/**
 * Tells the demonstration's outbreak through the acts of testing, case files and tracing, in the
 * caller's transaction. Deterministic but for the ids.
 */
@Component
class TellOutbreak {
  private static final Logger LOG = LoggerFactory.getLogger(TellOutbreak.class);
  private static final String SOURCE = "Tỉnh Lạc Hồng (trình diễn)";
  private static final int SAMPLED_AT = 9 * 60;
  private static final Duration TO_RESULT = Duration.ofHours(8);
  private static final int SCREENED = 40;
  private static final int POOLED = 5;

  private final RegisterSample registerSample;
  private final RecordResult recordResult;
  private final MakePool makePool;
  private final PlanScreening planScreening;
  private final InvestigateCase investigateCase;
  private final CaseFiles caseFiles;
  private final Tracing tracing;
  private final People people;

  TellOutbreak(
      RegisterSample registerSample,
      RecordResult recordResult,
      MakePool makePool,
      PlanScreening planScreening,
      InvestigateCase investigateCase,
      CaseFiles caseFiles,
      Tracing tracing,
      People people) {
    this.registerSample = registerSample;
    this.recordResult = recordResult;
    this.makePool = makePool;
    this.planScreening = planScreening;
    this.investigateCase = investigateCase;
    this.caseFiles = caseFiles;
    this.tracing = tracing;
    this.people = people;
  }

  /**
   * What it is told with.
   *
   * @param now when it is told: the ill were sampled in the night before
   * @param officer of the health department
   * @param tester of the laboratory
   * @param laboratory the agency
   */
  record Telling(
      Province province,
      DemoIds ids,
      DemoDays days,
      Instant now,
      Actor officer,
      Actor tester,
      UUID laboratory) {}

  /** Tells it; answers the first case of the market's chain, by its file. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<UUID> tell(Telling telling) {
    DemoStays stays = new DemoStays(telling.province());
    presences(telling, stays);
    Map<Integer, CaseFile> files = new HashMap<>();
    List<DemoChains.Ill> ill = new DemoChains(telling.province(), stays).all();
    for (DemoChains.Ill one : ill) {
      fallen(telling, stays, one, files);
    }
    CaseFile first = files.get(ill.getFirst().person());
    if (first != null && first.unit() != null) {
      screen(telling, ill, first.unit());
    }
    pool(telling, ill);
    LOG.info("the demonstration has {} cases and {} presences", files.size(), stays.all.size());
    return Optional.ofNullable(first).map(CaseFile::id);
  }

  private void presences(Telling telling, DemoStays stays) {
    List<PresenceDraft> drafts = new ArrayList<>();
    for (DemoStays.Stay stay : stays.all) {
      Optional<UUID> person = telling.ids().person(stay.person());
      Optional<UUID> space = telling.ids().space(stay.space());
      if (person.isPresent() && space.isPresent()) {
        drafts.add(
            new PresenceDraft(
                person.get(),
                space.get(),
                telling.days().at(stay.day(), stay.from()),
                telling.days().at(stay.day(), stay.until())));
      }
    }
    int bad = tracing.present(telling.officer(), drafts, SOURCE).faults().size();
    if (bad > 0) {
      LOG.warn("{} presences of the demonstration were not stored", bad);
    }
  }

  /** A sample, its positive result, the case that follows, what its investigation tells. */
  private void fallen(
      Telling telling, DemoStays stays, DemoChains.Ill one, Map<Integer, CaseFile> files) {
    UUID person = telling.ids().person(one.person()).orElseThrow();
    FoundTonight found = FoundTonight.of(one.person(), telling.now());
    Instant taken = found.taken();
    Instant result = found.result();
    sample(telling, person, taken, null)
        .ifPresent(
            code -> result(telling, code, TestOutcome.POSITIVE, 18.0 + one.person() % 12, result));
    Optional<CaseFile> file = caseFiles.ofPerson(person);
    if (file.isEmpty()) {
      LOG.error("a case of the demonstration was not opened");
      return;
    }
    files.put(one.person(), file.get());
    CaseFile source = files.get(one.source());
    investigateCase
        .tell(
            telling.officer(),
            file.get().id(),
            new InvestigateCase.Told(
                one.person() % 7 == 0 ? null : telling.days().day(one.onset()),
                source == null ? null : source.number(),
                points(telling, stays, one, file.get().id()),
                found.confirmed()))
        .ifPresent(refusal -> LOG.error("demo investigation: {}", refusal.code()));
    tracing.isolated(telling.officer(), person, found.isolated(), SOURCE);
  }

  /** Where they were in the two days before the onset: market or class, and home. */
  private static List<CasePoint> points(
      Telling telling, DemoStays stays, DemoChains.Ill one, UUID file) {
    List<CasePoint> points = new ArrayList<>();
    for (DemoStays.Stay stay : stays.of(one.person())) {
      boolean near = stay.day() >= one.onset() - 2 && stay.day() <= one.onset();
      if (near && stay.space() == one.space() && points.size() < 3) {
        var space = telling.province().spaces().get(stay.space() - 1);
        var site = telling.province().sites().get(space.site() - 1);
        points.add(
            new CasePoint(
                UUID.randomUUID(),
                file,
                telling.ids().site(site.id()).orElse(null),
                telling.ids().space(space.id()).orElse(null),
                site.name(),
                one.market() ? PointKind.MARKET : PointKind.CLASS,
                telling.days().at(stay.day(), stay.from()),
                telling.days().at(stay.day(), stay.until()),
                false));
      }
    }
    points.add(
        new CasePoint(
            UUID.randomUUID(),
            file,
            null,
            null,
            "Nhà riêng",
            PointKind.HOME,
            telling.days().at(one.onset(), 18 * 60),
            telling.days().at(one.onset() + 1, 6 * 60),
            false));
    return points;
  }

  /** Answers the code on the tube. */
  private Optional<String> sample(
      Telling telling, UUID person, Instant taken, @Nullable UUID screening) {
    TestMethod method = screening == null ? TestMethod.PCR : TestMethod.RAPID_ANTIGEN;
    SampleDraft draft =
        new SampleDraft(
            person,
            null,
            method,
            taken,
            screening == null ? telling.laboratory() : null,
            screening,
            false);
    return switch (registerSample.register(telling.officer(), draft)) {
      case Registered.Done done -> Optional.of(done.code());
      case Registered.Declined declined -> {
        LOG.error("demo sample: {}", declined.why().code());
        yield Optional.empty();
      }
    };
  }

  private void result(
      Telling telling, String code, TestOutcome outcome, @Nullable Double ct, Instant at) {
    Actor by = ct == null ? telling.officer() : telling.tester();
    Recorded recorded = recordResult.record(by, new SaidResult(code, outcome, ct, at, "PAGE"));
    if (recorded instanceof Recorded.Declined declined) {
      LOG.error("demo result: {}", declined.why().code());
    }
  }

  /** A campaign of rapid tests where the market stands, three quarters of it done. */
  private void screen(Telling telling, List<DemoChains.Ill> ill, UUID unit) {
    var draft =
        new PlanScreening.Draft(
            "Xét nghiệm sàng lọc quanh chợ",
            unit,
            "Hộ kinh doanh và người đi chợ",
            TestMethod.RAPID_ANTIGEN,
            SCREENED * 4 / 3,
            telling.days().day(9),
            telling.days().today().plusDays(2),
            3,
            null);
    switch (planScreening.plan(telling.officer(), draft)) {
      case PlanScreening.Planned.Declined declined ->
          LOG.error("demo screening: {}", declined.why().code());
      case PlanScreening.Planned.Done(UUID screening) -> {
        Instant taken = telling.days().at(9, SAMPLED_AT);
        int done = 0;
        for (UUID person : neighbours(telling, ill, unit)) {
          Optional<String> code = sample(telling, person, taken, screening);
          if (code.isPresent() && done++ < SCREENED * 3 / 4) {
            result(
                telling,
                code.get(),
                TestOutcome.NEGATIVE,
                null,
                taken.plus(Duration.ofMinutes(20)));
          }
        }
      }
    }
  }

  /** People of the commune who are not ill. */
  private List<UUID> neighbours(Telling telling, List<DemoChains.Ill> ill, UUID unit) {
    List<UUID> some = new ArrayList<>();
    for (int id = 1; id <= telling.province().plan().people(); id++) {
      int number = id;
      if (ill.stream().noneMatch(one -> one.person() == number)) {
        telling.ids().person(id).ifPresent(some::add);
      }
    }
    return people.persons(some).stream()
        .filter(person -> Objects.equals(person.facts().now().unit(), unit))
        .map(person -> person.id())
        .sorted()
        .limit(SCREENED)
        .toList();
  }

  /** Classmates' parents in one tube: negative together. */
  private void pool(Telling telling, List<DemoChains.Ill> ill) {
    int last = ill.getLast().person();
    List<String> codes = new ArrayList<>();
    Instant taken = telling.days().at(9, SAMPLED_AT);
    for (int id = last + 20; codes.size() < POOLED && id < last + 60; id++) {
      int number = id;
      if (ill.stream().noneMatch(one -> one.person() == number)) {
        telling
            .ids()
            .person(id)
            .flatMap(person -> sample(telling, person, taken, null))
            .ifPresent(codes::add);
      }
    }
    switch (makePool.make(
        telling.officer(), new MakePool.Draft(codes, false, telling.laboratory()))) {
      case Registered.Declined declined -> LOG.error("demo pool: {}", declined.why().code());
      case Registered.Done done -> {
        Instant at = taken.plus(TO_RESULT);
        Recorded recorded =
            recordResult.record(
                telling.tester(),
                new SaidResult(done.code(), TestOutcome.NEGATIVE, null, at, "PAGE"));
        if (recorded instanceof Recorded.Declined declined) {
          LOG.error("demo pool result: {}", declined.why().code());
        }
      }
    }
  }
}
