package vn.chot.register;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clocks of an entry after a move: those it ends, those it starts; a final state ends all. */
final class RunClocks {
  private final Register register;
  private final WorkingDays calendar;

  RunClocks(Register register, WorkingDays calendar) {
    this.register = register;
    this.calendar = calendar;
  }

  List<Entry.Running> after(List<Entry.Running> clocks, Move move, LocalDateTime now) {
    List<Entry.Running> after = new ArrayList<>();
    for (Entry.Running clock : clocks) {
      boolean ends = move.ends().contains(clock.clock()) || move.starts().contains(clock.clock());
      after.add(ends ? ended(clock, now) : clock);
    }
    after.addAll(started(move.starts(), now));
    return reached(after, move.to(), now);
  }

  /** The clocks of an entry that was written just now. */
  List<Entry.Running> begun(LocalDateTime now) {
    return started(register.begins().starts(), now);
  }

  private List<Entry.Running> started(List<String> names, LocalDateTime now) {
    return names.stream()
        .flatMap(name -> register.clock(name).stream())
        .map(c ->
            new Entry.Running(c.name(), now, c.within().after(now, calendar), Optional.empty()))
        .toList();
  }

  /** The clocks when the entry has reached a state. */
  List<Entry.Running> reached(List<Entry.Running> clocks, String state, LocalDateTime now) {
    boolean over = register.state(state).map(State::isFinal).orElse(false);
    return clocks.stream().map(c -> over ? ended(c, now) : c).toList();
  }

  private static Entry.Running ended(Entry.Running clock, LocalDateTime now) {
    return clock.ended().isPresent()
        ? clock
        : new Entry.Running(clock.clock(), clock.started(), clock.due(), Optional.of(now));
  }
}
