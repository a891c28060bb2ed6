package vn.chot.register;

import java.util.List;

/** What happens when an entry is written: the clocks that start to run, the parties told. */
public record Begins(List<String> starts, List<String> tell) {
  /** Nothing. */
  static final Begins NOTHING = new Begins(List.of(), List.of());
}
