package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Row;

/**
 * A row of the sheet "Vị trí" that can be read.
 *
 * @param row its number in the sheet
 * @param login who holds the post; empty for nobody
 */
record PostLine(
    int row,
    String agency,
    String title,
    boolean head,
    String login,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static Optional<PostLine> read(Row row, ReadRow faults) {
    String title = Unmarked.tidied(row.text("title"));
    faults.unless(!title.isEmpty() && title.length() <= 120, RowFaults.TITLE);
    boolean head = faults.truth(row, "head", "Lãnh đạo");
    LocalDate from = faults.day(row, "from", "Từ ngày");
    LocalDate to = faults.day(row, "to", "Đến ngày");
    faults.unless(from == null || to == null || !to.isBefore(from), RowFaults.DAYS);
    String login = row.text("login").toLowerCase(Locale.ROOT);
    return faults.any()
        ? Optional.empty()
        : Optional.of(new PostLine(row.number(), row.text("agency"), title, head, login, from, to));
  }
}
