package vn.chot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAPdfTest {

  @Test
  void theHeadingInTwoColumnsIsReadColumnByColumn() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(90, 60, "ỦY BAN NHÂN DÂN")
          .line(250, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
          .line(100, 74, "TỈNH MẪU")
          .line(300, 74, "Độc lập - Tự do - Hạnh phúc")
          .line(90, 100, "Số: 12/TB-UBND")
          .line(300, 100, "Mẫu, ngày 05 tháng 5 năm 2021")
          .line(90, 112, "V/v phòng dịch")
          .line(250, 150, "THÔNG BÁO")
          .line(
              85, 180, "Ngày 04 tháng 5 năm 2021, Chủ tịch chủ trì cuộc họp và kết luận như sau:");

      assertThat(lines(pdf.bytes()))
          .containsExactly(
              "ỦY BAN NHÂN DÂN",
              "TỈNH MẪU",
              "Số: 12/TB-UBND",
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "Độc lập - Tự do - Hạnh phúc",
              "Mẫu, ngày 05 tháng 5 năm 2021",
              "V/v phòng dịch",
              "THÔNG BÁO",
              "Ngày 04 tháng 5 năm 2021, Chủ tịch chủ trì cuộc họp và kết luận như sau:");
    }
  }

  @Test
  void recipientsAreNotMixedWithTheSignatureBesideThem() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Thông báo này./.")
          .line(85, 110, "Nơi nhận:")
          .line(340, 110, "KT. CHỦ TỊCH")
          .line(85, 122, "- Sở Y tế;")
          .line(340, 124, "PHÓ CHỦ TỊCH")
          .line(85, 146, "- Công an tỉnh;")
          .line(85, 158, "- Lưu: VT.")
          .line(340, 180, "Nguyễn Văn Mẫu");

      assertThat(lines(pdf.bytes()))
          .endsWith(
              "Nơi nhận:",
              "- Sở Y tế;",
              "- Công an tỉnh;",
              "- Lưu: VT.",
              "KT. CHỦ TỊCH",
              "PHÓ CHỦ TỊCH",
              "Nguyễn Văn Mẫu");
    }
  }

  @Test
  void pageNumbersAloneOnALineAreLeftOutAndNumbersInTheTextStay() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, "1. Sở Y tế tổ chức xét nghiệm và báo cáo kết quả trong ngày, gồm")
          .page()
          .line(290, 40, "2")
          .line(85, 80, "12 điểm lấy mẫu tại các huyện, thị xã và thành phố của tỉnh")
          .page()
          .line(85, 80, "3. Công an tỉnh kiểm soát các chốt và hướng dẫn người dân đi lại")
          .line(280, 800, "- 3 -");

      assertThat(lines(pdf.bytes()))
          .containsExactly(
              "1. Sở Y tế tổ chức xét nghiệm và báo cáo kết quả trong ngày, gồm",
              "12 điểm lấy mẫu tại các huyện, thị xã và thành phố của tỉnh",
              "3. Công an tỉnh kiểm soát các chốt và hướng dẫn người dân đi lại");
    }
  }

  @Test
  void linesSetCloseTogetherAreNotMixed() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, "Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo")
          .line(85, 87, "các huyện, thị xã, thành phố rà soát")
          .line(85, 94, "các biện pháp phòng dịch");

      assertThat(lines(pdf.bytes()))
          .containsExactly(
              "Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo",
              "các huyện, thị xã, thành phố rà soát",
              "các biện pháp phòng dịch");
    }
  }

  @Test
  void aDrawnBulletIsADash() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, "• Sở Y tế tổ chức xét nghiệm và báo cáo kết quả trong ngày");

      assertThat(lines(pdf.bytes()))
          .containsExactly("- Sở Y tế tổ chức xét nghiệm và báo cáo kết quả trong ngày");
    }
  }

  @Test
  void decomposedLettersComeOutComposed() {
    String text = "Ủy ban nhân dân tỉnh chỉ đạo thực hiện nghiêm các biện pháp phòng dịch";
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, Normalizer.normalize(text, Normalizer.Form.NFD));

      assertThat(lines(pdf.bytes())).containsExactly(text);
    }
  }

  @Test
  void aPictureOfAPageAmongPagesOfTextIsToldInANote() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, "1. Sở Y tế tổ chức xét nghiệm và báo cáo kết quả trong ngày")
          .page()
          .picture();

      assertThat(PaperFile.read(pdf.bytes(), FileLimits.usual()))
          .isInstanceOfSatisfying(
              FileText.Read.class,
              read ->
                  assertThat(read.notes())
                      .containsExactly("Trang 2 là ảnh chụp, không đọc được chữ."));
    }
  }

  @Test
  void aScanWithAStampOnItIsRefusedAsAScan() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.picture().line(400, 30, "Ký bởi: UBND tỉnh Mẫu").page().picture();

      assertThat(reason(pdf.bytes())).isEqualTo(Reason.SCAN_WITHOUT_TEXT);
    }
  }

  @Test
  void aPdfThatOpensWithAPasswordOnlyIsRefused() {
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, "Nội dung");

      assertThat(reason(pdf.lockedBytes("mật"))).isEqualTo(Reason.PASSWORD_PROTECTED);
    }
  }

  @Test
  void aPdfThatMerelyForbidsChangesIsRead() {
    String text = "Sở Y tế tổ chức xét nghiệm và báo cáo kết quả trong ngày";
    try (PdfFile pdf = new PdfFile()) {
      pdf.line(85, 80, text);

      assertThat(lines(pdf.lockedBytes(""))).containsExactly(text);
    }
  }

  @Test
  void aPdfOfMorePagesThanTheLimitIsRefused() {
    FileLimits twoPages = new FileLimits(1 << 20, 1000, 2, 1 << 20);
    try (PdfFile pdf = new PdfFile()) {
      byte[] bytes = pdf.page().page().line(85, 80, "Trang ba").bytes();

      assertThat(PaperFile.read(bytes, twoPages))
          .isInstanceOfSatisfying(
              FileText.Refused.class,
              refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_TEXT);
                assertThat(refused.vietnamese()).contains("hơn 2 trang");
              });
    }
  }

  private static List<String> lines(byte[] pdf) {
    FileText text = PaperFile.read(pdf, FileLimits.usual());
    assertThat(text).isInstanceOf(FileText.Read.class);
    return ((FileText.Read) text).text().lines().toList();
  }

  private static Reason reason(byte[] pdf) {
    FileText text = PaperFile.read(pdf, FileLimits.usual());
    assertThat(text).isInstanceOf(FileText.Refused.class);
    return ((FileText.Refused) text).reason();
  }
}
