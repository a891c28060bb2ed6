package vn.chot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which row holds on a day, here; and rows that cannot stand together. */
class DatedRowsTest {
  private static final DatedRows.Here PHO_BEN =
      new DatedRows.Here(List.of("pho-ben", "song-hong"), "lac-hong");

  private final Problems problems = new Problems();

  private static Dated<Integer> row(
      int line, int value, @Nullable String from, @Nullable String to, Territory where) {
    return new Dated<>(
        new Position("f.yaml", line, 1),
        value,
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        where,
        "CV " + line);
  }

  private static Optional<Integer> on(DatedRows<Integer> rows, String day) {
    return rows.on(LocalDate.parse(day), PHO_BEN).map(Dated::value);
  }

  @Test
  void theRowOfTheDayHoldsAndTheNearestTerritoryDecides() {
    Territory nation = new Territory.National();
    DatedRows<Integer> days =
        DatedRows.of(
            List.of(
                row(1, 14, null, "2021-05-04", nation),
                row(2, 21, "2021-05-05", "2021-07-13", nation),
                row(3, 14, "2021-07-14", null, nation),
                row(4, 28, "2021-05-10", "2021-05-20", new Territory.Province("lac-hong")),
                row(5, 30, "2021-05-12", "2021-05-12", new Territory.Unit("song-hong")),
                row(6, 1, null, null, new Territory.Province("elsewhere"))),
            problems);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(on(days, "2021-04-27")).contains(14);
    assertThat(on(days, "2021-05-05")).contains(21);
    assertThat(on(days, "2021-05-11")).contains(28);
    assertThat(on(days, "2021-05-12")).contains(30);
    assertThat(on(days, "2021-05-21")).contains(21);
    assertThat(on(days, "2030-01-01")).contains(14);
  }

  @Test
  void noRowHoldsOnADayThatNoneClaims() {
    DatedRows<Integer> days =
        DatedRows.of(List.of(row(1, 14, "2021-05-05", null, new Territory.National())), problems);
    assertThat(on(days, "2021-05-04")).isEmpty();
  }

  @Test
  void twoRowsThatClaimOneDayInOneTerritoryAreExplained() {
    Territory nation = new Territory.National();
    DatedRows.of(
        List.of(row(3, 14, null, null, nation), row(4, 21, "2021-05-05", null, nation)), problems);
    assertThat(problems.inOrder().getFirst().line())
        .startsWith("f.yaml:4: Ngày 2021-05-05 (cả nước) có hai dòng")
        .contains("dòng 3 theo CV 3")
        .contains("Give the older row its last day (to).");
  }

  @Test
  void aRowThatEndsBeforeItBeginsIsRefused() {
    DatedRows.of(
        List.of(row(1, 14, "2021-05-05", "2021-05-04", new Territory.National())), problems);
    assertThat(problems.inOrder().getFirst().vi()).contains("trước khi bắt đầu");
  }
}
