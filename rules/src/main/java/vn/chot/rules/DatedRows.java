package vn.chot.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one rule: which of them holds on a day, here. The nearest territory decides: the unit's
 * row before the province's, the province's before the country's.
 */
public final class DatedRows<V> {
  private final List<Dated<V>> rows;

  private DatedRows(List<Dated<V>> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The rows of a file; rows that end before they begin or claim one day twice are problems. */
  public static <V> DatedRows<V> of(List<Dated<V>> rows, Problems problems) {
    for (int i = 0; i < rows.size(); i++) {
      Dated<V> row = rows.get(i);
      if (row.from().isPresent()
          && row.to().isPresent()
          && row.to().get().isBefore(row.from().get())) {
        problems.add(
            row.at(),
            "Dòng này hết hiệu lực (%s) trước khi bắt đầu (%s)."
                .formatted(row.to().get(), row.from().get()),
            "This row ends (%s) before it begins (%s)."
                .formatted(row.to().get(), row.from().get()));
      }
      for (Dated<V> before : rows.subList(0, i)) {
        if (row.territory().equals(before.territory()) && row.meets(before)) {
          problems.add(row.at(), claims(row, before).vi(), claims(row, before).en());
          break;
        }
      }
    }
    return new DatedRows<>(rows);
  }

  private static <V> Text claims(Dated<V> row, Dated<V> before) {
    LocalDate day =
        row.from().filter(before::holdsOn).or(before::from).or(row::to).orElse(LocalDate.EPOCH);
    return new Text(
        ("Ngày %s (%s) có hai dòng: dòng này theo %s và dòng %d theo %s. Hãy ghi ngày cuối (to) cho"
                + " dòng cũ.")
            .formatted(day, row.territory(), row.paper(), before.at().line(), before.paper()),
        ("Two rows claim %s (%s): this one by %s and line %d by %s. Give the older row its last day"
                + " (to).")
            .formatted(day, row.territory(), row.paper(), before.at().line(), before.paper()));
  }

  /** The row in force on a day at a place, the nearest territory first. */
  public Optional<Dated<V>> on(LocalDate day, Here here) {
    return here.nearestFirst().stream()
        .flatMap(t -> rows.stream().filter(r -> r.territory().equals(t) && r.holdsOn(day)))
        .findFirst();
  }

  /** A place: its units from the smallest to the largest, and its province. */
  public record Here(List<String> units, String province) {
    List<Territory> nearestFirst() {
      List<Territory> order = new ArrayList<>();
      units.forEach(u -> order.add(new Territory.Unit(u)));
      order.add(new Territory.Province(province));
      order.add(new Territory.National());
      return order;
    }
  }
}
