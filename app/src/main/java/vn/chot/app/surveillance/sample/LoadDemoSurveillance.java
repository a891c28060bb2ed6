package vn.chot.app.surveillance.sample;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.People;
import vn.chot.app.people.sample.DemoProvince;
import vn.chot.app.places.Sites;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.cluster.Cluster;
import vn.chot.app.surveillance.cluster.ClusterDraft;
import vn.chot.app.surveillance.cluster.Clusters;
import vn.chot.app.surveillance.cluster.NameCluster;
import vn.chot.app.surveillance.testing.MarkLaboratory;
import vn.chot.outbreak.Province;

/**
 * Fills the demonstration with an outbreak after its first start, beside the first pages, once its
 * people are there. A demonstration that has cases is left alone.
 */
@Component
class LoadDemoSurveillance {
  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoSurveillance.class);
  private static final long WAIT = 2_000;
  private static final int MOST_WAITS = 150;

  private final FirstSteps firstSteps;
  private final Directory directory;
  private final People people;
  private final Sites sites;
  private final UnitNames unitNames;
  private final CaseFiles caseFiles;
  private final MarkLaboratory markLaboratory;
  private final TellOutbreak tellOutbreak;
  private final Clusters clusters;
  private final NameCluster nameCluster;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean wanted;
  private volatile boolean ended;

  LoadDemoSurveillance(
      FirstSteps firstSteps,
      Directory directory,
      People people,
      Sites sites,
      UnitNames unitNames,
      CaseFiles caseFiles,
      MarkLaboratory markLaboratory,
      TellOutbreak tellOutbreak,
      Clusters clusters,
      NameCluster nameCluster,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${chot.demo.province}") boolean wanted) {
    this.firstSteps = firstSteps;
    this.directory = directory;
    this.people = people;
    this.sites = sites;
    this.unitNames = unitNames;
    this.caseFiles = caseFiles;
    this.markLaboratory = markLaboratory;
    this.tellOutbreak = tellOutbreak;
    this.clusters = clusters;
    this.nameCluster = nameCluster;
    this.transaction = transaction;
    this.clock = clock;
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (wanted && firstSteps.demoActor("quantri").isPresent() && caseFiles.confirmed().isEmpty()) {
      Thread.ofPlatform().name("demo-surveillance").daemon().start(this::fill);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void end() {
    ended = true;
  }

  private void fill() {
    try {
      Province province = DemoProvince.province();
      if (waited(() -> DemoIds.there(province, people))) {
        fill(province);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      if (!ended) {
        LOG.error("the demonstration could not be filled with an outbreak", e);
      }
    }
  }

  /** Whether it came true before the server ended and within five minutes. */
  private boolean waited(BooleanSupplier what) throws InterruptedException {
    for (int i = 0; i < MOST_WAITS && !ended; i++) {
      if (what.getAsBoolean()) {
        return true;
      }
      Thread.sleep(WAIT);
    }
    return false;
  }

  private void fill(Province province) throws InterruptedException {
    LocalDate today = LocalDate.now(clock);
    Optional<Actor> officer = firstSteps.demoActor("soyte.cv");
    Optional<Actor> tester = firstSteps.demoActor("cdc");
    if (officer.isEmpty() || tester.isEmpty()) {
      return;
    }
    UUID laboratory = directory.standing(tester.get(), today).own().iterator().next();
    Optional<UUID> first =
        transaction.execute(status -> {
          mark(officer.get(), tester.get(), 1_500, today);
          firstSteps
              .demoActor("xetnghiem")
              .ifPresent(hospital -> mark(officer.get(), hospital, 400, today));
          return tellOutbreak.tell(
              new TellOutbreak.Telling(
                  province,
                  DemoIds.read(province, people, sites),
                  DemoDays.before(today),
                  clock.instant(),
                  officer.get(),
                  tester.get(),
                  laboratory));
        });
    if (first != null && first.isPresent()) {
      UUID root = first.get();
      if (waited(() -> clusters.ofCase(root).isPresent())) {
        name(officer.get(), clusters.ofCase(root).orElseThrow(), today);
      }
    }
  }

  private void mark(Actor by, Actor of, int capacity, LocalDate today) {
    directory
        .standing(of, today)
        .own()
        .forEach(agency ->
            markLaboratory
                .mark(by, agency, capacity)
                .ifPresent(refusal -> LOG.error("demo laboratory: {}", refusal.code())));
  }

  private void name(Actor by, Cluster found, LocalDate today) {
    String place = found.place().isEmpty() ? "chợ" : found.place();
    ClusterDraft draft =
        new ClusterDraft(
            "Ổ dịch " + place,
            place,
            place,
            unitNames.on(today).label(found.unit()),
            "Khoanh vùng, xét nghiệm toàn bộ hộ kinh doanh, xử lý triệt để trong 48 giờ",
            "Công điện 11/CĐ-UBND (trình diễn)",
            "");
    nameCluster
        .name(by, found.id(), draft, found.edition())
        .ifPresent(refusal -> LOG.error("demo cluster: {}", refusal.code()));
    LOG.info("the demonstration has a named cluster of {} cases", found.cases());
  }
}
