package vn.chot.document;

import static vn.chot.document.WordFile.item;
import static vn.chot.document.WordFile.paragraph;
import static vn.chot.document.WordFile.styled;
import static vn.chot.document.WordFile.table;

import java.util.List;
import java.util.stream.Stream;

/** An invented conclusion notice with every kind of list Word makes, and how Word prints it. */
final class SamplePaper {

  private SamplePaper() {}

  /**
   * Lists: 1 = I. / 1. / a) / dash; 2 = the same definition begun again; 3 = 1. / 1.1. / 1.1.1.
   * bound to styles; 4 = "Điều 1."; 5 = bullets of a symbol typeface; 6 = 01, 02; 7 = legal figures
   * under Roman ones; 8 = plus signs.
   */
  static final String NUMBERING =
      definition(
              1,
              level(0, 1, "upperRoman", "%1.", ""),
              level(1, 1, "decimal", "%2.", ""),
              level(2, 1, "lowerLetter", "%3)", ""),
              level(3, 1, "bullet", "-", ""))
          + definition(
              3,
              level(0, 1, "decimal", "%1.", "<w:pStyle w:val=\"Muc1\"/>"),
              level(1, 1, "decimal", "%1.%2.", "<w:pStyle w:val=\"Muc2\"/>"),
              level(2, 1, "decimal", "%1.%2.%3.", "<w:pStyle w:val=\"Muc3\"/>"))
          + definition(4, level(0, 1, "decimal", "Điều %1.", "<w:suff w:val=\"space\"/>"))
          + definition(
              5,
              level(
                  0,
                  1,
                  "bullet",
                  "\uf0b7",
                  "",
                  "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>"))
          + definition(6, level(0, 5, "decimalZero", "%1.", ""))
          + definition(
              7,
              level(0, 1, "upperRoman", "%1.", ""),
              level(1, 1, "decimal", "%1.%2.", "<w:isLgl/>"))
          + definition(8, level(0, 1, "bullet", "+", ""))
          + instance(1, 1, "")
          + instance(2, 1, restart(0) + restart(1))
          + instance(3, 3, "")
          + instance(4, 4, "")
          + instance(5, 5, "")
          + instance(6, 6, "")
          + instance(7, 7, "")
          + instance(8, 8, "");

  static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Muc1"><w:name w:val="Muc 1"/>\
      <w:basedOn w:val="Thuong"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Muc2"><w:name w:val="Muc 2"/>\
      <w:basedOn w:val="Thuong"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>\
      </w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Muc3"><w:name w:val="Muc 3"/>\
      <w:basedOn w:val="Thuong"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="3"/></w:numPr>\
      </w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Muc2Dam"><w:name w:val="Muc 2 dam"/>\
      <w:basedOn w:val="Muc2"/><w:rPr><w:b/></w:rPr></w:style>
      """;

  private record Block(String xml, String printed) {}

  private static final List<Block> BLOCKS =
      List.of(
          new Block(
              table(
                  "<w:tblW w:w=\"9000\" w:type=\"dxa\"/>",
                  new String[] {
                    "ỦY BAN NHÂN DÂN\nTỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập"
                  },
                  new String[] {"Số: 12/TB-UBND", "Mẫu, ngày 05 tháng 5 năm 2021"}),
              "ỦY BAN NHÂN DÂN\nTỈNH MẪU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập\n"
                  + "Số: 12/TB-UBND\nMẫu, ngày 05 tháng 5 năm 2021"),
          plain("THÔNG BÁO"),
          numbered(1, 0, "I.", "Đánh giá"),
          numbered(1, 1, "1.", "Kết quả"),
          numbered(1, 1, "2.", "Hạn chế"),
          numbered(1, 2, "a)", "Xét nghiệm còn chậm"),
          numbered(1, 2, "b)", "Truy vết chưa đủ"),
          numbered(1, 3, "-", "Một số xã chưa báo cáo"),
          numbered(1, 0, "II.", "Nhiệm vụ"),
          numbered(1, 1, "1.", "Sở Y tế chủ trì"),
          numbered(1, 2, "a)", "Lấy mẫu"),
          numbered(1, 1, "2.", "Công an tỉnh phối hợp"),
          plain("Đoạn không đánh số"),
          numbered(1, 1, "3.", "Sở Tài chính bố trí kinh phí"),
          numbered(2, 1, "1.", "Danh sách bắt đầu lại"),
          numbered(2, 1, "2.", "Tiếp theo"),
          new Block(styled("Muc1", "Theo kiểu đoạn"), "1. Theo kiểu đoạn"),
          new Block(styled("Muc2", "Mục con"), "1.1. Mục con"),
          new Block(styled("Muc3", "Mục cháu"), "1.1.1. Mục cháu"),
          new Block(styled("Muc2Dam", "Kiểu kế thừa"), "1.2. Kiểu kế thừa"),
          new Block(styled("Muc1", "Mục hai"), "2. Mục hai"),
          new Block(styled("Muc2", "Con của hai"), "2.1. Con của hai"),
          new Block(
              """
              <w:p><w:pPr><w:pStyle w:val="Muc2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/>\
              </w:numPr></w:pPr><w:r><w:t>Bỏ số</w:t></w:r></w:p>\
              """,
              "Bỏ số"),
          numbered(4, 0, "Điều 1.", "Phạm vi"),
          numbered(4, 0, "Điều 2.", "Hiệu lực"),
          numbered(5, 0, "-", "Gạch đầu dòng ký hiệu"),
          numbered(6, 0, "05.", "Từ số năm"),
          numbered(6, 0, "06.", "Tiếp"),
          numbered(7, 0, "I.", "Phần một"),
          numbered(7, 0, "II.", "Phần hai"),
          numbered(7, 1, "2.1.", "Mục pháp lý"),
          numbered(8, 0, "+", "Dấu cộng"));

  static byte[] bytes() {
    return WordFile.of(BLOCKS.stream().map(Block::xml).toArray(String[]::new))
        .numbering(NUMBERING)
        .styles(STYLES)
        .bytes();
  }

  /** The lines Word prints. */
  static List<String> printed() {
    return BLOCKS.stream().flatMap(block -> Stream.of(block.printed().split("\n"))).toList();
  }

  private static Block plain(String text) {
    return new Block(paragraph(text), text);
  }

  private static Block numbered(int list, int level, String number, String text) {
    return new Block(item(list, level, text), number + " " + text);
  }

  static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  static String level(int index, int start, String format, String pattern, String more) {
    return level(index, start, format, pattern, more, "");
  }

  private static String level(
      int index, int start, String format, String pattern, String more, String look) {
    return """
    <w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/>\
    <w:pPr><w:ind w:left="%d" w:hanging="720"/></w:pPr>%s</w:lvl>\
    """
        .formatted(index, start, format, more, pattern, 720 + 360 * index, look);
  }

  static String instance(int id, int definition, String overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  static String restart(int level) {
    return "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        .formatted(level);
  }
}
