package vn.chot.app.surveillance.protocol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chot.rules.Dated;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;
import vn.chot.rules.Territory;

/** Checks that on every day some row of the whole country holds: a case of any day is judged. */
final class NoDayWithout {
  private NoDayWithout() {}

  static <V> void check(String key, Position file, List<Dated<V>> rows, Problems problems) {
    List<Dated<V>> national =
        rows.stream()
            .filter(row -> row.territory() instanceof Territory.National)
            .sorted(Comparator.comparing(row -> row.from().orElse(LocalDate.MIN)))
            .toList();
    if (national.isEmpty()) {
      problems.add(
          file,
          "\"%s\" chưa có dòng nào cho cả nước: hãy thêm ít nhất một dòng không ghi \"where\"."
              .formatted(key),
          "\"%s\" has no row for the whole country: add at least one without \"where\"."
              .formatted(key));
      return;
    }
    Dated<V> first = national.getFirst();
    if (first.from().isPresent()) {
      gap(first, "trước ngày " + first.from().get(), "before " + first.from().get(), key, problems);
    }
    Optional<LocalDate> last = first.to();
    for (Dated<V> row : national.subList(1, national.size())) {
      if (last.isPresent() && row.from().isPresent()) {
        LocalDate next = last.get().plusDays(1);
        if (row.from().get().isAfter(next)) {
          gap(row, "từ " + next, "from " + next, key, problems);
        }
      }
      last = row.to();
    }
    if (last.isPresent()) {
      gap(national.getLast(), "sau ngày " + last.get(), "after " + last.get(), key, problems);
    }
  }

  private static <V> void gap(Dated<V> row, String vi, String en, String key, Problems problems) {
    problems.add(
        row.at(),
        "Không dòng nào của \"%s\" có hiệu lực %s: hãy nối ngày (from, to), vì ca bệnh của ngày nào cũng phải xét được."
            .formatted(key, vi),
        "No row of \"%s\" holds %s: join the days (from, to), for a case of any day must be judged."
            .formatted(key, en));
  }
}
