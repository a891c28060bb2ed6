package vn.chot.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from tables as offices send them. */
class ReadingTablesTest {

  private static final String SMALL = "Mã,Tên chính thức\nSYT,Sở Y tế\n";

  @Test
  void titlesAboveTheHeaderArePassedOver() throws IOException {
    var outcome =
        TableFile.read(
            TableFile.xlsx(
                List.of(
                    List.of("UBND TỈNH AN HẢI"),
                    List.of("DANH MỤC CƠ QUAN"),
                    List.of(),
                    List.of("Mã", "Tên chính thức", "Ghi chú"),
                    List.of("SYT", "Sở Y tế", "x"))));

    assertThat(outcome.rows()).singleElement().extracting(Row::number).isEqualTo(5);
    assertThat(outcome.rows().getFirst().text("name")).isEqualTo("Sở Y tế");
    assertThat(outcome.done().headerRow()).isEqualTo(4);
    assertThat(outcome.done().unused()).containsExactly("Ghi chú");
  }

  @ParameterizedTest
  @CsvSource({
    "Mã,TÊN CHÍNH THỨC",
    "ma,ten chinh thuc",
    "CODE,Official  name",
    "Mã (*),Tên   chính-thức:",
    "Mã cơ quan,Tên cơ quan"
  })
  void titlesAreKnownWithoutCaseMarksAndSpacing(String key, String name) throws IOException {
    var outcome = TableFile.read(TableFile.csv("%s,%s\nSYT,Sở Y tế\n".formatted(key, name)));

    assertThat(outcome.rows().getFirst().text("name")).isEqualTo("Sở Y tế");
  }

  @Test
  void titlesWithSeparateMarksAreTheSameTitles() throws IOException {
    String parted = Normalizer.normalize(SMALL, Normalizer.Form.NFD);

    assertThat(TableFile.read(TableFile.csv(parted)).rows().getFirst().text("name"))
        .isEqualTo("Sở Y tế");
  }

  @Test
  void aMappingChosenOnceCountsBeforeTitlesAndCanBeKept() throws IOException {
    Mapping chosen = new Mapping(Map.of("key", "Ký hiệu", "name", "Đơn vị = tên\ndài"));
    byte[] file = TableFile.csv("Ký hiệu,Mã,\"Đơn vị = tên\ndài\"\nSYT,12,Sở Y tế\n");

    var outcome = TableFile.read(file, SheetLimits.usual(), Mapping.parse(chosen.text()));

    assertThat(outcome.rows().getFirst().text("key")).isEqualTo("SYT");
    assertThat(outcome.rows().getFirst().text("name")).isEqualTo("Sở Y tế");
    assertThat(outcome.done().mapping()).isEqualTo(chosen);
    assertThat(Mapping.parse(chosen.text()).text()).isEqualTo(chosen.text());
  }

  @Test
  void daysAndNumbersKeepTheirTypes() throws IOException {
    byte[] file =
        TableFile.xlsx(sheet -> {
          var header = sheet.createRow(0);
          header.createCell(0).setCellValue("Mã");
          header.createCell(1).setCellValue("Tên chính thức");
          header.createCell(2).setCellValue("Từ ngày");
          CellStyle day = sheet.getWorkbook().createCellStyle();
          day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
          CellStyle code = sheet.getWorkbook().createCellStyle();
          code.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("00000"));
          var first = sheet.createRow(1);
          first.createCell(0).setCellValue("00123");
          first.createCell(1).setCellValue(0.1 + 0.2);
          first.createCell(2).setCellValue(LocalDate.of(2021, 4, 27));
          first.getCell(2).setCellStyle(day);
          var second = sheet.createRow(2);
          second.createCell(0).setCellValue(123);
          second.getCell(0).setCellStyle(code);
          second.createCell(1).setCellValue(12);
          second.createCell(2).setCellValue(LocalDateTime.of(2021, 4, 27, 8, 30));
          second.getCell(2).setCellStyle(day);
        });

    List<Row> rows = TableFile.read(file).rows();

    assertThat(rows).extracting(row -> row.text("key")).containsExactly("00123", "00123");
    assertThat(rows).extracting(row -> row.text("name")).containsExactly("0.3", "12");
    assertThat(rows.get(0).cell("from")).isEqualTo(Cell.of(LocalDate.of(2021, 4, 27)));
    assertThat(rows.get(1).cell("from")).isEqualTo(Cell.of(Instant.parse("2021-04-27T01:30:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "27/04/2021,2021-04-27",
    "27-4-2021,2021-04-27",
    "27.04.2021,2021-04-27",
    "2021-04-27,2021-04-27",
    "1/3/2021,2021-03-01"
  })
  void daysAreReadAsPeopleWriteThem(String written, LocalDate day) {
    assertThat(DayAnswer.read(Cell.of(written))).isEqualTo(new DayAnswer.On(day));
  }

  @Test
  void aYearIsAYearAndACountOfDaysIsADay() {
    assertThat(DayAnswer.read(Cell.of("1968"))).isEqualTo(new DayAnswer.InYear(1968));
    assertThat(DayAnswer.read(Cell.of(1968))).isEqualTo(new DayAnswer.InYear(1968));
    assertThat(DayAnswer.read(Cell.of(44313)))
        .isEqualTo(new DayAnswer.On(LocalDate.of(2021, 4, 27)));
    assertThat(DayAnswer.read(Cell.blank())).isEqualTo(new DayAnswer.Missing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2021", "04/27/2021", "hôm qua", "27/4", "27/4/21", "99999"})
  void whatIsNoDayIsSaidSo(String written) {
    assertThat(DayAnswer.read(Cell.of(written))).isEqualTo(new DayAnswer.Unclear(written));
  }

  @ParameterizedTest
  @CsvSource({"Có,true", "x,true", "1,true", "KHÔNG,false", "'',false", "no,false"})
  void yesAndNoAreReadInBothLanguages(String written, boolean truth) throws IOException {
    var outcome =
        TableFile.read(TableFile.csv("Mã,Tên chính thức,Lãnh đạo\na,b," + written + "\n"));

    assertThat(outcome.rows().getFirst().truth("head")).contains(truth);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorOfACsvIsToldByItsContent(String separator) throws IOException {
    String text = "Mã,Tên chính thức,Từ ngày\nSYT,Sở Y tế,1/1/2020\nSNV,Sở Nội vụ,1/1/2020\n";

    List<Row> rows = TableFile.read(TableFile.csv(text.replace(",", separator))).rows();

    assertThat(rows).extracting(row -> row.text("name")).containsExactly("Sở Y tế", "Sở Nội vụ");
  }

  @Test
  void excelsOwnLineOfTheSeparatorIsObeyedAndPassedOver() throws IOException {
    String text = "sep=;\r\nMã;Tên chính thức\r\n\"a,b\";Sở Y tế, Sở Nội vụ\r\n";

    assertThat(TableFile.read(TableFile.csv(text)).rows().getFirst().text("name"))
        .isEqualTo("Sở Y tế, Sở Nội vụ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void theCharactersOfACsvAreToldByItsContent(String charset) throws IOException {
    assertThat(
            TableFile.read(TableFile.csv(SMALL.repeat(1), Charset.forName(charset)))
                .rows()
                .getFirst()
                .text("name"))
        .isEqualTo("Sở Y tế");
  }

  @Test
  void aMarkAtTheStartIsNoPartOfTheFirstTitle() throws IOException {
    assertThat(TableFile.read(TableFile.csv("\ufeff" + SMALL)).done().header())
        .containsExactly("Mã", "Tên chính thức");
  }

  @Test
  void theVietnameseCodePageOfWindowsIsRead() throws IOException {
    // tone marks stand apart there: ê + grave
    String text = "Ma\u0303,Tên chính thư\u0301c\nSYT,Sơ\u0309 Y tê\u0301\n";

    assertThat(
            TableFile.read(TableFile.csv(text, Charset.forName("windows-1258")))
                .rows()
                .getFirst()
                .text("name"))
        .isEqualTo("Sở Y tế");
  }

  @Test
  void theWesternCodePageOfWindowsIsRead() throws IOException {
    String text = "code,official name\nA,Ministère – Délégation, Ìtem, ÒÞ\n".replace(", ", " ");

    assertThat(
            TableFile.read(TableFile.csv(text, Charset.forName("windows-1252")))
                .rows()
                .getFirst()
                .text("name"))
        .isEqualTo("Ministère – Délégation Ìtem ÒÞ");
  }

  @Test
  void aQuotedFieldMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
    String text = "Mã,Tên chính thức\nSYT,\"Sở \"\"Y\"\", tế\r\nhai\"\nSNV,Sở 5\" Nội vụ\n";

    List<Row> rows = TableFile.read(TableFile.csv(text)).rows();

    assertThat(rows)
        .extracting(row -> row.text("name"))
        .containsExactly("Sở \"Y\", tế\r\nhai", "Sở 5\" Nội vụ");
    assertThat(rows).extracting(Row::number).containsExactly(2, 3);
  }

  @Test
  void whatWeWriteIsReadAsItWas() throws IOException {
    for (boolean csv : new boolean[] {false, true}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (SheetWriter writer = csv ? SheetWriter.csv(bytes) : SheetWriter.xlsx(bytes)) {
        writer.sheet(
            new SheetHead(
                "Cơ quan", List.of("DANH MỤC"), List.of("Mã", "Tên chính thức", "Từ ngày")));
        writer.row(Cell.of("+84"), Cell.of("=Sở Y tế"), Cell.of(LocalDate.of(2021, 4, 27)));
        writer.row(Cell.of("007"), Cell.of("a\nb"), Cell.blank());
        writer.finish();
      }

      List<Row> rows = TableFile.read(bytes.toByteArray()).rows();

      assertThat(rows).extracting(row -> row.text("key")).containsExactly("+84", "007");
      assertThat(rows).extracting(row -> row.text("name")).containsExactly("=Sở Y tế", "a\nb");
      assertThat(rows.get(0).day("from")).isEqualTo(new DayAnswer.On(LocalDate.of(2021, 4, 27)));
    }
  }

  @Test
  void formulasAreReadByTheirLastResultAndErrorsByTheirName() throws IOException {
    byte[] file =
        TableFile.xlsx(sheet -> {
          sheet.createRow(0).createCell(0).setCellValue("Mã");
          sheet.getRow(0).createCell(1).setCellValue("Tên chính thức");
          sheet.createRow(1).createCell(0).setCellFormula("1+1");
          sheet.getRow(1).createCell(1).setCellErrorValue((byte) 42);
          sheet
              .getWorkbook()
              .getCreationHelper()
              .createFormulaEvaluator()
              .evaluateFormulaCell(sheet.getRow(1).getCell(0));
        });

    Row row = TableFile.read(file).rows().getFirst();

    assertThat(row.text("key")).isEqualTo("2");
    assertThat(row.text("name")).isEqualTo("#N/A");
  }

  @Test
  void theSheetIsFoundByItsNameWithoutCaseAndMarks() throws IOException {
    byte[] file = TableFile.xlsx(List.of(List.of("Mã", "Tên chính thức"), List.of("a", "b")));
    try (SheetFile opened =
        ((SheetFile.Opening.Opened) TableFile.open(file, SheetLimits.usual())).file()) {
      assertThat(opened.kind()).isEqualTo(SheetFile.Kind.XLSX);
      assertThat(opened.sheets()).containsExactly("Cơ quan");
      assertThat(opened.named("CO QUAN")).contains("Cơ quan");
      assertThat(opened.firstRows("Cơ quan", 1)).hasSize(1);
    }
  }

  @Test
  void theKindIsToldByContentNotByEncodingOfAName() throws IOException {
    try (SheetFile opened =
        ((SheetFile.Opening.Opened)
                TableFile.open(SMALL.getBytes(StandardCharsets.UTF_8), SheetLimits.usual()))
            .file()) {
      assertThat(opened.kind()).isEqualTo(SheetFile.Kind.CSV);
    }
  }
}
