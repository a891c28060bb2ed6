package vn.chot.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * One value of a choice list.
 *
 * @param gone whether it is no longer offered; entries that have it keep it
 */
public record Choice(
    String name, Text label, Optional<LocalDate> from, Optional<LocalDate> to, boolean gone) {

  /** Whether it is offered on a day. */
  public boolean offeredOn(LocalDate day) {
    return !gone
        && from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
