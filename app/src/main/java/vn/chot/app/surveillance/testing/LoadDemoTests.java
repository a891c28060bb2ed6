package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;

/**
 * At the first start of the demonstration: two laboratories, a screening campaign, its specimens in
 * every state. All through the acts that people use.
 */
@Component
class LoadDemoTests {
  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoTests.class);
  private static final long LONGEST = 240_000;
  private static final List<String> NAMES =
      List.of(
          "Văn Chợ",
          "Thị Bến",
          "Văn Lưới",
          "Thị Muối",
          "Văn Thuyền",
          "Thị Nón",
          "Văn Chài",
          "Thị Sóng");
  private static final List<String> FAMILIES = List.of("Nghê", "Bùi", "Đồng", "Lã", "Mạc");

  private final FirstSteps firstSteps;
  private final Directory directory;
  private final Places places;
  private final EnterPeople enterPeople;
  private final MarkLaboratory markLaboratory;
  private final PlanScreening planScreening;
  private final Screenings screenings;
  private final RegisterMany registerMany;
  private final TakeSample takeSample;
  private final MakePool makePool;
  private final RecordResult recordResult;
  private final FindHealthReach findHealthReach;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean wanted;
  private volatile boolean ended;

  LoadDemoTests(
      FirstSteps firstSteps,
      Directory directory,
      Places places,
      EnterPeople enterPeople,
      MarkLaboratory markLaboratory,
      PlanScreening planScreening,
      Screenings screenings,
      RegisterMany registerMany,
      TakeSample takeSample,
      MakePool makePool,
      RecordResult recordResult,
      FindHealthReach findHealthReach,
      JdbcClient sql,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${chot.demo.province}") boolean wanted) {
    this.firstSteps = firstSteps;
    this.directory = directory;
    this.places = places;
    this.enterPeople = enterPeople;
    this.markLaboratory = markLaboratory;
    this.planScreening = planScreening;
    this.screenings = screenings;
    this.registerMany = registerMany;
    this.takeSample = takeSample;
    this.makePool = makePool;
    this.recordResult = recordResult;
    this.findHealthReach = findHealthReach;
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    boolean empty =
        sql.sql("select not exists (select from surveillance.laboratory)")
            .query(Boolean.class)
            .single();
    if (wanted && empty) {
      firstSteps
          .demoActor("soyte.cv")
          .ifPresent(by -> Thread.ofPlatform().name("demo-tests").daemon().start(() -> fill(by)));
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    ended = true;
  }

  /** Waits until the health department has its authority: it comes with the people. */
  private void fill(Actor by) {
    long begun = clock.millis();
    try {
      while (!ended
          && clock.millis() - begun < LONGEST
          && findHealthReach.of(by, LocalDate.now(clock)).none()) {
        Thread.sleep(1_000);
      }
      if (!ended) {
        transaction.executeWithoutResult(status -> write(by));
        LOG.info("the demonstration has laboratories and tests");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("the demonstration's tests could not be written", e);
    }
  }

  private void write(Actor by) {
    LocalDate today = LocalDate.now(clock);
    Optional<UUID> centre = laboratory(by, "Trung tâm Kiểm soát bệnh tật tỉnh", 2_000, today);
    laboratory(by, "Bệnh viện Đa khoa tỉnh Lạc Hồng", 600, today);
    Optional<Unit> commune = places.named("Hải Lạc", today).stream().findFirst();
    if (centre.isEmpty() || commune.isEmpty()) {
      return;
    }
    PlanScreening.Planned planned =
        planScreening.plan(
            by,
            new PlanScreening.Draft(
                "Sàng lọc cảng cá Hải Lạc",
                commune.get().id(),
                "Ngư dân, tiểu thương cảng cá và người cùng nhà",
                TestMethod.PCR,
                120,
                today.minusDays(1),
                today.plusDays(2),
                3,
                centre.get()));
    if (planned instanceof PlanScreening.Planned.Done(UUID id)) {
      screenings.screening(id).ifPresent(one -> fill(by, one));
    }
  }

  private Optional<UUID> laboratory(Actor by, String name, int capacity, LocalDate today) {
    Optional<UUID> agency =
        directory.search(name, today, 5).stream()
            .filter(one -> one.name().equals(name))
            .map(one -> one.id())
            .findFirst();
    agency.ifPresent(id -> markLaboratory.mark(by, id, capacity));
    return agency;
  }

  private void fill(Actor by, Screenings.Screening screening) {
    List<Facts> people = new ArrayList<>();
    for (String family : FAMILIES) {
      for (String name : NAMES) {
        people.add(person(family + " " + name, 1955 + people.size(), screening.unitId()));
      }
    }
    Map<UUID, Integer> teams = new LinkedHashMap<>();
    for (UUID person : enterPeople.enter(by, people, screening.name())) {
      teams.put(person, teams.size() % screening.teams() + 1);
    }
    registerMany.register(by, screening, teams);
    List<StoredTest> all = screenings.toTake(screening.id(), people.size());
    Instant now = clock.instant();
    for (StoredTest test : all.subList(0, 30)) {
      takeSample.take(by, test.id(), now);
    }
    List<Registered> pools = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      pools.add(
          makePool.make(
              by,
              new MakePool.Draft(
                  all.subList(5 * i, 5 * i + 5).stream().map(StoredTest::code).toList(),
                  false,
                  null)));
    }
    for (int i = 0; i < 3; i++) {
      if (pools.get(i) instanceof Registered.Done pool) {
        result(by, pool.code(), i == 1 ? TestOutcome.POSITIVE : TestOutcome.NEGATIVE, null);
      }
    }
    result(by, all.get(5).code(), TestOutcome.POSITIVE, 24.5);
    result(by, all.get(6).code(), TestOutcome.NEGATIVE, null);
    result(by, all.get(20).code(), TestOutcome.NEGATIVE, null);
    result(by, all.get(21).code(), TestOutcome.INCONCLUSIVE, 37.9);
    result(by, all.get(22).code(), TestOutcome.NEGATIVE, null);
    result(by, all.get(22).code(), TestOutcome.POSITIVE, 30.1);
  }

  private void result(
      Actor by, String code, TestOutcome outcome, @org.jspecify.annotations.Nullable Double ct) {
    recordResult.record(by, new SaidResult(code, outcome, ct, null, "PAGE"));
  }

  private static Facts person(String name, int year, UUID unit) {
    return new Facts(
        name,
        name.contains(" Thị ") ? Sex.FEMALE : Sex.MALE,
        null,
        year,
        "VN",
        List.of(),
        List.of(),
        "",
        "",
        new Residence(unit, "Khu cảng cá"),
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }
}
