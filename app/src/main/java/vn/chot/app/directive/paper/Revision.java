package vn.chot.app.directive.paper;

import static java.util.Objects.requireNonNull;

/**
 * Fields as a clerk left them, over the version they were typed on.
 *
 * @param <F> {@link MeasureFields} or {@link HeaderFields}
 * @param version the version the clerk saw
 * @param fields all fields, changed or not
 */
record Revision<F>(int version, F fields) {

  /** Refuses a revision of nothing. */
  Revision {
    requireNonNull(fields);
  }
}
