package vn.chot.app.surveillance.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Column;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Remark;
import vn.chot.sheet.ReturnSheet;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/** A sheet that comes in: read whole, each row judged, the bad ones given back as a sheet. */
final class SheetIn {
  private SheetIn() {}

  /** What came, or would come, of a sheet. */
  sealed interface Came {
    /** Nothing of it can be read; {@code titles} are there to choose columns from. */
    record Refused(Refusal why, List<String> titles) implements Came {}

    /**
     * It was read.
     *
     * @param stored whether the good rows went in
     * @param good how many rows are good
     * @param same how many of them stood there already
     * @param bad what is wrong with the others, by row
     * @param badRows the others as a sheet to correct; empty where all are good
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Read(
        boolean stored,
        int good,
        int same,
        SortedMap<Integer, Remark> bad,
        List<String> titles,
        Map<String, String> used,
        Mapping mapping,
        byte[] badRows)
        implements Came {}
  }

  /** What was found of the rows. */
  record Judged(int good, int same, SortedMap<Integer, Remark> bad) {}

  /** Reads it and has its rows judged, or stored, by {@code judge}. */
  static Came bring(
      byte[] content,
      List<Column> columns,
      Mapping mapping,
      boolean store,
      boolean vietnamese,
      Function<List<Row>, Judged> judge)
      throws IOException {
    SheetFile.Opening opening =
        SheetFile.open(new ByteArrayInputStream(content), SheetLimits.usual());
    return switch (opening) {
      case SheetFile.Opening.Refused(SheetFault fault) ->
          new Came.Refused(refusal(fault), List.of());
      case SheetFile.Opening.Opened(SheetFile file) -> {
        try (file) {
          yield read(file, columns, mapping, store, vietnamese, judge);
        }
      }
    };
  }

  private static Came read(
      SheetFile file,
      List<Column> columns,
      Mapping mapping,
      boolean store,
      boolean vietnamese,
      Function<List<Row>, Judged> judge)
      throws IOException {
    String sheet = file.sheets().getFirst();
    List<Row> rows = new ArrayList<>();
    Reading reading =
        file.read(
            sheet,
            columns,
            mapping,
            row -> {
              if (columns.stream().anyMatch(column -> !row.isBlank(column.field()))) {
                rows.add(row);
              }
            });
    if (!(reading instanceof Reading.Done done)) {
      return new Came.Refused(
          refusal(((Reading.Refused) reading).fault()), titles(file.firstRows(sheet, 10)));
    }
    Judged judged = judge.apply(rows);
    RowReport report = new RowReport(sheet);
    judged.bad().forEach(report::add);
    byte[] badRows = new byte[0];
    if (!report.isEmpty()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (SheetWriter writer = SheetWriter.xlsx(out)) {
        ReturnSheet.write(writer, file, done, report, vietnamese);
        writer.finish();
      }
      badRows = out.toByteArray();
    }
    return new Came.Read(
        store,
        judged.good(),
        judged.same(),
        new TreeMap<>(judged.bad()),
        done.header(),
        done.mapping().titles(),
        done.mapping(),
        badRows);
  }

  static Refusal refusal(SheetFault fault) {
    Remark said = fault.remark();
    return Refusal.of("sheet-" + fault.code(), said.vietnamese(), said.english());
  }

  /** The titles of the row that names the columns, for a person to choose from. */
  private static List<String> titles(List<Row> first) {
    List<String> best = List.of();
    for (Row row : first) {
      List<String> titles =
          row.cells().stream().map(cell -> cell.shown().strip()).filter(t -> !t.isEmpty()).toList();
      if (titles.size() > best.size()) {
        best = titles;
      }
    }
    return best;
  }
}
