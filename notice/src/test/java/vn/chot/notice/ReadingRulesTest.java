package vn.chot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules of the language, one family after another, on sentences written for them. */
class ReadingRulesTest {

  private static final LocalDate PAPER_DAY = LocalDate.of(2021, 5, 4);

  @Test
  void theNameBeforeTheFirstVerbLeads() {
    assertThat(leads("Sở Y tế chủ trì xét nghiệm.")).containsExactly("Sở Y tế");
    assertThat(leads("Công an huyện Sơn Hồng khóa lối đi phía sau."))
        .containsExactly("Công an huyện Sơn Hồng");
    assertThat(leads("Giám đốc Sở Giáo dục và Đào tạo, Chủ tịch UBND các huyện chịu trách nhiệm."))
        .containsExactly("Giám đốc Sở Giáo dục và Đào tạo", "Chủ tịch UBND các huyện");
  }

  @Test
  void aNameBehindItsPositionInOneCellSigns() {
    Header header =
        NoticeReader.withGrammarOnly()
            .read(
                "CHỈ THỊ\nVề phòng, chống dịch\n\n1. Sở Y tế xét nghiệm.\n\n"
                    + "| Nơi nhận: - Các sở, ngành; - Lưu: VT. | CHỦ TỊCH     Trần Văn Bình |\n")
            .header();

    assertThat(header.signer()).isEqualTo("Trần Văn Bình");
    assertThat(header.recipients()).containsExactly("Các sở, ngành", "Lưu: VT");
  }

  @Test
  void whoIsGivenAnOrderLeadsNotWhoGivesIt() {
    assertThat(leads("Chủ tịch UBND tỉnh giao Sở Tài chính bố trí kinh phí."))
        .containsExactly("Sở Tài chính");
    assertThat(leads("Để kiểm soát dịch, yêu cầu Bộ Chỉ huy Quân sự tỉnh lập chốt."))
        .containsExactly("Bộ Chỉ huy Quân sự tỉnh");
  }

  @Test
  void aListAfterAPluralIsExpanded() {
    assertThat(leads("Các Bộ: Y tế, Công an, Quốc phòng thực hiện nghiêm."))
        .containsExactly("Bộ Y tế", "Bộ Công an", "Bộ Quốc phòng");
  }

  @Test
  void commonWordsThatBeginLikeAgenciesAreNone() {
    assertThat(leads("Phòng, chống dịch là nhiệm vụ trọng tâm.")).isEmpty();
    assertThat(leads("Tổ chức tiêm cho người cao tuổi.")).isEmpty();
    assertThat(leads("Báo cáo kết quả hằng tuần.")).isEmpty();
  }

  @Test
  void partnersStandAfterWithAndTogether() {
    assertThat(
            partners(
                "Sở Y tế phối hợp chặt chẽ với Công an tỉnh và các đơn vị liên quan truy vết."))
        .containsExactly("Công an tỉnh", "các đơn vị liên quan");
    assertThat(partners("Sở Tài chính thống nhất với Sở Kế hoạch và Đầu tư trình UBND tỉnh."))
        .containsExactly("Sở Kế hoạch và Đầu tư");
    assertThat(partners("Tăng cường phối hợp, xử lý vi phạm.")).isEmpty();
  }

  @Test
  void theDayNamedIsTheDeadline() {
    assertThat(deadline("hoàn thành trước ngày 10/5/2021.")).isEqualTo(LocalDate.of(2021, 5, 10));
    assertThat(deadline("báo cáo chậm nhất 17 giờ ngày 6 tháng 5."))
        .isEqualTo(LocalDate.of(2021, 5, 6));
    assertThat(deadline("xong trong tháng 6.")).isEqualTo(LocalDate.of(2021, 6, 30));
    assertThat(deadline("hoàn thành trước ngày 10/5/2020.")).isEqualTo(LocalDate.of(2021, 5, 10));
  }

  @Test
  void citedFestivePastAndFirstDaysAreNoDeadlines() {
    assertThat(deadline("thực hiện Kế hoạch số 63/KH-UBND ngày 15/4/2021.")).isNull();
    assertThat(deadline("trực trong dịp Quốc khánh 02/9.")).isNull();
    assertThat(deadline("đã hoàn thành trước ngày 01/5/2021.")).isNull();
    assertThat(deadline("áp dụng từ ngày 10/5/2021.")).isNull();
    assertThat(deadline("tạm dừng từ ngày 10/5/2021 đến hết ngày 20/5/2021.")).isNull();
  }

  @Test
  void atOnceWinsOverKeptUp() {
    assertThat(cadence("Khẩn trương truy vết và tiếp tục xét nghiệm."))
        .isEqualTo(Cadence.IMMEDIATE);
    assertThat(cadence("Duy trì chế độ trực.")).isEqualTo(Cadence.ONGOING);
    assertThat(cadence("Lập danh sách người tiêm.")).isEqualTo(Cadence.NONE);
    assertThat(cadence("Báo cáo ngay khi phát hiện ca bệnh.")).isEqualTo(Cadence.NONE);
    assertThat(cadence("Thực hiện Công văn số 12/UBND-VX về việc tăng cường kiểm tra."))
        .isEqualTo(Cadence.NONE);
  }

  @Test
  void symbolsAreGivenInCorrectedForm() {
    assertThat(symbols("Công điện số 1234/CD-BYT; Chỉ thị 16-CT/TTg; Kế hoạch số 0130/KH-UBND"))
        .containsExactly("1234/CĐ-BYT", "16/CT-TTg", "0130/KH-UBND");
    assertThat(symbols("Kết luận số 07-KL/TU và Nghị định số 118/2025/NĐ-CP"))
        .containsExactly("07-KL/TU", "118/2025/NĐ-CP");
    assertThat(symbols("ngày 24/7, tốc độ 165-185km/giờ, 100.000 đồng/người, F1/F2")).isEmpty();
  }

  @Test
  void marksAreReadInAllTheirShapes() {
    assertThat(mark("3- Giao")).isEqualTo("3");
    assertThat(mark("I- Nhiệm vụ")).isEqualTo("I");
    assertThat(mark("(2) Bộ Y tế")).isEqualTo("(2)");
    assertThat(mark("đ) Rà soát")).isEqualTo("đ");
    assertThat(mark("6.1. Sở Y tế")).isEqualTo("6.1");
    assertThat(mark("2021. Sở")).isEmpty();
    assertThat(mark("15.000 đồng")).isEmpty();
    assertThat(mark("V/v tăng cường")).isEmpty();
  }

  @Test
  void aKnownNameIsReadWhereTheGrammarWouldStop() {
    String text =
        "THÔNG BÁO\nKết luận\n\nNgày 03/5/2021, họp.\n\n1. Bến Thanh Bãi mở lại hai lối vào.\n";
    assertThat(NoticeReader.withGrammarOnly().read(text).measures()).isEmpty();
    NoticeReader knowing = NoticeReader.knowing(new KnownNames(List.of("Bến Thanh Bãi")));
    assertThat(knowing.read(text).measures().getFirst().lead()).containsExactly("Bến Thanh Bãi");
  }

  @Test
  void whatIsUnsureIsSaid() {
    String text =
        "THÔNG BÁO\nKết luận\n\nNgày 03/5/2021, họp.\n\n1. Tăng cường phòng, chng dch bnh.\n\n3. Sở Y tế tiêm trước ngày 10/5/2019.\n";
    Reading reading = NoticeReader.withGrammarOnly().read(text);
    assertThat(reading.doubts())
        .extracting(Doubt::code)
        .contains("number-missing", "letters-lost", "mark-out-of-order");
    assertThat(reading.measures().getFirst().doubts())
        .extracting(Doubt::code)
        .contains("lead-missing");
    assertThat(reading.measures().getLast().doubts())
        .extracting(Doubt::code)
        .contains("year-corrected");
  }

  @Test
  void aLeadFromTheHeadingRightAboveIsSureOneFromThePreambleIsNot() {
    Reading reading =
        NoticeReader.withGrammarOnly()
            .read(
                "THÔNG BÁO\nKết luận\n\nNgày 03/5/2021, yêu cầu Sở Y tế thực hiện:\n\n"
                    + "1. Tiếp tục xét nghiệm diện rộng.\n\n2. Sở Công Thương:\n\na) Bảo đảm nguồn hàng.\n");
    assertThat(reading.measures().getFirst().doubts())
        .extracting(Doubt::code)
        .contains("lead-inherited");
    assertThat(reading.measures().getLast().lead()).containsExactly("Sở Công Thương");
    assertThat(reading.measures().getLast().doubts()).isEmpty();
  }

  private static List<String> leads(String text) {
    return new FindActors(clean(text), new Words(text), Lore.of(none(), null)).leads().names();
  }

  private static List<String> partners(String text) {
    return FindPartners.in(clean(text), new Words(text), none()).names();
  }

  private static @Nullable LocalDate deadline(String text) {
    return FindDeadline.in(clean(text), PAPER_DAY, 2021).day();
  }

  private static Cadence cadence(String text) {
    return FindCadence.in(clean(text), new Words(text)).cadence();
  }

  private static List<String> symbols(String text) {
    return Symbols.distinct(Symbols.in(text));
  }

  private static String mark(String line) {
    return ReadMark.at(line).map(Mark::printed).orElse("");
  }

  private static Passage clean(String text) {
    return CleanText.of(text, 0, text.length());
  }

  private static Phrases none() {
    return new Phrases(List.of());
  }
}
