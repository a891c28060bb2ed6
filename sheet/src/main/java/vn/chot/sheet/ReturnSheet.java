package vn.chot.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives bad rows back as a sheet: the columns as they came, and before them what is wrong, so that
 * they can be corrected there and sent again. The added column is passed over when it is read.
 */
public final class ReturnSheet {

  /** The title of the column that says what is wrong. */
  public static final String TITLE = "Lỗi / cách sửa";

  private ReturnSheet() {}

  /**
   * Adds the bad rows of a sheet to {@code to}, as a sheet of the same name.
   *
   * @param file where the rows came from
   * @param read how that sheet was read
   * @param vietnamese whether the faults are told in Vietnamese, else in English
   */
  public static void write(
      SheetWriter to, SheetFile file, Reading.Done read, RowReport report, boolean vietnamese)
      throws IOException {
    List<String> columns = new ArrayList<>();
    columns.add(TITLE);
    int was = indexOfTitle(read.header());
    for (int i = 0; i < read.header().size(); i++) {
      if (i != was) {
        columns.add(read.header().get(i));
      }
    }
    to.sheet(new SheetHead(report.sheet(), List.of(), columns));
    try {
      String name = file.kind() == SheetFile.Kind.CSV ? "" : file.named(report.sheet()).orElse("");
      file.table(name)
          .each((number, cells) -> {
            if (report.has(number)) {
              to.row(row(report.faults().getOrDefault(number, List.of()), cells, was, vietnamese));
            }
            return true;
          });
    } catch (BrokenSheet e) {
      throw new IOException("a sheet that was read once could not be read again", e);
    }
  }

  private static List<Cell> row(
      List<Remark> faults, List<Cell> cells, int was, boolean vietnamese) {
    List<Cell> row = new ArrayList<>();
    row.add(
        Cell.of(
            faults.stream()
                .map(f -> vietnamese ? f.vietnamese() : f.english())
                .collect(Collectors.joining("\n"))));
    for (int i = 0; i < cells.size(); i++) {
      if (i != was) {
        row.add(cells.get(i));
      }
    }
    return row;
  }

  /** Rows that came back twice bear the column already. */
  private static int indexOfTitle(List<String> header) {
    String plain = PlainWords.of(TITLE);
    for (int i = 0; i < header.size(); i++) {
      if (PlainWords.of(header.get(i)).equals(plain)) {
        return i;
      }
    }
    return -1;
  }
}
