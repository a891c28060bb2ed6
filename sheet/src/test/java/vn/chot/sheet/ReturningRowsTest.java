package vn.chot.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bad rows go back in the columns they came in, with what is wrong before them. */
class ReturningRowsTest {

  private static final Remark BAD = new Remark("Mã trống. Hãy điền mã.", "No key. Fill it in.");

  @Test
  void badRowsComeBackAsTheyCameAndCanBeSentAgain() throws IOException {
    byte[] first = returned(TableFile.csv("Mã,Ghi chú,Tên chính thức\nSYT,a,Sở Y tế\n,b,Sở X\n"));

    var again = TableFile.read(first);
    assertThat(again.done().header())
        .containsExactly("Lỗi / cách sửa", "Mã", "Ghi chú", "Tên chính thức");
    assertThat(again.rows()).hasSize(1);
    assertThat(again.rows().getFirst().cells())
        .containsExactly(Cell.of(BAD.vietnamese()), Cell.blank(), Cell.of("b"), Cell.of("Sở X"));
  }

  @Test
  void rowsThatComeBackTwiceBearOneColumnOfFaults() throws IOException {
    byte[] twice = returned(returned(TableFile.csv("Mã,Tên chính thức\n,Sở X\n")));

    assertThat(TableFile.read(twice).done().header())
        .containsExactly("Lỗi / cách sửa", "Mã", "Tên chính thức");
  }

  private static byte[] returned(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetFile file =
            ((SheetFile.Opening.Opened) TableFile.open(bytes, SheetLimits.usual())).file();
        SheetWriter writer = SheetWriter.xlsx(out)) {
      RowReport report = new RowReport("Cơ quan");
      List<Row> rows = new ArrayList<>();
      Reading read = file.read("Cơ quan", TableFile.AGENCIES, rows::add);
      rows.stream().filter(row -> row.isBlank("key")).forEach(row -> report.add(row.number(), BAD));
      ReturnSheet.write(writer, file, (Reading.Done) read, report, true);
      writer.finish();
    }
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
    return out.toByteArray();
  }
}
