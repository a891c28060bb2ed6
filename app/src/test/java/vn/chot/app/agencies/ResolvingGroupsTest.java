package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.app.agencies.SampleProvince.EPIDEMIC;
import static vn.chot.app.agencies.SampleProvince.NEW_MODEL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chot.app.agencies.Naming.Why;

/** Groups, lists, and who speaks: ours, the centre, another province. */
class ResolvingGroupsTest {
  private static final List<String> DISTRICTS =
      List.of(
          "UBND huyện Đồng Mây",
          "UBND huyện Hải Lạc",
          "UBND huyện Sơn Hồng",
          "UBND thành phố Lạc Hồng",
          "UBND thị xã Bến Lạc");
  private static final List<String> COMMUNES =
      List.of(
          "UBND phường Bến Lạc", "UBND xã Đồng Mây", "UBND xã Sơn Hồng", "UBND đặc khu Hòn Trà");

  private final SampleProvince lacHong = SampleProvince.lacHong();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "các huyện, thành phố",
        "UBND các huyện, thị xã, thành phố",
        "Ủy ban nhân dân các huyện, thị xã, thành phố",
        "Chủ tịch UBND các huyện, thị xã, thành phố",
        "các địa phương",
        "Từng cấp",
        "Các cấp",
        "chính quyền địa phương",
        "chính quyền các cấp"
      })
  void beforeJuly2025TheNextLevelDownIsTheDistricts(String written) {
    assertThat(members(lacHong.inOurPaper(written, EPIDEMIC)))
        .containsExactlyInAnyOrderElementsOf(DISTRICTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chủ tịch UBND các xã, phường",
        "UBND các xã, phường, đặc khu",
        "các địa phương",
        "Các cấp"
      })
  void sinceJuly2025ItIsTheCommunes(String written) {
    assertThat(members(lacHong.inOurPaper(written, NEW_MODEL)))
        .containsExactlyInAnyOrderElementsOf(COMMUNES);
  }

  @Test
  void districtsAddressedAfterTheirEndAreUnknownWithTheCommunesForChoice() {
    Naming naming =
        lacHong.inOurPaper("UBND các huyện, thị xã, thành phố", LocalDate.of(2025, 7, 1));

    assertThat(((Naming.Unknown) naming).why()).isEqualTo(Why.GROUP_EMPTY);
    assertThat(((Naming.Unknown) naming).candidates())
        .extracting(candidate -> candidate.agency().name())
        .containsExactlyInAnyOrderElementsOf(COMMUNES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          các sở, ngành | 17
          các sở, ban, ngành | 18
          Thủ trưởng các sở, ban, ngành tỉnh | 18
          các ngành | 17
          lực lượng chức năng | 3
          các lực lượng chức năng | 3
          các cơ quan chức năng của tỉnh | 17
          các đoàn thể | 4
          Mặt trận Tổ quốc và các đoàn thể | 5
          Các huyện ủy, thị ủy, thành ủy | 5
          các cấp ủy | 5
          người đứng đầu cấp ủy, chính quyền các cấp | 10
          Các cấp, các ngành | 22
          các đơn vị, địa phương | 26
          UBND các xã, phường, thị trấn | 5
          UBND các phường | 1
          các huyện | 3
          Công an các huyện, thị xã, thành phố | 5
          các sở, ban, ngành; UBND các huyện, thị xã, thành phố | 23
          Các sở: Y tế, Công Thương, Tài chính, Giao thông vận tải | 4
          Giám đốc các sở: Y tế, Văn hóa, Thể thao và Du lịch, Lao động - Thương binh và Xã hội | 3
          các Sở Y tế, Tài chính | 2
          Sở Y tế, Sở Tài chính và Công an tỉnh | 3
          Công an tỉnh; UBND các huyện, thị xã, thành phố | 6
          địa phương (Ngoại vụ, Y tế, Công an, Quân sự, Biên phòng,...) | 5
          """)
  void aGroupExpandsToItsMembersInForceThatDay(String written, int size) {
    assertThat(members(lacHong.inOurPaper(written, EPIDEMIC))).hasSize(size);
  }

  @Test
  void aGroupNarrowedByStrangeWordsIsOfferedForChoice() {
    Naming border = lacHong.inOurPaper("UBND các huyện biên giới", EPIDEMIC);

    assertThat(((Naming.Unknown) border).why()).isEqualTo(Why.NARROWED);
    assertThat(((Naming.Unknown) border).candidates()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "các cơ quan liên quan",
        "các cơ quan, đơn vị liên quan",
        "đơn vị có tên nêu trên"
      })
  void whatThePaperLeavesOpenIsNotGuessed(String written) {
    assertThat(((Naming.Unknown) lacHong.inOurPaper(written, EPIDEMIC)).why()).isEqualTo(Why.VAGUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND các tỉnh | UBND tỉnh Lạc Hồng
          Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương | UBND tỉnh Lạc Hồng
          Chủ tịch UBND các tỉnh, thành phố | UBND tỉnh Lạc Hồng
          thành phố trực thuộc Trung ương | UBND tỉnh Lạc Hồng
          các địa phương | UBND tỉnh Lạc Hồng
          Các tỉnh ủy, thành ủy | Tỉnh ủy Lạc Hồng
          Sở Y tế | Sở Y tế
          UBND tỉnh Lạc Hồng | UBND tỉnh Lạc Hồng
          """)
  void aCentralPaperMeansOurs(String written, String name) {
    NamedBy centre = new NamedBy(EPIDEMIC, null, "Thủ tướng Chính phủ", null, false);

    assertThat(lacHong.inPaper(written, centre))
        .isInstanceOfSatisfying(
            Naming.One.class, one -> assertThat(one.agency().name()).isEqualTo(name));
  }

  @Test
  void anotherProvincesBodiesAreOutsideAndItsPlacesUnknownUntilMapped() {
    NamedBy kienGiang = new NamedBy(EPIDEMIC, null, "UBND tỉnh Kiên Giang", "Kiên Giang", false);

    for (String written :
        List.of("Sở Y tế", "UBND tỉnh Kiên Giang", "Công an tỉnh", "các huyện, thành phố")) {
      assertThat(lacHong.inPaper(written, kienGiang))
          .as(written)
          .isInstanceOf(Naming.Outside.class);
    }
    assertThat(lacHong.inPaper("UBND tỉnh Lạc Hồng", kienGiang)).isInstanceOf(Naming.One.class);
    assertThat(((Naming.Unknown) lacHong.inPaper("UBND huyện Phú Quốc", kienGiang)).why())
        .isEqualTo(Why.FOREIGN);
    lacHong.withAlias("UBND huyện Phú Quốc", "kien giang", "UBND huyện Hải Lạc");
    assertThat(lacHong.inPaper("UBND huyện Phú Quốc", kienGiang)).isInstanceOf(Naming.One.class);
    assertThat(lacHong.inOurPaper("UBND huyện Phú Quốc", EPIDEMIC))
        .isInstanceOf(Naming.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Y tế | Sở Y tế
          UBND tỉnh Kiên Giang | UBND tỉnh Lạc Hồng
          Báo Kiên Giang | Báo Lạc Hồng
          Công an tỉnh | Công an tỉnh
          """)
  void anotherProvincesPaperReadAsOursNamesOurBodies(String written, String name) {
    NamedBy by = new NamedBy(EPIDEMIC, null, "UBND tỉnh Kiên Giang", "Kiên Giang", true);

    assertThat(lacHong.inPaper(written, by))
        .isInstanceOfSatisfying(
            Naming.One.class, one -> assertThat(one.agency().name()).isEqualTo(name));
  }

  @Test
  void aCitysPaperReadAsOursTurnsTheCityIntoOurProvince() {
    NamedBy city = new NamedBy(NEW_MODEL, null, "UBND thành phố Hồ Chí Minh", "Hồ Chí Minh", true);

    assertThat(lacHong.inPaper("Trung tâm Chuyển đổi số Thành phố", city))
        .isInstanceOf(Naming.One.class);
    assertThat(members(lacHong.inPaper("Chủ tịch Ủy ban nhân dân các xã, phường và đặc khu", city)))
        .containsExactlyInAnyOrderElementsOf(COMMUNES);
  }

  private static List<String> members(Naming naming) {
    assertThat(naming).isInstanceOf(Naming.Group.class);
    return ((Naming.Group) naming).members().stream().map(Agency::name).toList();
  }
}
