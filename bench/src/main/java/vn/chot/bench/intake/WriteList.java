package vn.chot.bench.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.chot.outbreak.Province;

/** Writes the list: persons 1 to {@code known} are of the register, those after them are new. */
final class WriteList {
  private final Province province;
  private final IntakePlan plan;
  private final SplittableRandom random = new SplittableRandom(2021);
  private final Map<Entry, Integer> counts = new EnumMap<>(Entry.class);

  /** Takes one row. */
  private interface Taker {
    void take(List<String> cells) throws IOException;
  }

  WriteList(Province province, IntakePlan plan) {
    this.province = province;
    this.plan = plan;
  }

  /** How many rows of each kind were written. */
  Map<Entry, Integer> to(Path file) throws IOException {
    if (plan.csv()) {
      csv(file);
    } else {
      xlsx(file);
    }
    return counts;
  }

  private void csv(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      rows(cells -> out.write("\"" + String.join("\",\"", cells) + "\"\r\n"));
    }
  }

  private void xlsx(Path file) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, true, true);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = book.createSheet("Danh sách");
      rows(cells -> {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
          row.createCell(i).setCellValue(cells.get(i));
        }
      });
      book.write(out);
    }
  }

  private void rows(Taker taker) throws IOException {
    taker.take(Entry.TITLES);
    int fresh = plan.people();
    for (int row = 2; row <= plan.rows(); row++) {
      Entry entry = row == plan.rows() - 1 ? Entry.BROKEN : Entry.drawn(random);
      boolean repeats = entry == Entry.REPEATED && fresh > plan.people();
      int person =
          entry == Entry.KNOWN || entry == Entry.ALIKE
              ? 1 + random.nextInt(plan.people())
              : repeats ? plan.people() + 1 + random.nextInt(fresh - plan.people()) : ++fresh;
      counts.merge(entry, 1, Integer::sum);
      taker.take(entry.cells(row - 1, province, province.person(person), random));
    }
  }
}
