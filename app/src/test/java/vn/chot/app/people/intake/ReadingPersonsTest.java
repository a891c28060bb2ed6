package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chot.app.people.person.CheckFacts;
import vn.chot.app.people.person.Reach;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetFile;

/** Values as lists write them; nothing is stored. */
class ReadingPersonsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 10, 9);
  private static final Path REAL =
      Path.of("../../shared/data/moh-case-table-sample-2020-10-09.csv");

  @ParameterizedTest
  @CsvSource({
    "12/03/1985, 1985-03-12, 1985",
    "12-3-85, 1985-03-12, 1985",
    "ngày 12 tháng 3 năm 1985, 1985-03-12, 1985",
    "03/25/1985, 1985-03-25, 1985",
    "12031985, 1985-03-12, 1985",
    "31118, 1985-03-12, 1985",
    "12/1985, , 1985",
    "1985, , 1985",
    "SN 1985, , 1985",
    "00/00/1985, , 1985",
    "1/2/19, 2019-02-01, 2019",
    "không rõ, , "
  })
  void aBirthIsReadInAllWritings(String written, @Nullable LocalDate day, @Nullable Integer year) {
    Told told = new Told();
    Cell cell = written.equals("31118") ? Cell.of(31118L) : Cell.of(written);
    ReadBirth.Birth birth = new ReadBirth(DAY).born(cell, told);

    assertThat(birth.day()).isEqualTo(day);
    assertThat(birth.year()).isEqualTo(year);
    assertThat(told.isWrong()).isFalse();
  }

  @Test
  void anAgeGivesTheYearOnTheListsDay() {
    assertThat(new ReadBirth(DAY).aged(Cell.of("36 tuổi"), new Told()).year()).isEqualTo(1984);
    assertThat(new ReadBirth(DAY).aged(Cell.of(0), new Told()).year()).isNull();
    assertThat(new ReadBirth(DAY).aged(Cell.of("11 tháng"), new Told()).year()).isEqualTo(2019);
  }

  @ParameterizedTest
  @CsvSource({
    "Việt Nam, VN",
    "Pháp, FR",
    "Nga, RU",
    "Ấn Độ, IN",
    "Đài Loan, TW",
    "Philippines, PH",
    "Trung Quốc, CN",
    "Hàn Quốc, KR",
    "France, FR",
    "VNM, VN",
    "Hoa Kỳ, US"
  })
  void aNationalityIsReadByItsName(String written, String code) {
    assertThat(Nationalities.code(written)).contains(code);
  }

  @Test
  void aNameAndABirthInOneCellAreParted() {
    for (String cell :
        List.of(
            "Lê Văn Mây, 1985",
            "Lê Văn Mây (1985)",
            "Lê Văn Mây - SN 1985",
            "Lê Văn Mây; sinh năm 1985")) {
      ReadName.Named named = ReadName.of(cell, new Told());
      assertThat(named.name()).as(cell).isEqualTo("Lê Văn Mây");
      assertThat(named.birth()).as(cell).isEqualTo("1985");
    }
  }

  @Test
  void anAddressIsReadFromItsEndWithOrWithoutTypesAndMarks() {
    UUID ours = UUID.randomUUID();
    UUID district = UUID.randomUUID();
    UUID commune = UUID.randomUUID();
    UUID far = UUID.randomUUID();
    NamedUnits units =
        NamedUnits.of(
            List.of(
                unit(ours, "tỉnh", "Bà Mây - Vũng Sương", UnitLevel.PROVINCE, null),
                unit(district, "thành phố", "Sao Mai", UnitLevel.DISTRICT, ours),
                unit(commune, "phường", "Núi Đỏ", UnitLevel.COMMUNE, district),
                unit(far, "thành phố", "Hồ Chí Minh", UnitLevel.PROVINCE, null)),
            ours,
            DAY);
    ReadAddress read = new ReadAddress(units);

    for (String address :
        List.of(
            "12 Lê Lợi, phường Núi Đỏ, thành phố Sao Mai, tỉnh Bà Mây - Vũng Sương",
            "12 Lê Lợi, P. Núi Đỏ, TP Sao Mai, Bà Mây - Vũng Sương",
            "12 Lê Lợi, nui do, sao mai",
            "12 Lê Lợi phường Núi Đỏ thành phố Sao Mai",
            "12 Lê Lợi, P.Núi Đỏ, TP.Sao Mai, Việt Nam")) {
      assertThat(read.of(List.of(address), new Told()).unit()).as(address).isEqualTo(commune);
      assertThat(read.of(List.of(address), new Told()).address())
          .as(address)
          .isEqualTo("12 Lê Lợi");
    }
    assertThat(read.of(List.of("Hồ Chí Minh"), new Told()).unit()).isEqualTo(far);
    assertThat(read.of(List.of("TP.HCM"), new Told()).unit()).isEqualTo(far);
    assertThat(read.of(List.of("Bản Xa Lạ"), new Told()).address()).isEqualTo("Bản Xa Lạ");
  }

  @Test
  void theRealTableOfCasesIsReadWhole() throws IOException {
    Assumptions.assumeTrue(Files.exists(REAL), "the real sample is not at hand: " + REAL);
    String list = Files.readString(REAL) + "BN 1099,28,Thông tin dịch tễ,Cần Thơ,Khỏi,Việt Nam\n";
    List<ReadPerson.Read> read = new ArrayList<>();
    UUID saigon = UUID.randomUUID();
    NamedUnits units =
        NamedUnits.of(
            List.of(unit(saigon, "thành phố", "Hồ Chí Minh", UnitLevel.PROVINCE, null)), null, DAY);
    var opening =
        SheetFile.open(
            new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), ListFiles.LIMITS);
    try (SheetFile file = ((SheetFile.Opening.Opened) opening).file()) {
      Layout layout = FindLayout.of(Layouts.rows(file, ""));
      assertThat(layout.fields()).containsExactly("CODE", "AGE", "", "NOW", "", "NATIONALITY");
      ReadPerson reader =
          new ReadPerson(
              layout, DAY, DAY, false, units, new CheckFacts(), new Reach(true, Set.of()));
      new PassRows(layout, 0, batch -> read.addAll(batch.stream().map(reader::read).toList()))
          .over(file, "");
    }

    assertThat(read).hasSize(36).noneMatch(one -> one.told().isWrong());
    assertThat(read.get(12).facts().name()).isEqualTo("BN1044");
    assertThat(read.get(32).facts().name()).isEqualTo("BN894");
    assertThat(read.get(2).facts().nationality()).isEqualTo("FR");
    assertThat(read.get(9).facts().birthYear()).isNull();
    assertThat(read.get(9).told().notes()).contains(Note.AGE_ZERO, Note.NOWHERE, Note.CODE_AS_NAME);
    assertThat(read.get(18).facts().now().unit()).isEqualTo(saigon);
    assertThat(read.get(35).identity()).isEqualTo(read.get(1).identity());
  }

  private static Unit unit(
      UUID id, String type, String name, UnitLevel level, @Nullable UUID parent) {
    return new Unit(id, "1", type, name, level, parent, LocalDate.of(2015, 1, 1), null);
  }
}
