package vn.chot.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusingAFileTest {

  private static final byte[] PAPER = WordFile.of(WordFile.paragraph("Sở Y tế")).bytes();

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyRefusalSaysInBothLanguagesWhatIsWrongAndWhatToDo(Reason reason) {
    FileText.Refused refused = FileText.Refused.because(reason, FileLimits.usual());

    assertThat(refused.vietnamese()).containsPattern("Hãy|hãy").doesNotContain("%");
    assertThat(refused.english()).containsPattern("\\. [A-Z]").doesNotContain("%");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1\\ansi Sở}', RTF",
    "'<html><body>a</body></html>', WEB_PAGE",
    "'<?xml version=\"1.0\"?><w:wordDocument/>', WEB_PAGE",
    "'MIME-Version: 1.0', WEB_PAGE",
    "'GIF89a', IMAGE",
    "'Rar!\u001a', ARCHIVE",
    "'%PDF-1.7 cut off', DAMAGED",
  })
  void aFileIsKnownByItsFirstBytes(String content, Reason reason) {
    assertThat(reason(content.getBytes(UTF_8))).isEqualTo(reason);
  }

  @Test
  void anEmptyFileIsToldAsSuch() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileOverTheLimitIsRefusedUnread() {
    FileText text = PaperFile.read(new byte[21 << 20], FileLimits.usual());

    assertThat(text)
        .isInstanceOfSatisfying(
            FileText.Refused.class,
            refused -> assertThat(refused.vietnamese()).contains("lớn hơn 20 MB"));
  }

  @Test
  void noiseIsNoText() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);

    assertThat(reason(noise)).isEqualTo(Reason.BINARY);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258"})
  void aTextInAnyEncodingIsHandedOn(String charset) {
    byte[] text = "Số 12: Sở Y tế báo cáo.\r\n\tKính gửi".getBytes(Charset.forName(charset));

    assertThat(PaperFile.read(text, FileLimits.usual()))
        .isInstanceOfSatisfying(
            FileText.PlainText.class, plain -> assertThat(plain.content()).isSameAs(text));
  }

  @Test
  void aShortTextIsHandedOnToo() {
    assertThat(PaperFile.read("a".getBytes(UTF_8), FileLimits.usual()))
        .isInstanceOf(FileText.PlainText.class);
  }

  @Test
  void aTextThatSpeaksOfPdfIsAText() {
    assertThat(PaperFile.read("Tệp bắt đầu bằng %PDF-".getBytes(UTF_8), FileLimits.usual()))
        .isInstanceOf(FileText.PlainText.class);
  }

  @Test
  void anOldWordFileIsRefusedWithTheWayToNewOnes() throws IOException {
    assertThat(reason(container("WordDocument"))).isEqualTo(Reason.OLD_WORD_DOC);
    assertThat(reason(container("Workbook"))).isEqualTo(Reason.SPREADSHEET);
    assertThat(reason(container("PowerPoint Document"))).isEqualTo(Reason.PRESENTATION);
  }

  @Test
  void aWordFileThatOpensWithAPasswordOnlyIsRefused() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật");
      try (OutputStream packed = encryptor.getDataStream(container)) {
        packed.write(PAPER);
      }
      container.writeFilesystem(bytes);
    }

    assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.PASSWORD_PROTECTED);
  }

  @Test
  void otherPackagesAreKnownByTheirParts() throws IOException {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("a");
      book.write(workbook);
    }

    assertThat(reason(workbook.toByteArray())).isEqualTo(Reason.SPREADSHEET);
    assertThat(reason(WordFile.zip(Map.of("[Content_Types].xml", "", "ppt/a.xml", ""))))
        .isEqualTo(Reason.PRESENTATION);
    assertThat(reason(WordFile.zip(Map.of("mimetype", "x", "content.xml", "<a/>"))))
        .isEqualTo(Reason.OPEN_DOCUMENT);
    assertThat(reason(WordFile.zip(Map.of("a.docx", "x")))).isEqualTo(Reason.ARCHIVE);
  }

  @Test
  void aWordFileCutShortAnywhereIsDamaged() {
    for (int length = 4; length < PAPER.length - 22; length += 97) {
      assertThat(reason(Arrays.copyOf(PAPER, length))).as("%d", length).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void aWordFileOfPicturesOnlyIsAScan() {
    String picture = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";

    assertThat(reason(WordFile.of(picture).bytes())).isEqualTo(Reason.SCAN_WITHOUT_TEXT);
  }

  @Test
  void aWordFileWithoutALetterHasNoText() {
    assertThat(reason(WordFile.of("<w:p/>").bytes())).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aPaperTypedInAnOldTypefaceIsRefusedWithTheWayToUnicode() {
    String old =
        """
        <w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>Thñ t­íng</w:t></w:r></w:p>\
        """;

    assertThat(reason(WordFile.of(old).bytes())).isEqualTo(Reason.OLD_FONT);
  }

  @Test
  void aPartThatUnpacksToTooMuchIsRefused() {
    String endless = WordFile.paragraph("0".repeat(30 << 20));

    assertThat(reason(WordFile.of(endless).bytes(), 10 << 20)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aTextLongerThanTheLimitIsRefused() {
    byte[] docx = WordFile.of(WordFile.paragraph("dài ".repeat(1000))).bytes();
    FileLimits limits = new FileLimits(1 << 20, 1000, 10, 1 << 20);

    assertThat(PaperFile.read(docx, limits))
        .isInstanceOfSatisfying(
            FileText.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_TEXT));
  }

  @Test
  void anOutsideEntityIsNotFetched() {
    byte[] hostile =
        RewriteParts.rewrite(
            PAPER,
            xml ->
                xml.contains("<w:document")
                    ? "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + xml.substring(xml.indexOf("<w:document")).replace("Sở Y tế", "x&e;y")
                    : xml);

    FileText text = PaperFile.read(hostile, FileLimits.usual());

    assertThat(text)
        .satisfiesAnyOf(
            t -> assertThat(t).isInstanceOf(FileText.Refused.class),
            t -> assertThat(((FileText.Read) t).text()).isEqualTo("xy\n"));
  }

  @Test
  void partsNestedTooDeepAreRefused() {
    int depth = 20_000;
    String deep = "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);

    assertThat(reason(WordFile.of(deep).bytes())).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aPdfWhoseStreamUnpacksToTooMuchIsRefusedUnread() throws IOException {
    byte[] once = deflated(new byte[40 << 20]);

    assertThat(reason(pdfWith(once), 10 << 20)).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(pdfWith(deflated(once)), 10 << 20)).isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] pdfWith(byte[] stream) {
    String packed = new String(stream, ISO_8859_1);
    return ("%PDF-1.7\n1 0 obj\n<</Length "
            + stream.length
            + "/Filter/FlateDecode>>\nstream\n"
            + packed
            + "\nendstream\nendobj\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] container(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static Reason reason(byte[] content) {
    return reason(content, FileLimits.usual().unpackedBytes());
  }

  private static Reason reason(byte[] content, long unpacked) {
    FileLimits usual = FileLimits.usual();
    FileText text =
        PaperFile.read(
            content, new FileLimits(usual.bytes(), usual.characters(), usual.pages(), unpacked));
    assertThat(text).isInstanceOf(FileText.Refused.class);
    return ((FileText.Refused) text).reason();
  }
}
