package vn.chot.app.directive.paper;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper stands in the registers (Decree 30/2020/NĐ-CP, article 22).
 *
 * @param direction in or out
 * @param number its number in the arrival book; null takes the next free one of the year, or none
 *     when outgoing
 * @param arrivedOn the day it arrived, or was registered as ours
 */
record ArrivalFields(Direction direction, @Nullable Integer number, LocalDate arrivedOn) {

  /** Leaves the number of an outgoing paper out. */
  ArrivalFields {
    requireNonNull(arrivedOn);
    number =
        switch (direction) {
          case IN -> number;
          case OUT -> null;
        };
  }

  /** Where the paper stands now. */
  static ArrivalFields of(PaperView paper) {
    return new ArrivalFields(paper.direction(), paper.arrivalNumber(), paper.arrivedOn());
  }

  /** The same under this number. */
  ArrivalFields numbered(@Nullable Integer given) {
    return new ArrivalFields(direction, given, arrivedOn);
  }
}
