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
import vn.chot.app.agencies.Naming.How;
import vn.chot.app.agencies.Naming.Why;

/** One body by its name: each way in its turn, in the invented province of Lạc Hồng. */
class ResolvingNamesTest {
  private final SampleProvince lacHong = SampleProvince.lacHong();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Y tế | Sở Y tế | OFFICIAL
          sở  y tế | Sở Y tế | OFFICIAL
          SỞ Y TẾ TỈNH LẠC HỒNG | Sở Y tế | OFFICIAL
          Sở Y tế tỉnh | Sở Y tế | OFFICIAL
          Sở Y tế của tỉnh | Sở Y tế | OFFICIAL
          Công an tỉnh Lạc Hồng | Công an tỉnh | OFFICIAL
          Tỉnh ủy | Tỉnh ủy Lạc Hồng | OFFICIAL
          Ủy ban nhân dân tỉnh | UBND tỉnh Lạc Hồng | OFFICIAL
          UBND tỉnh | UBND tỉnh Lạc Hồng | SHORT_FORM
          Sở LĐ-TB&XH | Sở Lao động - Thương binh và Xã hội | SHORT_FORM
          Sở LĐTBXH | Sở Lao động - Thương binh và Xã hội | SHORT_FORM
          Sở GTVT | Sở Giao thông vận tải | SHORT_FORM
          Sở GD&ĐT | Sở Giáo dục và Đào tạo | SHORT_FORM
          Sở TN-MT | Sở Tài nguyên và Môi trường | SHORT_FORM
          Sở VHTT&DL | Sở Văn hóa, Thể thao và Du lịch | SHORT_FORM
          Sở NN và PTNT | Sở Nông nghiệp và Phát triển nông thôn | SHORT_FORM
          BCH Quân sự tỉnh | Bộ Chỉ huy Quân sự tỉnh | SHORT_FORM
          Bộ CHQS tỉnh | Bộ Chỉ huy Quân sự tỉnh | SHORT_FORM
          BĐBP tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | SHORT_FORM
          BCH BĐBP tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | SHORT_FORM
          Bộ Chỉ huy Bộ đội biên phòng tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | OFFICIAL
          CA tỉnh | Công an tỉnh | SHORT_FORM
          UBMTTQ tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | SHORT_FORM
          Mặt trận Tổ quốc tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | OFFICIAL
          Đài PT-TH tỉnh | Đài Phát thanh và Truyền hình tỉnh | SHORT_FORM
          CDC tỉnh | Trung tâm Kiểm soát bệnh tật tỉnh | SHORT_FORM
          UBND TX. Bến Lạc | UBND thị xã Bến Lạc | SHORT_FORM
          UBND TP. Lạc Hồng | UBND thành phố Lạc Hồng | SHORT_FORM
          Giám đốc Sở Y tế | Sở Y tế | DESCRIBED
          Đồng chí Bí thư Tỉnh ủy | Tỉnh ủy Lạc Hồng | DESCRIBED
          Chủ tịch Ủy ban nhân dân thị xã Bến Lạc | UBND thị xã Bến Lạc | DESCRIBED
          Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh | Bộ Chỉ huy Quân sự tỉnh | DESCRIBED
          Trưởng Ban Quản lý các khu công nghiệp tỉnh | Ban Quản lý các khu công nghiệp tỉnh | DESCRIBED
          Trưởng Ban Tuyên giáo Tỉnh ủy | Ban Tuyên giáo Tỉnh ủy | DESCRIBED
          Chánh Thanh tra tỉnh | Thanh tra tỉnh | DESCRIBED
          Ban Thường vụ Thị ủy Bến Lạc | Thị ủy Bến Lạc | DESCRIBED
          Ban Thường vụ Tỉnh Đoàn | Tỉnh đoàn Lạc Hồng | DESCRIBED
          Đảng ủy Công an tỉnh | Công an tỉnh | DESCRIBED
          Đảng ủy Bộ đội Biên phòng tỉnh | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | DESCRIBED
          Đảng ủy Quân sự tỉnh | Bộ Chỉ huy Quân sự tỉnh | DESCRIBED
          Đảng đoàn Hội đồng nhân dân tỉnh | Hội đồng nhân dân tỉnh | DESCRIBED
          Biên phòng | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | DESCRIBED
          Y tế | Sở Y tế | DESCRIBED
          ngành Y tế | Sở Y tế | DESCRIBED
          Quân sự | Bộ Chỉ huy Quân sự tỉnh | DESCRIBED
          huyện Đồng Mây | UBND huyện Đồng Mây | DESCRIBED
          Sở Tài nguyên và Môi truờng | Sở Tài nguyên và Môi trường | OFFICIAL
          Sở Giáo dục và Đào tọa | Sở Giáo dục và Đào tạo | MISSPELT
          Công an huyên Sơn Hồng | Công an huyện Sơn Hồng | OFFICIAL
          Công an huyện Sơn Hông tỉnh Lạc Hồng | Công an huyện Sơn Hồng | MISSPELT
          """)
  void aNameInAPaperOfOursIsUnderstood(String written, String name, How how) {
    Naming naming = lacHong.inOurPaper(written, EPIDEMIC);

    assertThat(naming).isInstanceOf(Naming.One.class);
    Naming.One one = (Naming.One) naming;
    assertThat(one.agency().name()).isEqualTo(name);
    assertThat(one.how()).isEqualTo(how);
    assertThat(one.written()).isEqualTo(written);
  }

  @Test
  void marksTellTwoCommunesApart() {
    assertThat(name(lacHong.inOurPaper("UBND xã Tân An", EPIDEMIC))).isEqualTo("UBND xã Tân An");
    assertThat(name(lacHong.inOurPaper("UBND xã Tân Ân", EPIDEMIC))).isEqualTo("UBND xã Tân Ân");
  }

  @Test
  void twoCommunesOfOneNameAreToldByTheirDistrictOrOfferedForChoice() {
    Naming both = lacHong.inOurPaper("UBND xã Tân Lập", EPIDEMIC);
    Naming one = lacHong.inOurPaper("UBND xã Tân Lập, huyện Sơn Hồng", EPIDEMIC);

    assertThat(((Naming.Unknown) both).why()).isEqualTo(Why.SEVERAL);
    assertThat(((Naming.Unknown) both).candidates()).hasSize(2);
    assertThat(((Naming.One) one).agency().parent())
        .isEqualTo(SampleProvince.id("UBND huyện Sơn Hồng"));
  }

  @Test
  void aBodyThatHasEndedIsItsSuccessorFromThatDayOn() {
    Naming before = lacHong.inOurPaper("Sở GTVT", LocalDate.of(2025, 2, 28));
    Naming after = lacHong.inOurPaper("Giám đốc Sở GTVT", LocalDate.of(2025, 3, 1));

    assertThat(name(before)).isEqualTo("Sở Giao thông vận tải");
    assertThat(((Naming.One) before).ended()).isNull();
    assertThat(name(after)).isEqualTo("Sở Xây dựng");
    assertThat(((Naming.One) after).ended())
        .isNotNull()
        .extracting(Agency::name)
        .isEqualTo("Sở Giao thông vận tải");
  }

  @Test
  void aBodyThatEndedWithoutSuccessorIsUnknownAndSaysSo() {
    Naming naming = lacHong.inOurPaper("UBND huyện Đồng Mây", NEW_MODEL);

    assertThat(((Naming.Unknown) naming).why()).isEqualTo(Why.ENDED);
  }

  @Test
  void aTaughtNameIsUnderstoodAndOneOfSeveralAgenciesIsAGroup() {
    lacHong.withAlias("Trung tâm chỉ huy", "", "Công an tỉnh");
    lacHong.withAlias("UBND các huyện biên giới", "", "UBND huyện Sơn Hồng", "UBND huyện Đồng Mây");

    Naming one = lacHong.inOurPaper("trung tâm chỉ huy", EPIDEMIC);
    Naming group = lacHong.inOurPaper("UBND các huyện biên giới", EPIDEMIC);

    assertThat(((Naming.One) one).how()).isEqualTo(How.ALIAS);
    assertThat(((Naming.Group) group).members())
        .extracting(Agency::name)
        .containsExactly("UBND huyện Sơn Hồng", "UBND huyện Đồng Mây");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bộ Y tế",
        "Đồng chí Bộ trưởng Bộ Y tế",
        "Thủ tướng Chính phủ",
        "Văn phòng Chính phủ",
        "Ngân hàng Nhà nước Việt Nam",
        "TTXVN",
        "Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19",
        "BTL Quân khu 3",
        "Công an tỉnh Kiên Giang",
        "Sở Y tế thành phố Hồ Chí Minh",
        "UBND tỉnh Ninh Bình",
        "các bộ, ngành Trung ương",
        "Cục Y tế dự phòng"
      })
  void aBodyOutsideTheProvinceIsFiledNotTasked(String written) {
    assertThat(lacHong.inOurPaper(written, EPIDEMIC)).isInstanceOf(Naming.Outside.class);
  }

  @Test
  void aMinistryIsNeverTakenForADepartmentWithASlip() {
    assertThat(lacHong.inOurPaper("Bộ Công Thương", EPIDEMIC)).isInstanceOf(Naming.Outside.class);
    assertThat(lacHong.inOurPaper("Bộ Ngoại vụ", EPIDEMIC)).isInstanceOf(Naming.Unknown.class);
  }

  @Test
  void aStrangeNameIsOfferedWithTheLikeliestFirst() {
    Naming naming = lacHong.inOurPaper("Sở Giao thông vận tải cấp mã", EPIDEMIC);

    assertThat(((Naming.Unknown) naming).candidates().getFirst().agency().name())
        .isEqualTo("Sở Giao thông vận tải");
  }

  @Test
  void aPaperOlderThanTheDirectoryIsReadAsOnTheDirectorysFirstDay() {
    assertThat(name(lacHong.inOurPaper("Sở Y tế", LocalDate.of(2009, 5, 1)))).isEqualTo("Sở Y tế");
  }

  @Test
  void anOldNameOfABodyThatWasRenamedIsThatBody() {
    lacHong.with(version("Chi cục Dân số", LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31)));
    lacHong.with(version("Chi cục Dân số - Trẻ em", LocalDate.of(2020, 1, 1), null));

    Naming naming = lacHong.inOurPaper("Chi cục Dân số", EPIDEMIC);

    assertThat(name(naming)).isEqualTo("Chi cục Dân số - Trẻ em");
    assertThat(((Naming.One) naming).ended()).isNotNull();
  }

  private static Agency version(
      String name, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
    return new Agency(
        SampleProvince.id("chi cục"),
        name,
        List.of(),
        AgencyKind.UNIT,
        AgencyLevel.PROVINCE,
        SampleProvince.id("Sở Y tế"),
        null,
        null,
        false,
        from,
        to);
  }

  private static String name(Naming naming) {
    return naming instanceof Naming.One one ? one.agency().name() : naming.toString();
  }
}
