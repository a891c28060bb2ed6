package vn.chot.app.directive.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of the board over all papers under a filter. */
record ProgressLink(ProgressFilter filter) {

  /** The board after a key, or its first page. */
  String to(@Nullable String after) {
    return address("/progress", filter, after);
  }

  /** The same filter in another view. */
  String in(ProgressFilter.View view) {
    return address("/progress", filter.in(view), null);
  }

  /** The same sorted otherwise. */
  String by(ProgressFilter.Sort sort) {
    return address("/progress", filter.by(sort), null);
  }

  /** The measures that one agency leads. */
  String of(UUID agency) {
    return address("/progress", filter.of(agency), null);
  }

  /** The view without any filter. */
  String bare() {
    return address("/progress", filter.bare(), null);
  }

  /** The board as a workbook, one row a measure. */
  String sheet() {
    return address("/progress.xlsx", filter, null);
  }

  private static String address(String path, ProgressFilter filter, @Nullable String after) {
    return new Address(path)
        .with("view", filter.view() == ProgressFilter.View.PAPERS ? null : filter.view().name())
        .with("q", filter.words())
        .with("year", filter.year())
        .with("issuer", filter.issuer())
        .with("paper", filter.paper())
        .with("agency", filter.agency())
        .with("name", filter.agencyName())
        .with("state", filter.state() == null ? null : filter.state().name())
        .with("overdue", filter.overdue() ? "true" : null)
        .with("theme", filter.theme() == null ? null : filter.theme().name())
        .with("sort", filter.sort() == ProgressFilter.Sort.OVERDUE ? null : filter.sort().name())
        .with("after", after)
        .toString();
  }
}
