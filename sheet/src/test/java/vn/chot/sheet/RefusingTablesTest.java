package vn.chot.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, and files made to harm: each is answered with a fault and a cure. */
class RefusingTablesTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void anOldWorkbookIsToldHowToBecomeANewOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("Cơ quan").createRow(0).createCell(0).setCellValue("Mã");
      old.write(bytes);
    }
    SheetFault fault = TableFile.read(bytes.toByteArray()).fault();

    assertThat(fault).isEqualTo(new SheetFault.WrongKind(FoundKind.OLD_XLS));
    assertThat(fault.remark().vietnamese()).contains("(.xls)", "Save As", ".xlsx");
  }

  @Test
  void aWorkbookWithAPasswordIsToldToLoseIt() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (var out = encryptor.getDataStream(container)) {
        out.write(small());
      }
      container.writeFilesystem(bytes);
    }
    assertThat(TableFile.read(bytes.toByteArray()).fault())
        .isEqualTo(new SheetFault.PasswordProtected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><table><tr><td>Mã</td></tr></table></html>",
        "\ufeff  <!DOCTYPE html><p>x",
        "<table border=1><tr><th>Mã",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
      })
  void aWebPageNamedAsASpreadsheetIsKnown(String page) throws IOException {
    assertThat(TableFile.read(TableFile.csv(page)).fault())
        .isEqualTo(new SheetFault.WrongKind(FoundKind.WEB_PAGE));
  }

  @Test
  void otherFilesAreKnownForWhatTheyAre() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Mã");
      document.write(word);
    }
    assertThat(TableFile.read(word.toByteArray()).fault())
        .isEqualTo(new SheetFault.WrongKind(FoundKind.OTHER_OFFICE));
    assertThat(TableFile.read(TableFile.zip(Map.of("bang.csv", new byte[3]))).fault())
        .isEqualTo(new SheetFault.WrongKind(FoundKind.ARCHIVE));
    assertThat(TableFile.read(TableFile.zip(Map.of("content.xml", new byte[3]))).fault())
        .isEqualTo(new SheetFault.WrongKind(FoundKind.OPEN_DOCUMENT));
    assertThat(TableFile.read(TableFile.csv("%PDF-1.7\n")).fault())
        .isEqualTo(new SheetFault.WrongKind(FoundKind.PDF));
    assertThat(TableFile.read(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}).fault())
        .isEqualTo(new SheetFault.WrongKind(FoundKind.UNKNOWN));
    assertThat(TableFile.read(new byte[0]).fault()).isEqualTo(new SheetFault.Empty());
    assertThat(TableFile.read(TableFile.csv(" \r\n\ufeff ")).fault())
        .isInstanceOfAny(SheetFault.Empty.class, SheetFault.NoHeader.class);
  }

  @Test
  void aFileCutShortIsDamagedWhereverItIsCut() throws IOException {
    byte[] whole = small();
    for (int length = 4; length < whole.length; length += 97) {
      SheetFault fault = TableFile.read(Arrays.copyOf(whole, length)).fault();
      assertThat(fault).isInstanceOfAny(SheetFault.Damaged.class, SheetFault.WrongKind.class);
    }
  }

  @Test
  void entitiesAreNeverExpanded() throws IOException {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&b;&f;</t></is></c>"
            + "</row></sheetData></worksheet>";

    assertThat(TableFile.read(TableFile.with(small(), SHEET, laughs)).fault())
        .isInstanceOf(SheetFault.Damaged.class);
    assertThat(TableFile.read(TableFile.with(small(), "xl/workbook.xml", laughs)).fault())
        .isInstanceOf(SheetFault.Damaged.class);
  }

  @Test
  void aPackageThatUnpacksWithoutEndIsStoppedAtTheBound() throws IOException {
    String bomb =
        "<worksheet><sheetData>"
            + "<row r=\"1\"></row>".repeat(200_000)
            + "</sheetData></worksheet>";
    SheetLimits limits = new SheetLimits(1 << 20, 1 << 20, 100, 100, 1000);
    byte[] file = TableFile.with(small(), SHEET, bomb);

    assertThat(file.length).isLessThan(100_000);
    assertThat(TableFile.read(file, limits, Mapping.none()).fault())
        .isEqualTo(new SheetFault.TooLarge(Bound.UNPACKED_BYTES, 1 << 20, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"%s\"/>",
        "<!--%s-->",
        "<![CDATA[%s]]>",
        "<?x %s?>",
        "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>",
        "<row><c><v>%s</v></c></row>"
      })
  void nothingTheParserHoldsAsAWholeIsLongerThanASpreadsheetWrites(String around)
      throws IOException {
    String sheet =
        "<worksheet><sheetData>"
            + around.formatted("a".repeat(3 << 20))
            + "</sheetData></worksheet>";

    assertThat(TableFile.read(TableFile.with(small(), SHEET, sheet)).fault())
        .isInstanceOfAny(SheetFault.Damaged.class, SheetFault.TooLarge.class);
  }

  @Test
  void deepNestingAndEndlessNamesAreRefused() throws IOException {
    StringBuilder names = new StringBuilder("<worksheet><sheetData>");
    for (int i = 0; i < 10_000; i++) {
      names.append("<n").append(i).append("/>");
    }
    String deep = "<worksheet>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</worksheet>";

    for (String sheet : List.of(deep, names + "</sheetData></worksheet>")) {
      assertThat(TableFile.read(TableFile.with(small(), SHEET, sheet)).fault())
          .isInstanceOf(SheetFault.Damaged.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"x\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c t=\"s\"><v>zz</v></c></row>",
        "<row r=\"1\"><c><v>1e999999999</v></c></row>",
        "<row r=\"1\"><c><v>no number</v></c></row>",
        "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>"
      })
  void nonsenseInASheetIsAFaultNotAnException(String row) throws IOException {
    String sheet = "<worksheet><sheetData>" + row + "</sheetData></worksheet>";

    assertThat(TableFile.read(TableFile.with(small(), SHEET, sheet)).fault())
        .isInstanceOfAny(SheetFault.Damaged.class, SheetFault.TooLarge.class);
  }

  @Test
  void anyBytesAreAnsweredWithAValue() throws IOException {
    Random random = new Random(20_210_427);
    byte[] whole = small();
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.clone();
      for (int j = 0; j <= i % 20; j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertThat(TableFile.read(bytes).reading()).isNotNull();
      byte[] noise = new byte[random.nextInt(2_000)];
      random.nextBytes(noise);
      assertThat(TableFile.read(noise).reading()).isNotNull();
    }
  }

  @Test
  void noByteOfTheDirectoryCanBringAnExceptionAbout() throws IOException {
    byte[] whole = small();
    int directory = Math.max(0, whole.length - 600);
    for (int at = directory; at < whole.length; at++) {
      for (int value : new int[] {1, 0xff}) {
        byte[] bytes = whole.clone();
        bytes[at] = (byte) value;
        assertThat(TableFile.read(bytes).reading()).as("byte %d = %d", at, value).isNotNull();
      }
    }
  }

  @Test
  void aFileLargerThanAllowedIsNotEvenRead() throws IOException {
    SheetLimits limits = new SheetLimits(2 << 20, 2 << 20, 100, 100, 1000);
    SheetFault fault = TableFile.read(new byte[3 << 20], limits, Mapping.none()).fault();

    assertThat(fault).isEqualTo(new SheetFault.TooLarge(Bound.BYTES, 2 << 20, ""));
    assertThat(fault.remark().vietnamese()).contains("lớn hơn 2 MB");
  }

  @Test
  void rowsColumnsAndCellsHaveBounds() throws IOException {
    SheetLimits limits = new SheetLimits(1 << 20, 1 << 20, 3, 4, 20);
    String head = "Mã,Tên chính thức\n";

    assertThat(fault(head + "a,b\na,b\na,b\n", limits))
        .isEqualTo(new SheetFault.TooLarge(Bound.ROWS, 3, "4"));
    assertThat(fault(head + "a,b,,,,\na,b,,,x\n", limits))
        .isEqualTo(new SheetFault.TooLarge(Bound.COLUMNS, 4, "3"));
    assertThat(fault(head + "a," + "b".repeat(21) + "\n", limits))
        .isEqualTo(new SheetFault.TooLarge(Bound.CELL, 20, "2"));
  }

  @Test
  void aQuoteThatIsNeverClosedIsTold() throws IOException {
    assertThat(fault("Mã,Tên chính thức\na,\"b\n", SheetLimits.usual()))
        .isEqualTo(new SheetFault.Damaged("2"));
  }

  @Test
  void aMissingColumnIsToldWithTheOneThatComesNearest() throws IOException {
    SheetFault fault = fault("Mã,Tên chinh thưc cq,Ghi chú\na,b,c\n", SheetLimits.usual());

    assertThat(fault.code()).isEqualTo("sheet.missing-column");
    assertThat(fault.remark().vietnamese())
        .isEqualTo("Thiếu cột (1): \"Tên chính thức\" (có phải cột \"Tên chinh thưc cq\"?).");
  }

  @Test
  void twoColumnsOfOneMeaningAreTold() throws IOException {
    SheetFault fault = fault("Mã,Tên chính thức,MÃ\na,b,c\n", SheetLimits.usual());

    assertThat(fault.remark().vietnamese()).contains("cột A và cột C");
  }

  @Test
  void aTableWithoutHeaderIsToldWhatItNeeds() throws IOException {
    assertThat(fault("1,2\n3,4\n", SheetLimits.usual()).remark().vietnamese())
        .isEqualTo("Không thấy dòng tiêu đề. Cần có các cột: Mã, Tên chính thức.");
  }

  @Test
  void aMissingSheetIsToldWithTheOnesThereAre() throws IOException {
    byte[] file = TableFile.xlsx(List.of(List.of("Mã")));
    try (SheetFile opened =
        ((SheetFile.Opening.Opened) TableFile.open(file, SheetLimits.usual())).file()) {
      Reading reading = opened.read("Các cơ quan", TableFile.AGENCIES, row -> {});

      assertThat(((Reading.Refused) reading).fault().remark().vietnamese())
          .isEqualTo(
              "Không có trang tính \"Các cơ quan\" (tệp có: \"Cơ quan\"; có phải \"Cơ quan\"?)."
                  + " Hãy đặt lại tên trang tính hoặc dùng tệp mẫu.");
    }
  }

  @Test
  void noTemporaryFileStaysBehind() throws IOException {
    List<Path> before = temporaryFiles();
    TableFile.read(small());
    TableFile.read(Arrays.copyOf(small(), 300));
    TableFile.read(TableFile.csv("<html>"));
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("chot-sheet-"))
          .sorted()
          .toList();
    }
  }

  private static SheetFault fault(String csv, SheetLimits limits) throws IOException {
    return TableFile.read(TableFile.csv(csv), limits, Mapping.none()).fault();
  }

  private static byte[] small() throws IOException {
    return TableFile.xlsx(List.of(List.of("Mã", "Tên chính thức"), List.of("SYT", "Sở Y tế")));
  }
}
