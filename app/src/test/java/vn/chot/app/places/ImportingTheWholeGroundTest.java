package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** The real lists, crosswalk and boundaries in one go; rolled back at the end. */
@ChotTest
@Transactional
class ImportingTheWholeGroundTest {
  private static final Path REAL = Path.of("../../shared/geo");
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate EPIDEMIC = LocalDate.of(2022, 4, 27);

  @Autowired ImportGround importGround;
  @Autowired Units units;
  @Autowired Places places;
  @Autowired Story story;
  @Autowired Successions successions;
  @Autowired DistrictSteps districtSteps;
  @Autowired Boundaries boundaries;
  @Autowired DrawUnits drawUnits;
  @Autowired JdbcClient sql;

  @BeforeEach
  void realFiles() {
    Assumptions.assumeTrue(Files.isDirectory(REAL), "no real places at " + REAL + ": not tried");
  }

  @Test
  void aNationalLayerWithoutHoangSaAndTruongSaIsRefused() throws IOException {
    Path folder = Files.createTempDirectory("chot-test-");
    String layer =
        Files.readString(REAL.resolve("provinces-2025/vietnam-34.geojson"))
            .lines()
            .filter(line -> !line.contains("\"code\":\"56\"") && !line.contains("\"code\":\"48\""))
            .collect(java.util.stream.Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("p.geojson"), layer);
    GroundImport outcome =
        importGround.bringIn(
            administrator(),
            List.of(
                new Delivered("units-2026-07-25.csv", REAL.resolve("codes/units-2026-07-25.csv")),
                new Delivered("p.geojson", file)),
            null,
            "",
            false);

    assertThat(outcome.parts().getLast().problems())
        .extracting(p -> p.refusal().code())
        .containsExactly("boundary-islands-missing");
    assertThat(outcome.parts().getLast().problems().getFirst().refusal().vietnamese())
        .contains("Hoàng Sa, Trường Sa");
  }

  @Test
  void theWholeFolderComesInInOneGoAndEveryQuestionAnswers() throws IOException {
    List<Delivered> files = files();
    GroundImport tried = importGround.bringIn(administrator(), files, null, "", true);
    assertThat(tried.stored()).isFalse();
    assertThat(units.byCode(UnitLevel.COMMUNE, "05977", MERGER)).isEmpty();

    GroundImport outcome = importGround.bringIn(administrator(), files, null, "MIT", false);

    assertThat(outcome.stored()).isTrue();
    assertThat(outcome.parts()).allSatisfy(part -> assertThat(part.problems()).isEmpty());
    assertThat(listed(outcome))
        .containsExactly("2021-11-01 11367", "2025-03-01 10794", "2025-07-01 3355");
    crosswalkBothWays(outcome);
    theTreeOnEachDay();
    whatBecameOfDistricts();
    boundariesAndNeighbours(outcome);

    GroundImport again = importGround.bringIn(administrator(), files, null, "MIT", false);
    assertThat(again.parts()).allSatisfy(part -> assertThat(part.problems()).isEmpty());
    assertThat(again.parts()).allSatisfy(part -> assertThat(fresh(part)).as(part.file()).isZero());
  }

  private static int fresh(GroundImport.Part part) {
    return switch (part) {
      case GroundImport.Listed p -> p.outcome().added() + p.outcome().changed();
      case GroundImport.Crossed p -> p.outcome().stored();
      case GroundImport.Outlined p -> p.outcome().stored();
      case GroundImport.Backdropped p -> p.added();
      case GroundImport.LeftAlone p -> 0;
      case GroundImport.Unreadable p -> 0;
    };
  }

  private static List<String> listed(GroundImport outcome) {
    return outcome.parts().stream()
        .filter(GroundImport.Listed.class::isInstance)
        .map(GroundImport.Listed.class::cast)
        .map(list -> list.day() + " " + list.rows())
        .toList();
  }

  private void crosswalkBothWays(GroundImport outcome) {
    SuccessionImport crossed =
        outcome.parts().stream()
            .filter(GroundImport.Crossed.class::isInstance)
            .map(part -> ((GroundImport.Crossed) part).outcome())
            .findFirst()
            .orElseThrow();
    assertThat(crossed.formers()).isEqualTo(785);
    assertThat(crossed.successors()).isEqualTo(276);
    assertThat(crossed.stored()).isEqualTo(813);
    assertThat(crossed.divided()).isEqualTo(24);
    assertThat(crossed.unnamed()).isEmpty();
    Set<UUID> formers = new HashSet<>();
    Set<UUID> successors = new HashSet<>();
    successions.on(MERGER).stream()
        .filter(
            step -> units.unit(step.successor(), MERGER).orElseThrow().level() == UnitLevel.COMMUNE)
        .forEach(step -> {
          formers.add(step.former());
          successors.add(step.successor());
        });
    assertThat(formers).hasSize(785).allSatisfy(f -> assertThat(successions.after(f)).isNotEmpty());
    assertThat(successors)
        .hasSize(276)
        .allSatisfy(s -> assertThat(successions.before(s)).isNotEmpty());
  }

  private void theTreeOnEachDay() {
    Unit ward = units.byCode(UnitLevel.COMMUNE, "05977", MERGER).orElseThrow();
    assertThat(ward.fullName()).isEqualTo("phường Đông Kinh");
    assertThat(story.before(ward.id()))
        .extracting(line -> line.unit().fullName())
        .contains("phường Vĩnh Trại", "phường Đông Kinh", "xã Yên Trạch");
    Unit former = units.byCode(UnitLevel.COMMUNE, "05977", EPIDEMIC).orElseThrow();
    assertThat(former.fullName()).isEqualTo("phường Vĩnh Trại");
    assertThat(places.answer(former.id(), EPIDEMIC)).contains(new Answer.Known(former));
    assertThat(places.answer(former.id(), MERGER).orElseThrow())
        .isInstanceOfSatisfying(
            Answer.Ended.class,
            ended -> {
              assertThat(ended.last()).isEqualTo(EVE);
              assertThat(ended.successors()).extracting(Unit::id).containsExactly(ward.id());
            });
    assertThat(places.answer(former.id(), LocalDate.of(2021, 4, 27)))
        .contains(new Answer.NotKnownBefore(LocalDate.of(2021, 11, 1)));
    assertThat(places.answer(ward.id(), EPIDEMIC).orElseThrow())
        .isInstanceOfSatisfying(Answer.NotYet.class, made -> assertThat(made.formers()).hasSize(4));

    assertThat(
            units.on(MERGER).stream()
                .filter(u -> u.level() == UnitLevel.DISTRICT && u.code().matches("\\d{3}")))
        .isEmpty();
    assertThat(real(units.on(EPIDEMIC))).isEqualTo(11_367);
    assertThat(real(units.on(EVE))).isEqualTo(10_794);
    assertThat(real(units.on(MERGER))).isEqualTo(3_355);
    Unit kienGiang = units.byCode(UnitLevel.PROVINCE, "91", EVE).orElseThrow();
    Unit anGiang = units.byCode(UnitLevel.PROVINCE, "91", MERGER).orElseThrow();
    assertThat(kienGiang.name()).isEqualTo("Kiên Giang");
    assertThat(anGiang.name()).isEqualTo("An Giang");
    assertThat(places.territory(anGiang.id(), MERGER)).contains(kienGiang.id());
    assertThat(places.territory(ward.id(), MERGER)).hasSize(5);
  }

  private void whatBecameOfDistricts() {
    List<Unit> districts =
        successions.on(MERGER).stream()
            .map(step -> units.unit(step.former(), EVE).orElseThrow())
            .filter(former -> former.level() == UnitLevel.COMMUNE)
            .map(former -> units.unit(java.util.Objects.requireNonNull(former.parent()), EVE))
            .map(java.util.Optional::orElseThrow)
            .distinct()
            .toList();
    assertThat(districts).hasSizeGreaterThan(40);
    Unit langSon = units.byCode(UnitLevel.PROVINCE, "20", MERGER).orElseThrow();
    for (Unit district : districts) {
      List<DistrictSteps.Line> after = districtSteps.after(district.id());
      assertThat(after).as(district.fullName()).isNotEmpty();
      assertThat(after).extracting(DistrictSteps.Line::day).containsOnly(MERGER);
      assertThat(districtSteps.before(after.getFirst().unit().id()))
          .extracting(line -> line.unit().id())
          .contains(district.id());
      assertThat(places.answer(district.id(), MERGER).orElseThrow())
          .isInstanceOfSatisfying(
              Answer.Ended.class, ended -> assertThat(ended.successors()).hasSameSizeAs(after));
    }
    Unit caoLoc =
        districts.stream().filter(u -> u.name().equals("Cao Lộc")).findFirst().orElseThrow();
    assertThat(places.territory(langSon.id(), MERGER)).contains(caoLoc.id());
    Unit ward = units.byCode(UnitLevel.COMMUNE, "05977", MERGER).orElseThrow();
    assertThat(places.territory(ward.id(), MERGER)).doesNotContain(caoLoc.id());
  }

  private static long real(List<Unit> all) {
    return all.stream()
        .filter(u -> u.code().matches("\\d{2}|\\d{3}|\\d{5}"))
        .filter(u -> !u.code().startsWith("99"))
        .count();
  }

  private void boundariesAndNeighbours(GroundImport outcome) {
    int stored =
        outcome.parts().stream()
            .filter(GroundImport.Outlined.class::isInstance)
            .mapToInt(part -> ((GroundImport.Outlined) part).outcome().stored())
            .sum();
    assertThat(stored).isEqualTo(276 + 34);
    Unit ward = units.byCode(UnitLevel.COMMUNE, "05977", MERGER).orElseThrow();
    assertThat(boundaries.neighbours(ward.id(), MERGER))
        .extracting(Boundaries.Neighbour::name)
        .containsExactly(
            "xã Chiến Thắng", "phường Kỳ Lừa", "phường Lương Văn Tri", "phường Tam Thanh");
    Unit anGiang = units.byCode(UnitLevel.PROVINCE, "91", MERGER).orElseThrow();
    assertThat(boundaries.neighbours(anGiang.id(), MERGER))
        .extracting(Boundaries.Neighbour::name)
        .containsExactly("thành phố Cần Thơ", "tỉnh Cà Mau", "tỉnh Đồng Tháp");
    assertThat(boundaries.facts(anGiang.id(), MERGER).getFirst().areaKm2())
        .isBetween(9_700.0, 10_000.0);
    assertThat(drawUnits.below(null, MERGER).contains("\"code\":\"56\"")).isTrue();
    Unit langSon = units.byCode(UnitLevel.PROVINCE, "20", EPIDEMIC).orElseThrow();
    String drawn = drawUnits.below(langSon.id(), EPIDEMIC);
    assertThat(drawn.contains("phường Đông Kinh") && drawn.contains("huyện Cao Lộc")).isTrue();
  }

  private static List<Delivered> files() throws IOException {
    List<Delivered> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(REAL)) {
      all.filter(Files::isRegularFile)
          .sorted()
          .forEach(f -> files.add(new Delivered(REAL.relativize(f).toString(), f)));
    }
    return files;
  }

  private Actor administrator() {
    UUID id =
        sql.sql("select id from access.published_account where login = 'quantri'")
            .query(UUID.class)
            .single();
    return new Actor(id, "quantri", "Quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
