package vn.chot.app.agencies;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Column;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/** A sheet of the directory as an office fills it in. */
final class SentSheet {
  private final Map<SheetTable, List<List<Cell>>> rows = new EnumMap<>(SheetTable.class);

  /** A row: for each column a text, as {@code field=text}; the rest is empty. */
  SentSheet row(SheetTable table, String... fields) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      String start = column.field() + "=";
      cells.add(
          Arrays.stream(fields)
              .filter(field -> field.startsWith(start))
              .findFirst()
              .map(field -> Cell.of(field.substring(start.length())))
              .orElse(Cell.blank()));
    }
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(cells);
    return this;
  }

  /** A department of the province. */
  SentSheet agency(String key, String name, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("key=" + key, "name=" + name, "kind=Sở / ban / phòng", "level=Tỉnh"));
    return row(SheetTable.AGENCIES, all.toArray(String[]::new));
  }

  SentSheet post(String agency, String title, String login, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("agency=" + agency, "title=" + title, "login=" + login, "head=Có"));
    return row(SheetTable.POSTS, all.toArray(String[]::new));
  }

  SentSheet account(String login, String name, String role) {
    return row(SheetTable.ACCOUNTS, "login=" + login, "name=" + name, "role=" + role);
  }

  byte[] xlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.xlsx(bytes)) {
      for (Map.Entry<SheetTable, List<List<Cell>>> table : rows.entrySet()) {
        write(writer, table.getKey(), table.getValue());
      }
      writer.finish();
    }
    return bytes.toByteArray();
  }

  byte[] csv(SheetTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.csv(bytes)) {
      write(writer, table, rows.getOrDefault(table, List.of()));
      writer.finish();
    }
    return bytes.toByteArray();
  }

  private static void write(SheetWriter writer, SheetTable table, List<List<Cell>> rows)
      throws IOException {
    List<String> titles = table.columns().stream().map(Column::title).toList();
    writer.sheet(new SheetHead(table.vietnamese(), List.of("DANH MỤC"), titles));
    for (List<Cell> row : rows) {
      writer.row(row);
    }
  }

  /** Opens a file that can be opened. */
  static SheetFile open(byte[] file) throws IOException {
    return ((SheetFile.Opening.Opened)
            SheetFile.open(new ByteArrayInputStream(file), SheetLimits.usual()))
        .file();
  }
}
