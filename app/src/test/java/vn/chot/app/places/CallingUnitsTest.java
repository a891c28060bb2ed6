package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people type or choose finds the unit meant, also one that has ended. */
class CallingUnitsTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate DAY = EVE.plusDays(1);

  private final Unit home = unit("tỉnh", "Nước Mơ", UnitLevel.PROVINCE, null, FIRST, null);
  private final Unit taken = unit("tỉnh", "Nước Xa", UnitLevel.PROVINCE, null, FIRST, EVE);
  private final Unit district = unit("huyện", "Đồng Mơ", UnitLevel.DISTRICT, home, FIRST, EVE);
  private final Unit town = unit("thị trấn", "Đồng Mơ", UnitLevel.COMMUNE, district, FIRST, EVE);
  private final Unit village = unit("xã", "Bãi Mơ", UnitLevel.COMMUNE, district, FIRST, EVE);
  private final Unit far = unit("xã", "Bãi Xa", UnitLevel.COMMUNE, taken, FIRST, EVE);
  private final Unit others = unit("tỉnh", "Nước Lạ", UnitLevel.PROVINCE, null, FIRST, null);
  private final Unit stranger = unit("xã", "Bãi Mơ", UnitLevel.COMMUNE, others, FIRST, null);
  private final Unit joined = unit("xã", "Đồng Mơ", UnitLevel.COMMUNE, home, DAY, null);

  private final UnitVersions all =
      new UnitVersions(
          List.of(home, taken, district, town, village, far, others, stranger, joined),
          List.of(step(town, joined), step(village, joined), step(taken, home), step(far, joined)),
          home.id());

  private static Unit unit(
      String type,
      String name,
      UnitLevel level,
      @Nullable Unit parent,
      LocalDate from,
      @Nullable LocalDate to) {
    UUID above = parent == null ? null : parent.id();
    return new Unit(UUID.randomUUID(), "1", type, name, level, above, from, to);
  }

  private static Successions.Step step(Unit former, Unit successor) {
    return new Successions.Step(former.id(), successor.id(), DAY, true, null, "NQ");
  }

  @Test
  void ourUnitsAreFoundByTheirNamesOfAllTimesShortenedOrNot() {
    NamedUnits units = new NamedUnits(all, DAY);
    assertThat(units.ours("bai mo")).containsExactly(village);
    assertThat(units.ours("Đồng Mơ")).containsExactlyInAnyOrder(district, town, joined);
    assertThat(units.ours("H. Đồng Mơ")).containsExactly(district);
    assertThat(units.ours("tt dong mo")).containsExactly(town);
    assertThat(units.ours("Bãi Xa")).as("of a province that came to ours").containsExactly(far);
    assertThat(units.oursBeginning("bai m")).containsExactly(village);
    assertThat(new NamedUnits(all, EVE).ours("dong mo")).doesNotContain(joined);
    assertThat(new NamedUnits(all, EVE).ours("bai xa")).as("not ours yet").isEmpty();
  }

  @Test
  void aFormOffersEachUnitByALabelThatMeansOneAndTheDayItEnded() {
    UnitLabels labels = new NamedUnits(all, DAY).labels();
    assertThat(labels.texts())
        .startsWith("xã Đồng Mơ", "tỉnh Nước Mơ")
        .contains(
            "thị trấn Đồng Mơ (huyện Đồng Mơ) – trước 01/07/2025",
            "huyện Đồng Mơ – trước 01/07/2025")
        .noneMatch(label -> label.contains("Nước Lạ"));
    assertThat(labels.chosen("thi tran dong mo")).contains(town.id());
    assertThat(labels.chosen("xa bai mo (huyen dong mo)")).contains(village.id());
    assertThat(labels.chosen("Bãi")).isEmpty();
    assertThat(labels.only(unit -> unit.equals(far.id())).chosenOrOnly("")).contains(far.id());
    assertThat(new NamedUnits(all, EVE).label(village.id())).isEqualTo("xã Bãi Mơ (huyện Đồng Mơ)");
    assertThat(new NamedUnits(all, DAY).called(village.id())).isEqualTo("xã Bãi Mơ");
  }

  @Test
  void whatUnitsWentIntoIsFollowedToTheDayAsked() {
    assertThat(all.wentInto(List.of(town.id(), village.id()), EVE, DAY))
        .containsExactly(joined.id());
    assertThat(all.wentInto(List.of(town.id()), EVE, EVE)).isEmpty();
  }
}
