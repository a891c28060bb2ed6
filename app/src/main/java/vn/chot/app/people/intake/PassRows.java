package vn.chot.app.people.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFault;
import vn.chot.sheet.SheetFile;

/**
 * One pass over the rows of a list, from a row on, in batches; rows that are no persons (titles,
 * the numbers of columns, sums, signatures) are passed over.
 */
final class PassRows {
  static final int BATCH = 1_000;
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
  private static final Pattern NO_PERSON =
      Pattern.compile("(tong cong|tong so|tong|cong|nguoi lap|ghi chu|danh sach nay|an dinh)\\b.*");

  /** Takes a batch; false ends the pass. */
  interface Taker {
    boolean take(List<Row> batch);
  }

  /** How a pass ended. */
  sealed interface Ended {
    /** All rows were taken. */
    record Whole() implements Ended {}

    /** The taker wanted no more. */
    record Stopped() implements Ended {}

    /** The file cannot be read on. */
    record Broken(SheetFault fault) implements Ended {}
  }

  private final Layout layout;
  private final int after;
  private final Taker taker;
  private List<Row> batch = new ArrayList<>(BATCH);
  private boolean stopped;

  PassRows(Layout layout, int after, Taker taker) {
    this.layout = layout;
    this.after = Math.max(after, layout.headerTo());
    this.taker = taker;
  }

  Ended over(SheetFile file, String sheet) throws IOException {
    Reading reading = file.each(sheet, this::row);
    if (reading instanceof Reading.Refused(SheetFault fault)) {
      return new Ended.Broken(fault);
    }
    if (!stopped && !batch.isEmpty()) {
      stopped = !taker.take(batch);
    }
    return stopped ? new Ended.Stopped() : new Ended.Whole();
  }

  private boolean row(Row row) {
    if (row.number() <= after || !isPerson(row)) {
      return true;
    }
    batch.add(row);
    if (batch.size() < BATCH) {
      return true;
    }
    stopped = !taker.take(batch);
    batch = new ArrayList<>(BATCH);
    return !stopped;
  }

  private boolean isPerson(Row row) {
    int filled = 0;
    for (int i = 0; i < Math.min(row.cells().size(), layout.fields().size()); i++) {
      if (!layout.fields().get(i).isEmpty() && !row.cells().get(i).shown().isBlank()) {
        filled++;
      }
    }
    if (filled == 0) {
      return false;
    }
    String name = name(row);
    return !(filled <= 2 && NO_PERSON.matcher(Unmarked.of(name)).matches())
        && !titlesAgain(row, name)
        && !(row.number() <= layout.headerTo() + 2 && columnNumbers(row));
  }

  private String name(Row row) {
    for (Field field : List.of(Field.NAME, Field.NAME_BORN, Field.CODE)) {
      @Nullable Cell cell = layout.cell(row, field);
      if (cell != null && !cell.shown().isBlank()) {
        return CleanText.of(cell.shown());
      }
    }
    return "";
  }

  /** Printed lists repeat their titles on each page. */
  private boolean titlesAgain(Row row, String name) {
    return !name.isEmpty()
        && FindLayout.titled(name) != null
        && Optional.of(Unmarked.of(name))
            .filter(plain -> layout.titles().stream().anyMatch(t -> Unmarked.of(t).equals(plain)))
            .isPresent()
        && row.cells().size() > 1;
  }

  private static boolean columnNumbers(Row row) {
    List<String> filled =
        row.cells().stream().map(cell -> cell.shown().strip()).filter(s -> !s.isEmpty()).toList();
    return filled.size() > 2 && filled.stream().allMatch(s -> COLUMN_NUMBER.matcher(s).matches());
  }
}
