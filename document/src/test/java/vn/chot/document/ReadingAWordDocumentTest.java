package vn.chot.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.document.WordFile.paragraph;
import static vn.chot.document.WordFile.run;
import static vn.chot.document.WordFile.styled;
import static vn.chot.document.WordFile.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class ReadingAWordDocumentTest {

  private static final String RULED =
      """
      <w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>\
      """;

  @Test
  void insertedTextIsReadAndDeletedTextIsNot() {
    FileText.Read read =
        read(
            "<w:p>"
                + run("Sở Y tế ")
                + "<w:del w:id=\"1\"><w:r><w:delText>báo cáo </w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\">"
                + run("chủ trì ")
                + "<w:del w:id=\"3\"><w:r><w:delText>ngay </w:delText></w:r></w:del></w:ins>"
                + run("xét nghiệm")
                + "</w:p>");

    assertThat(read.text()).isEqualTo("Sở Y tế chủ trì xét nghiệm\n");
    assertThat(read.notes()).singleElement().asString().contains("Track Changes");
  }

  @Test
  void movedTextIsReadWhereItWasMovedTo() {
    assertThat(
            lines(
                "<w:p><w:moveFrom w:id=\"1\">" + run("Đoạn dời") + "</w:moveFrom></w:p>",
                paragraph("Giữa"),
                "<w:p><w:moveTo w:id=\"2\">" + run("Đoạn dời") + "</w:moveTo></w:p>"))
        .containsExactly("Giữa", "Đoạn dời");
  }

  @Test
  void aParagraphWhoseEndIsDeletedRunsOnIntoTheNext() {
    assertThat(
            lines(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                    + run("Sở Y tế ")
                    + "</w:p>",
                paragraph("chủ trì")))
        .containsExactly("Sở Y tế chủ trì");
  }

  @Test
  void deletedTableRowsAreNotRead() {
    String table =
        table("", new String[] {"giữ", "b", "c"}, new String[] {"bỏ", "e", "f"})
            .replaceFirst(
                "<w:tr>(?=<w:tc>(?:(?!</w:tr>).)*bỏ)",
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>");

    assertThat(lines(table)).containsExactly("| giữ | b | c |");
  }

  @Test
  void hiddenTextIsLeftOutAndTold() {
    FileText.Read read =
        read(
            "<w:p>"
                + run("Thấy")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> rõ</w:t></w:r></w:p>");

    assertThat(read.text()).isEqualTo("Thấy rõ\n");
    assertThat(read.notes()).singleElement().asString().contains("chữ ẩn");
  }

  @Test
  void textInCapitalsByItsLooksIsReadInCapitals() {
    assertThat(
            lines("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Ủy ban nhân dân tỉnh</w:t></w:r></w:p>"))
        .containsExactly("ỦY BAN NHÂN DÂN TỈNH");
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraphThoughItStandsTwiceInTheFile() {
    String box = "<w:txbxContent>" + paragraph("HỎA TỐC") + "</w:txbxContent>";
    String drawing =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:txbx>"
            + box
            + "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    assertThat(lines("<w:p>" + drawing + run("CÔNG ĐIỆN") + "</w:p>"))
        .containsExactly("CÔNG ĐIỆN", "HỎA TỐC");
  }

  @Test
  void ofAFieldTheResultIsReadAndNotTheInstruction() {
    assertThat(
            lines(
                "<w:p>"
                    + run("Ngày ")
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>DATE </w:instrText></w:r>"
                    + run("chỉ dẫn")
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + run("05/5/2021")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + "<w:fldSimple w:instr=\"PAGE\">"
                    + run(" trang 1")
                    + "</w:fldSimple></w:p>",
                paragraph("Tiếp")))
        .containsExactly("Ngày 05/5/2021 trang 1", "Tiếp");
  }

  @Test
  void aFieldThatNeverEndsDoesNotSwallowTheNextParagraph() {
    assertThat(
            lines(
                "<w:p>" + run("Một") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
                paragraph("Hai")))
        .containsExactly("Một", "Hai");
  }

  @Test
  void signsThatPrintAlikeBecomeOneAndInvisibleOnesGo() {
    assertThat(
            lines(
                "<w:p><w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>2030</w:t><w:softHyphen/>"
                    + "<w:t>\u00a0và\u200b</w:t><w:br/><w:t>dòng hai</w:t>"
                    + "<w:br w:type=\"page\"/><w:tab/><w:t>cột</w:t>"
                    + "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r></w:p>"))
        .containsExactly("2026-2030 và", "dòng hai\tcột≥");
  }

  @Test
  void linksContentControlsAndSmartTagsShowTheirTextOnly() {
    assertThat(
            lines(
                "<w:p><w:hyperlink>"
                    + run("liên kết ")
                    + "</w:hyperlink><w:smartTag>"
                    + run("thẻ ")
                    + "</w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr>"
                    + "<w:sdtContent>"
                    + run("ô")
                    + "</w:sdtContent></w:sdt></w:p>",
                "<w:sdt><w:sdtContent>" + paragraph("khối") + "</w:sdtContent></w:sdt>"))
        .containsExactly("liên kết thẻ ô", "khối");
  }

  @Test
  void footnotesStandAfterTheBodyWithTheirMarksInTheText() {
    byte[] docx =
        WordFile.of(
                "<w:p>"
                    + run("Theo chỉ đạo")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + run(" của tỉnh")
                    + "</w:p>",
                paragraph("Hết"))
            .footnotes(
                "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
                    + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                    + run(" Công văn số 5/UBND")
                    + "</w:p></w:footnote>")
            .bytes();

    assertThat(lines(docx))
        .containsExactly("Theo chỉ đạo[1] của tỉnh", "Hết", "[1] Công văn số 5/UBND");
  }

  @Test
  void theHeadingTableIsReadCellByCellEvenWhenItIsRuled() {
    assertThat(
            lines(
                table(
                    RULED,
                    new String[] {"UBND TỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                    new String[] {"Số: 1/TB", "Mẫu, ngày 5"})))
        .containsExactly(
            "UBND TỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 1/TB", "Mẫu, ngày 5");
  }

  @Test
  void aTableOfDataIsALineARow() {
    assertThat(
            lines(
                table(
                    RULED,
                    new String[] {"Đơn vị", "Thời hạn"},
                    new String[] {"Sở Y tế\nSở Tài chính", ""})))
        .containsExactly("| Đơn vị | Thời hạn |", "| Sở Y tế Sở Tài chính | |");
  }

  @Test
  void aDocumentOfTheStrictEditionIsRead() {
    byte[] docx = WordFile.of(paragraph("Bản chặt chẽ")).bytes();
    byte[] strict =
        RewriteParts.rewrite(
            docx,
            xml ->
                xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                    .replace("xmlns:w=", "xmlns:doc=")
                    .replace("<w:", "<doc:")
                    .replace("</w:", "</doc:")
                    .replace(" w:", " doc:"));

    assertThat(lines(strict)).containsExactly("Bản chặt chẽ");
  }

  @Test
  void aDocumentAnotherProgramWroteIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Sở Y tế báo cáo");
      XWPFTable table = document.createTable(1, 3);
      table.getRow(0).getCell(0).setText("a");
      table.getRow(0).getCell(1).setText("b");
      table.getRow(0).getCell(2).setText("c");
      document.write(bytes);
    }

    assertThat(lines(bytes.toByteArray())).containsExactly("Sở Y tế báo cáo", "| a | b | c |");
  }

  @Test
  void hiddenAndCapitalLooksComeDownFromStyles() {
    byte[] docx =
        WordFile.of(styled("Con", "thường"), styled("An", "ẩn"))
            .styles(
                """
                <w:style w:type="paragraph" w:styleId="Cha"><w:rPr><w:caps/></w:rPr></w:style>\
                <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Cha"/></w:style>\
                <w:style w:type="paragraph" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>\
                """)
            .bytes();

    assertThat(lines(docx)).containsExactly("THƯỜNG");
  }

  private static List<String> lines(String... blocks) {
    return read(blocks).text().lines().toList();
  }

  private static List<String> lines(byte[] docx) {
    return read(docx).text().lines().toList();
  }

  private static FileText.Read read(String... blocks) {
    return read(WordFile.of(blocks).bytes());
  }

  private static FileText.Read read(byte[] docx) {
    FileText text = PaperFile.read(docx, FileLimits.usual());
    assertThat(text).isInstanceOf(FileText.Read.class);
    return (FileText.Read) text;
  }
}
