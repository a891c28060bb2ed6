package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** Lists of units, of invented places; each test is rolled back. */
@ChotTest
@Transactional
class ImportingUnitsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 11, 1);
  private static final Path REAL = Path.of("../../shared/geo/codes");

  @Autowired ImportUnits importUnits;
  @Autowired Units units;
  @Autowired Places places;
  @Autowired ChooseHome chooseHome;
  @Autowired JdbcClient sql;

  @Test
  void aUnitIsWhatItWasOnTheDayThatIsAskedFor() {
    bringIn(
        row(2, "X1", "tỉnh Mây Trắng", "", null),
        row(3, "X11", "thị xã Sông Vắng", "X1", null),
        row(4, "X111", "phường Chợ Cũ", "X11", null));
    UnitImport later =
        bringIn(
            new UnitRow(
                2, "X11", "thành phố Sông Vắng", "", "X1", LocalDate.of(2022, 4, 1), null, "NQ"));
    UUID town = units.byCode(UnitLevel.DISTRICT, "X11", DAY).orElseThrow().id();

    assertThat(later.problems()).isEmpty();
    assertThat(places.unit(town, LocalDate.of(2022, 3, 31)).orElseThrow().fullName())
        .isEqualTo("thị xã Sông Vắng");
    assertThat(places.unit(town, LocalDate.of(2022, 4, 27)).orElseThrow().fullName())
        .isEqualTo("thành phố Sông Vắng");
    assertThat(places.unit(town, LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void aCodeThatIsGivenToAnotherNameIsAnotherUnit() {
    bringIn(row(2, "X2", "tỉnh Mây Hồng", "", null), row(3, "X21", "huyện Núi Xa", "X2", null));
    UUID before = units.byCode(UnitLevel.DISTRICT, "X21", DAY).orElseThrow().id();
    bringIn(new UnitRow(2, "X21", "huyện Suối Gần", "", "X2", LocalDate.of(2023, 1, 1), null, ""));

    UUID after =
        units.byCode(UnitLevel.DISTRICT, "X21", LocalDate.of(2023, 1, 1)).orElseThrow().id();
    assertThat(after).isNotEqualTo(before);
    assertThat(places.unit(before, LocalDate.of(2023, 1, 1))).isEmpty();
  }

  @Test
  void whatIsWrongIsToldByItsRowAndNothingIsStored() {
    UnitImport outcome =
        importUnits.bringIn(
            administrator(),
            List.of(
                row(2, "X3", "tỉnh Mây Xám", "", null),
                row(3, "X31", "huyện Không Cha", "X9", null),
                row(4, "X32", "thành phố Tự Thân", "X32", null),
                row(5, "X33", "thành phố Vòng Một", "X34", null),
                row(6, "X34", "thành phố Vòng Hai", "X33", null),
                row(7, "X35", "bản Lạ", "X3", null),
                row(8, "X36", "huyện Lùi", "X3", LocalDate.of(2020, 1, 1)),
                row(9, "X37", "huyện Trùng", "X3", LocalDate.of(2022, 1, 1)),
                row(10, "X37", "huyện Trùng Nữa", "X3", null)),
            false);

    assertThat(outcome.problems())
        .extracting(UnitImport.Problem::line)
        .containsExactly(3, 4, 5, 6, 7, 8, 10);
    assertThat(outcome.problems())
        .extracting(problem -> problem.refusal().code())
        .containsExactly(
            "unit-parent-missing",
            "unit-loop",
            "unit-parent-missing",
            "unit-parent-missing",
            "unit-type",
            "unit-days",
            "unit-overlap");
    assertThat(units.byCode(UnitLevel.PROVINCE, "X3", DAY)).isEmpty();
  }

  @Test
  void aUnitCannotOutliveTheUnitAboveIt() {
    UnitImport outcome =
        importUnits.bringIn(
            administrator(),
            List.of(
                row(2, "X4", "tỉnh Mây Vàng", "", null),
                row(3, "X41", "huyện Ngắn", "X4", LocalDate.of(2025, 6, 30)),
                row(4, "X411", "xã Dài", "X41", null)),
            false);

    assertThat(outcome.problems())
        .extracting(p -> p.refusal().code())
        .containsExactly("unit-parent-ends");
  }

  @Test
  void theSameListTwiceChangesNothing() {
    UnitRow province = row(2, "X5", "tỉnh Mây Tím", "", null);
    bringIn(province);

    UnitImport again = bringIn(province);

    assertThat(again.added()).isZero();
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void onlyAnAdministratorBringsUnitsIn() {
    Actor clerk = new Actor(UUID.randomUUID(), "x", "Người thử", Set.of(Role.CLERK));

    assertThat(importUnits.bringIn(clerk, List.of(), false).problems())
        .extracting(p -> p.refusal().status())
        .containsExactly(403);
  }

  @Test
  void theProvinceServedIsChosenAndItsUnitsAreFoundByNameWithoutMarks() {
    bringIn(row(2, "X6", "tỉnh Mây Nâu", "", null), row(3, "X61", "huyện Đồi Gió", "X6", null));

    assertThat(chooseHome.chooseByCode(administrator(), "X61")).isPresent();
    UUID home = units.byCode(UnitLevel.PROVINCE, "X6", DAY).orElseThrow().id();
    assertThat(chooseHome.choose(administrator(), home)).isEmpty();

    assertThat(places.home(DAY).orElseThrow().name()).isEqualTo("Mây Nâu");
    assertThat(places.home(LocalDate.of(2000, 1, 1)).orElseThrow().name()).isEqualTo("Mây Nâu");
    assertThat(places.named("doi gio", DAY)).extracting(Unit::code).containsExactly("X61");
    assertThat(places.named("Huyện Đồi Gió", DAY)).hasSize(1);
    assertThat(places.ofLevel(UnitLevel.DISTRICT, DAY)).hasSize(1);
    assertThat(places.within(home, DAY)).hasSize(2);
  }

  @Test
  void theWholeCountrysListsComeInOneAfterTheOther() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(REAL), "no real lists at " + REAL + ": not tried");
    LocalDate lastDistricts = LocalDate.of(2025, 6, 30);
    List<UnitRow> first = real("units-2021-11-01.csv", DAY, lastDistricts);
    List<UnitRow> now = real("units-2026-07-25.csv", LocalDate.of(2025, 7, 1), null);

    UnitImport old = importUnits.bringIn(administrator(), first, false);
    UnitImport fresh = importUnits.bringIn(administrator(), now, false);

    assertThat(old.problems()).isEmpty();
    assertThat(old.added()).isEqualTo(63 + 705 + 10_599);
    assertThat(fresh.problems()).isEmpty();
    assertThat(fresh.added()).isEqualTo(34 + 3_321);
    assertThat(units.children(null, lastDistricts)).hasSizeGreaterThanOrEqualTo(63);
  }

  private static List<UnitRow> real(String file, LocalDate from, @Nullable LocalDate to)
      throws IOException {
    List<UnitRow> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(REAL.resolve(file));
    for (int at = 1; at < lines.size(); at++) {
      List<String> cells = List.of(lines.get(at).split(",", -1));
      rows.add(
          new UnitRow(
              at + 1, cells.get(1), cells.get(2), cells.get(3), cells.get(4), from, to, ""));
    }
    return rows;
  }

  private UnitImport bringIn(UnitRow... rows) {
    UnitImport outcome = importUnits.bringIn(administrator(), List.of(rows), false);
    assertThat(outcome.problems()).isEmpty();
    return outcome;
  }

  private static UnitRow row(
      int line, String code, String name, String parent, @Nullable LocalDate to) {
    return new UnitRow(line, code, name, "", parent, DAY, to, "");
  }

  private Actor administrator() {
    UUID id =
        sql.sql("select id from access.published_account where login = 'quantri'")
            .query(UUID.class)
            .single();
    return new Actor(id, "quantri", "Quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
