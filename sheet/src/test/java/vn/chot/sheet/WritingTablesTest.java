package vn.chot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet program finds in a table we wrote; POI's whole-file reader stands for it. */
class WritingTablesTest {

  private static final SheetHead HEAD =
      new SheetHead("Nhiệm vụ", List.of("TIẾN ĐỘ THỰC HIỆN"), List.of("Việc", "Hạn"));

  @Test
  void typesArriveAsTypes() throws IOException {
    XSSFSheet sheet =
        rowsOf(
            Cell.of("Giám sát người về từ vùng dịch"),
            Cell.of(12),
            Cell.of(new BigDecimal("0.25")),
            Cell.of(LocalDate.of(2021, 4, 30)),
            Cell.of(Instant.parse("2021-04-27T01:00:00Z")),
            Cell.of(true),
            Cell.blank());

    assertThat(cell(sheet, 0).getStringCellValue()).isEqualTo("Giám sát người về từ vùng dịch");
    assertThat(cell(sheet, 1).getNumericCellValue()).isEqualTo(12);
    assertThat(cell(sheet, 2).getNumericCellValue()).isEqualTo(0.25);
    assertThat(cell(sheet, 3).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2021, 4, 30, 0, 0));
    assertThat(cell(sheet, 3).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
    assertThat(cell(sheet, 4).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2021, 4, 27, 8, 0));
    assertThat(cell(sheet, 5).getBooleanCellValue()).isTrue();
    assertThat(sheet.getRow(2).getCell(6)).isNull();
  }

  @Test
  void theHeaderIsBoldFrozenAndCanBeFiltered() throws IOException {
    XSSFSheet sheet = rowsOf(Cell.of("a"), Cell.of("b"));

    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("TIẾN ĐỘ THỰC HIỆN");
    assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Hạn");
    assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFont().getBold()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:B3");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
  }

  @Test
  void columnsAreAsWideAsTheirTextUpToABound() throws IOException {
    XSSFSheet sheet = rowsOf(Cell.of("x".repeat(30)), Cell.of("y".repeat(500)));

    assertThat(sheet.getColumnWidth(0)).isEqualTo(32 * 256);
    assertThat(sheet.getColumnWidth(1)).isEqualTo(60 * 256);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84912345678",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\n=1",
        "  =1",
        "\u00a0=1",
        "\u200b=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\u3000＝1",
        "−1"
      })
  void whatLooksLikeAFormulaIsOnlyText(String text) throws IOException {
    XSSFCell cell = cell(rowsOf(Cell.of(text)), 0);

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(csvOf(Cell.of(text))).contains("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sở Y tế", "a=b", "1-2", "'quoted'", "12 + 3", "(-5)"})
  void ordinaryTextStaysAsItIs(String text) throws IOException {
    XSSFCell cell = cell(rowsOf(Cell.of(text)), 0);

    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    assertThat(csvOf(Cell.of(text))).contains("\r\n" + text + "\r\n");
  }

  @Test
  void negativeNumbersAreNumbers() throws IOException {
    assertThat(cell(rowsOf(Cell.of(-5)), 0).getNumericCellValue()).isEqualTo(-5);
    assertThat(csvOf(Cell.of(-5))).endsWith("\r\n-5\r\n");
  }

  @Test
  void charactersNoFileCanHoldAreLeftOut() throws IOException {
    String text = "a\u0000b\u0008c\ud800d\uffffe\ud83d\ude00f";

    assertThat(cell(rowsOf(Cell.of(text)), 0).getStringCellValue()).isEqualTo("abcde\ud83d\ude00f");
    assertThat(csvOf(Cell.of(text))).contains("abcde\ud83d\ude00f");
  }

  @Test
  void aTextTooLongForACellEndsWithAMark() throws IOException {
    String written = cell(rowsOf(Cell.of("ổ".repeat(40_000))), 0).getStringCellValue();

    assertThat(written).hasSize(32_767).startsWith("ổổổ").endsWith("… [cắt bớt / cut]");
  }

  @Test
  void aNumberWithMoreDigitsThanASpreadsheetCountsStaysWhole() throws IOException {
    BigDecimal number = new BigDecimal("1234567890123456789");

    assertThat(cell(rowsOf(Cell.of(number)), 0).getStringCellValue())
        .isEqualTo("1234567890123456789");
  }

  @Test
  void aDayNoSpreadsheetKnowsIsWrittenInWords() throws IOException {
    assertThat(cell(rowsOf(Cell.of(LocalDate.of(1890, 5, 19))), 0).getStringCellValue())
        .isEqualTo("19/05/1890");
  }

  @Test
  void severalSheetsStandInOneFileEachWithItsOwnName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.xlsx(bytes)) {
      for (String name : List.of("Sở/Ban [1]", "Sở/Ban [1]", "", "n".repeat(40))) {
        writer.sheet(new SheetHead(name, List.of(), List.of("Cột")));
        writer.row(Cell.of("x"));
      }
      writer.finish();
    }
    try (XSSFWorkbook workbook = opened(bytes)) {
      assertThat(workbook)
          .extracting("sheetName")
          .containsExactly("Sở Ban  1", "Sở Ban  1 (2)", "Bảng", "n".repeat(31));
    }
  }

  @Test
  void aFullSheetGoesOnInAnother() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = new WriteXlsx(bytes, 5)) {
      writer.sheet(HEAD);
      for (int i = 1; i <= 7; i++) {
        writer.row(Cell.of(i));
      }
      writer.finish();
    }
    try (XSSFWorkbook workbook = opened(bytes)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Nhiệm vụ (2)");
      assertThat(workbook.getSheetAt(1).getRow(2).getCell(0).getNumericCellValue()).isEqualTo(4);
      assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void aCsvBeginsWithAMarkAndQuotesWhatItMust() throws IOException {
    assertThat(csvOf(Cell.of("a,b"), Cell.of("nói \"gấp\""), Cell.of("hai\ndòng"), Cell.of("x;y")))
        .isEqualTo(
            "\ufeffTIẾN ĐỘ THỰC HIỆN\r\nViệc,Hạn\r\n"
                + "\"a,b\",\"nói \"\"gấp\"\"\",\"hai\ndòng\",\"x;y\"\r\n");
  }

  @Test
  void aCsvHasRoomForOneSheet() throws IOException {
    try (SheetWriter writer = SheetWriter.csv(new ByteArrayOutputStream())) {
      writer.sheet(HEAD);
      assertThatThrownBy(() -> writer.sheet(HEAD)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void noTemporaryFileStaysBehindFinishedOrNot() throws IOException {
    List<Path> before = temporaryFiles();
    rowsOf(Cell.of("x"));
    try (SheetWriter writer = SheetWriter.xlsx(new ByteArrayOutputStream())) {
      writer.sheet(HEAD);
      for (int i = 0; i < 500; i++) {
        writer.row(Cell.of(i));
      }
    }
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static List<Path> temporaryFiles() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static XSSFSheet rowsOf(Cell... cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(SheetWriter.xlsx(bytes), cells);
    try (XSSFWorkbook workbook = opened(bytes)) {
      return workbook.getSheetAt(0);
    }
  }

  private static String csvOf(Cell... cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(SheetWriter.csv(bytes), cells);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(SheetWriter to, Cell... cells) throws IOException {
    try (SheetWriter writer = to) {
      writer.sheet(HEAD);
      writer.row(cells);
      writer.finish();
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, int column) {
    return sheet.getRow(2).getCell(column);
  }

  private static XSSFWorkbook opened(ByteArrayOutputStream bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
