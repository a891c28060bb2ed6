package vn.chot.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of tables made for a test, and what our reader says of them. */
final class TableFile {

  static final List<Column> AGENCIES =
      List.of(
          Column.needed("key", "Mã", "code", "Mã cơ quan"),
          Column.needed("name", "Tên chính thức", "official name", "Tên cơ quan"),
          Column.optional("from", "Từ ngày", "from"),
          Column.optional("head", "Lãnh đạo", "is head"));

  /** What was read: the rows, or what was wrong. */
  record Outcome(List<Row> rows, Reading reading) {
    SheetFault fault() {
      assertThat(reading).isInstanceOf(Reading.Refused.class);
      return ((Reading.Refused) reading).fault();
    }

    Reading.Done done() {
      assertThat(reading).isInstanceOf(Reading.Done.class);
      return (Reading.Done) reading;
    }
  }

  private TableFile() {}

  /** A workbook as Excel writes it: texts shared, one sheet "Cơ quan". */
  static byte[] xlsx(Consumer<org.apache.poi.xssf.usermodel.XSSFSheet> fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill.accept(workbook.createSheet("Cơ quan"));
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** A workbook with texts alone, row by row. */
  static byte[] xlsx(List<List<String>> rows) throws IOException {
    return xlsx(sheet -> {
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          row.createCell(j).setCellValue(rows.get(i).get(j));
        }
      }
    });
  }

  static byte[] csv(String text) {
    return csv(text, StandardCharsets.UTF_8);
  }

  static byte[] csv(String text, Charset charset) {
    return text.getBytes(charset);
  }

  static SheetFile.Opening open(byte[] bytes, SheetLimits limits) throws IOException {
    return SheetFile.open(new ByteArrayInputStream(bytes), limits);
  }

  static Outcome read(byte[] bytes) throws IOException {
    return read(bytes, SheetLimits.usual(), Mapping.none());
  }

  static Outcome read(byte[] bytes, SheetLimits limits, Mapping mapping) throws IOException {
    return switch (open(bytes, limits)) {
      case SheetFile.Opening.Refused(SheetFault fault) ->
          new Outcome(List.of(), new Reading.Refused(fault));
      case SheetFile.Opening.Opened(SheetFile opened) -> {
        try (SheetFile file = opened) {
          List<Row> rows = new ArrayList<>();
          yield new Outcome(rows, file.read("Cơ quan", AGENCIES, mapping, rows::add));
        }
      }
    };
  }

  /** The same package with one part replaced by other text. */
  static byte[] with(byte[] xlsx, String part, String content) throws IOException {
    Map<String, byte[]> parts = parts(xlsx);
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static String part(byte[] xlsx, String part) throws IOException {
    return new String(parts(xlsx).getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
