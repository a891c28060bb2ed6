package vn.chot.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins an entry: in the first state, with the clocks that run from the first moment. */
public final class BeginEntry {
  private BeginEntry() {}

  /** An entry of values that were checked. */
  public static Entry of(
      Register register, WorkingDays calendar, Map<String, Value> values, LocalDateTime now) {
    List<Entry.Running> clocks = new RunClocks(register, calendar).begun(now);
    return new Entry(values, register.firstState().name(), now, clocks, Optional.empty());
  }
}
