package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chot.sheet.DayAnswer;
import vn.chot.sheet.Remark;
import vn.chot.sheet.Row;
import vn.chot.sheet.RowReport;

/** Reads the fields of one row and tells what is wrong with them. */
final class ReadRow {
  private final int row;
  private final RowReport report;

  ReadRow(int row, RowReport report) {
    this.row = row;
    this.report = report;
  }

  boolean any() {
    return report.has(row);
  }

  void unless(boolean good, Remark fault) {
    if (!good) {
      report.add(row, fault);
    }
  }

  <T> Optional<T> known(
      String title, String word, Function<String, Optional<T>> read, String known) {
    Optional<T> value = read.apply(word);
    unless(value.isPresent(), RowFaults.unknown(title, word.strip(), known));
    return value;
  }

  boolean truth(Row from, String field, String title) {
    Optional<Boolean> truth = from.truth(field);
    unless(truth.isPresent(), RowFaults.notYesNo(title, from.text(field)));
    return truth.orElse(false);
  }

  /** A whole day; of a year its first. */
  @Nullable LocalDate day(Row from, String field, String title) {
    return switch (from.day(field)) {
      case DayAnswer.Missing() -> null;
      case DayAnswer.On(LocalDate day) -> day;
      case DayAnswer.InYear(int year) -> {
        boolean last = field.equals("to");
        yield last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      case DayAnswer.Unclear(String written) -> {
        report.add(row, RowFaults.notADay(title, written));
        yield null;
      }
    };
  }
}
