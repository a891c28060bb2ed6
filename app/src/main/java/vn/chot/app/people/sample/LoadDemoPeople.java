package vn.chot.app.people.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FirstSteps;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.GiveAuthority;
import vn.chot.app.places.Backdrop;
import vn.chot.app.places.BoundaryImport;
import vn.chot.app.places.ImportBoundaries;
import vn.chot.app.places.ImportSuccessions;
import vn.chot.app.places.Places;
import vn.chot.app.places.Sites;
import vn.chot.app.places.SitesBrought;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.outbreak.Level;
import vn.chot.outbreak.Province;

/**
 * Fills the demonstration after its first start, beside the first pages: ground, sites, households
 * and persons of the generator, always the same.
 */
@Component
class LoadDemoPeople {
  private static final Logger LOG = LoggerFactory.getLogger(LoadDemoPeople.class);
  private static final LocalDate FORMER = LocalDate.of(2004, 1, 1);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final List<String> MAY_WORK_ON_PERSONS =
      List.of("soyte", "cdc", "congan", "quansu", "bienphong");

  private final FirstSteps firstSteps;
  private final Places places;
  private final ImportBoundaries importBoundaries;
  private final Backdrop backdrop;
  private final ImportSuccessions importSuccessions;
  private final Sites sites;
  private final EnterHouseholds enterHouseholds;
  private final GiveAuthority giveAuthority;
  private final Directory directory;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean wanted;

  LoadDemoPeople(
      FirstSteps firstSteps,
      Places places,
      ImportBoundaries importBoundaries,
      Backdrop backdrop,
      ImportSuccessions importSuccessions,
      Sites sites,
      EnterHouseholds enterHouseholds,
      GiveAuthority giveAuthority,
      Directory directory,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${chot.demo.province}") boolean wanted) {
    this.firstSteps = firstSteps;
    this.places = places;
    this.importBoundaries = importBoundaries;
    this.backdrop = backdrop;
    this.importSuccessions = importSuccessions;
    this.sites = sites;
    this.enterHouseholds = enterHouseholds;
    this.giveAuthority = giveAuthority;
    this.directory = directory;
    this.transaction = transaction;
    this.clock = clock;
    this.wanted = wanted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void fill() {
    if (wanted) {
      firstSteps
          .demoActor("quantri")
          .filter(by -> !enterHouseholds.anybody())
          .ifPresent(by -> Thread.ofPlatform().name("demo-people").daemon().start(() -> fill(by)));
    }
  }

  private void fill(Actor by) {
    try {
      DemoUnits units = DemoUnits.read();
      Province province = DemoProvince.of(units);
      transaction.executeWithoutResult(status -> fill(by, units, province));
      LOG.info("the demonstration has {} persons", DemoProvince.PEOPLE);
    } catch (IOException | RuntimeException e) {
      LOG.error("the demonstration could not be filled with people", e);
    }
  }

  private void fill(Actor by, DemoUnits units, Province province) {
    DemoGround ground = new DemoGround(province, units);
    draw(by, ground.former(), FORMER);
    draw(by, ground.today(), REFORM);
    backdrop.bringIn(by, province.backdrop(), DemoSites.SOURCE);
    importSuccessions
        .bringIn(by, units.successions(REFORM))
        .problems()
        .forEach(p -> LOG.error("demo crosswalk, row {}: {}", p.line(), p.refusal().code()));
    Map<Integer, UUID> commune = communes(units, province);
    SitesBrought brought = sites.bringIn(by, DemoSites.of(province, commune));
    LOG.info("the demonstration has {} sites", brought.sites().size());
    DemoHouseholds households = new DemoHouseholds(province, commune);
    List<DemoHouseholds.Home> homes = households.homes();
    enterHouseholds.enter(by, homes, households.people(homes), DemoSites.SOURCE);
    MAY_WORK_ON_PERSONS.forEach(login -> authorise(by, login));
  }

  private void draw(Actor by, String geoJson, LocalDate day) {
    BoundaryImport drawn =
        importBoundaries.bringIn(
            by,
            new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)),
            day,
            DemoSites.SOURCE);
    drawn
        .problems()
        .forEach(p -> LOG.error("demo ground, feature {}: {}", p.line(), p.refusal().code()));
  }

  /** Today's commune of every unit of the generator that lies in one. */
  private Map<Integer, UUID> communes(DemoUnits units, Province province) {
    Map<String, UUID> today = new HashMap<>();
    for (Unit unit : places.ofLevel(UnitLevel.COMMUNE, REFORM)) {
      today.put(unit.code(), unit.id());
    }
    Map<Integer, UUID> commune = new HashMap<>();
    for (vn.chot.outbreak.Unit unit : province.units()) {
      Optional<UUID> found =
          switch (unit.level()) {
            case COMMUNE -> Optional.ofNullable(today.get(units.successor().get(unit.code())));
            case HAMLET -> Optional.ofNullable(commune.get(unit.parent()));
            case PROVINCE, DISTRICT -> Optional.empty();
          };
      found.ifPresent(id -> commune.put(unit.id(), id));
      if (unit.level() == Level.HAMLET && found.isEmpty()) {
        throw new IllegalStateException("no commune of today for hamlet " + unit.code());
      }
    }
    return commune;
  }

  private void authorise(Actor by, String login) {
    LocalDate today = LocalDate.now(clock);
    firstSteps
        .demoActor(login)
        .ifPresent(actor ->
            directory
                .standing(actor, today)
                .own()
                .forEach(agency ->
                    giveAuthority
                        .give(by, agency, today, null, "Quyết định 01/QĐ-UBND (trình diễn)")
                        .ifPresent(refusal -> LOG.error("demo authority: {}", refusal.code()))));
  }
}
