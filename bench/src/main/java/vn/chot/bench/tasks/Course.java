package vn.chot.bench.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How far one task has come: its moves in order, each with the state after it. More than half are
 * settled; the rest is spread over all that can happen.
 */
record Course(List<Step> steps) {
  /** One move. */
  record Step(String move, String from, String to) {}

  Course {
    steps = List.copyOf(steps);
  }

  /** Draws one. */
  static Course drawn(RandomGenerator random) {
    int turn = random.nextInt(100);
    List<Step> steps = new ArrayList<>();
    String state = "ASSIGNED";
    if (turn < 8) {
      return new Course(steps);
    }
    state = add(steps, "ACKNOWLEDGE", state, "ACKNOWLEDGED");
    if (turn < 18) {
      return new Course(steps);
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      state = add(steps, "REPORT", state, "IN_PROGRESS");
    }
    if (turn < 33) {
      return new Course(steps);
    }
    if (turn < 38) {
      add(steps, "WITHDRAW", state, "WITHDRAWN");
      return new Course(steps);
    }
    state = add(steps, "SUBMIT", state, "SUBMITTED");
    if (turn < 44) {
      return new Course(steps);
    }
    if (turn < 48) {
      add(steps, "RETURN", state, "RETURNED");
      return new Course(steps);
    }
    add(steps, "CLOSE", state, "CLOSED");
    return new Course(steps);
  }

  private static String add(List<Step> steps, String move, String from, String to) {
    steps.add(new Step(move, from, to));
    return to;
  }

  /** The state after all of them. */
  String state() {
    return steps.isEmpty() ? "ASSIGNED" : steps.getLast().to();
  }

  /** Whether the task is closed or withdrawn. */
  boolean settled() {
    return state().equals("CLOSED") || state().equals("WITHDRAWN");
  }

  /** Whether the agency has reported. */
  boolean reported() {
    return steps.stream().anyMatch(s -> s.move().equals("REPORT"));
  }

  /** How much of it is done, in percent. */
  int percent(RandomGenerator random) {
    return switch (state()) {
      case "CLOSED", "SUBMITTED" -> 100;
      case "IN_PROGRESS", "RETURNED" -> 10 * (1 + random.nextInt(9));
      default -> 0;
    };
  }
}
