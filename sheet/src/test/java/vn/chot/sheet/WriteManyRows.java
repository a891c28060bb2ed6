package vn.chot.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes rows of twelve columns, as the list of tasks has them: file, number of rows. */
final class WriteManyRows {

  private WriteManyRows() {}

  public static void main(String[] arguments) throws IOException {
    long began = System.nanoTime();
    Path file = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    write(file, rows);
    System.out.printf(
        "%d rows, %.1f s, %d MB of heap at the most, %d KB of file%n",
        rows, (System.nanoTime() - began) / 1e9, SmallHeap.peak(), Files.size(file) >> 10);
  }

  private static void write(Path file, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        SheetWriter writer =
            file.toString().endsWith(".csv") ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
      writer.sheet(
          new SheetHead(
              "Nhiệm vụ",
              List.of("TIẾN ĐỘ THỰC HIỆN KẾT LUẬN"),
              List.of(
                  "Số",
                  "Văn bản",
                  "Việc",
                  "Chủ trì",
                  "Phối hợp",
                  "Giao ngày",
                  "Hạn",
                  "Tình trạng",
                  "Tỷ lệ",
                  "Báo cáo cuối",
                  "Lúc",
                  "Quá hạn")));
      for (int i = 1; i <= rows; i++) {
        writer.row(
            Cell.of(i),
            Cell.of("Thông báo số " + i % 400 + "/TB-VPUBND"),
            Cell.of("Rà soát, giám sát người về từ vùng dịch, cách ly theo quy định, lần " + i),
            Cell.of("Uỷ ban nhân dân huyện số " + i % 60),
            Cell.of("Sở Y tế; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh"),
            Cell.of(LocalDate.of(2021, 4, 27).plusDays(i % 90)),
            Cell.of(LocalDate.of(2021, 5, 27).plusDays(i % 90)),
            Cell.of(i % 3 == 0 ? "Đang thực hiện" : "Đã xong"),
            Cell.of(BigDecimal.valueOf(i % 101, 2)),
            Cell.of("=Đã tổ chức " + i + " chốt"),
            Cell.of(Instant.parse("2021-05-01T01:00:00Z").plusSeconds(i)),
            Cell.of(i % 7 == 0));
      }
      writer.finish();
    }
  }
}
