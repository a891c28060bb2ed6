package vn.chot.app.surveillance.tracing;

import java.util.List;
import vn.chot.app.pages.Refusal;

/**
 * What became of presences that were brought in: good ones are stored, others named.
 *
 * @param stored how many were
 * @param faults the others, by their place in what was sent, from 0
 */
public record Presented(int stored, List<Fault> faults) {
  /** Copies the list. */
  public Presented {
    faults = List.copyOf(faults);
  }

  /** One that was not stored, and why. */
  public record Fault(int at, Refusal why) {}
}
