package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;

/** What is known of a unit on a day. */
public sealed interface Answer {
  /** It was this. */
  record Known(Unit unit) implements Answer {}

  /** No list reaches that day: nothing of its level is known before {@code day}. */
  record NotKnownBefore(LocalDate day) implements Answer {}

  /**
   * It was made later.
   *
   * @param from its first day
   * @param formers the units of the day asked for that went into it later, over all steps; may be
   *     empty
   */
  record NotYet(LocalDate from, List<Unit> formers) implements Answer {
    public NotYet {
      formers = List.copyOf(formers);
    }
  }

  /**
   * It had ended.
   *
   * @param last its last day
   * @param successors the units of the day asked for that carry its ground, over all steps; may be
   *     empty
   */
  record Ended(LocalDate last, List<Unit> successors) implements Answer {
    public Ended {
      successors = List.copyOf(successors);
    }
  }
}
