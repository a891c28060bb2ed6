package vn.chot.app.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** The empty sheet of the directory: what each column wants, and rows of an invented province. */
final class WriteTemplate {
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

  private WriteTemplate() {}

  static void write(OutputStream out) throws IOException {
    try (SheetWriter writer = SheetWriter.xlsx(out)) {
      agencies(writer);
      posts(writer);
      accounts(writer);
      guide(writer);
      writer.finish();
    }
  }

  private static void agencies(SheetWriter writer) throws IOException {
    writer.sheet(WriteDirectory.head(SheetTable.AGENCIES));
    agency(
        writer, "UBND", "UBND tỉnh Lạc Hồng", "UBND tỉnh", "", "UBND", "", "ubnd@lachong.example");
    agency(
        writer,
        "VP",
        "Văn phòng UBND tỉnh",
        "VP UBND",
        "",
        "Văn phòng UBND",
        "UBND",
        "vp@lachong.example");
    agency(
        writer,
        "SYT",
        "Sở Y tế",
        "SYT",
        "Ngành Y tế",
        "Sở / ban / phòng",
        "UBND",
        "syt@lachong.example");
    agency(
        writer,
        "CAT",
        "Công an tỉnh",
        "CA tỉnh",
        "",
        "Lực lượng vũ trang",
        "",
        "cat@lachong.example");
    agency(
        writer,
        "CDC",
        "Trung tâm Kiểm soát bệnh tật tỉnh",
        "CDC; TT KSBT",
        "",
        "Đơn vị sự nghiệp",
        "SYT",
        "");
  }

  private static void agency(
      SheetWriter writer,
      String key,
      String name,
      String shortNames,
      String alias,
      String kind,
      String parent,
      String email)
      throws IOException {
    writer.row(
        Cell.of(key),
        Cell.of(name),
        Cell.of(shortNames),
        Cell.of(alias),
        Cell.of(kind),
        Cell.of("Tỉnh"),
        Cell.of(parent),
        Cell.blank(),
        Cell.of(email),
        Cell.of("Không"),
        Cell.of(FIRST),
        Cell.blank(),
        Cell.blank());
  }

  private static void posts(SheetWriter writer) throws IOException {
    writer.sheet(WriteDirectory.head(SheetTable.POSTS));
    LocalDate from = LocalDate.of(2021, 1, 1);
    writer.row(
        Cell.of("SYT"),
        Cell.of("Giám đốc"),
        Cell.of("Có"),
        Cell.of("gd.syt"),
        Cell.of(from),
        Cell.blank());
    writer.row(
        Cell.of("SYT"),
        Cell.of("Chuyên viên Phòng Nghiệp vụ"),
        Cell.of("Không"),
        Cell.of("cv.syt"),
        Cell.of(from),
        Cell.blank());
  }

  private static void accounts(SheetWriter writer) throws IOException {
    writer.sheet(WriteDirectory.head(SheetTable.ACCOUNTS));
    writer.row(Cell.of("gd.syt"), Cell.of("Nguyễn Văn Mẫu"), Cell.of("Lãnh đạo cơ quan"));
    writer.row(Cell.of("cv.syt"), Cell.of("Trần Thị Mẫu"), Cell.of("Chuyên viên cơ quan"));
  }

  private static void guide(SheetWriter writer) throws IOException {
    writer.sheet(
        new SheetHead(
            "Hướng dẫn",
            List.of(
                "Các dòng trong ba trang tính là ví dụ của một tỉnh hư cấu: hãy xoá rồi ghi dòng của"
                    + " mình. / The rows in the three sheets are examples of an invented province:"
                    + " replace them."),
            List.of("Trang tính", "Cột", "Bắt buộc", "Ghi gì", "What to write")));
    for (SheetTable table : SheetTable.values()) {
      for (var column : table.columns()) {
        ColumnGuide guide = ColumnGuide.of(table, column.field());
        writer.row(
            Cell.of(table.vietnamese()),
            Cell.of(column.title()),
            Cell.of(column.needed() ? "Có" : ""),
            Cell.of(guide.vietnamese()),
            Cell.of(guide.english()));
      }
    }
  }
}
