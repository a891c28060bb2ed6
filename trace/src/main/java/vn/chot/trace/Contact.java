package vn.chot.trace;

/**
 * Two people met, as somebody told: the investigated person, an app, an officer. It works both
 * ways.
 *
 * @param one one of them
 * @param other the other
 * @param from the first minute
 * @param to the minute by which they had parted
 * @param distance how near
 * @param masks whether both wore masks
 * @param body whether they touched: embraced, shook hands
 * @param care whether one cared for the other without full protection
 * @param source the caller's number for who told it
 */
public record Contact(
    int one,
    int other,
    int from,
    int to,
    Distance distance,
    Masks masks,
    boolean body,
    boolean care,
    int source) {
  /** Refuses what cannot be. */
  public Contact {
    if (one < 0 || other < 0 || one == other) {
      throw new IllegalArgumentException("a contact is between two different persons, from 0");
    }
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a contact ends after it begins: " + from + " to " + to);
    }
  }

  /** The circumstances in six bits. */
  int code() {
    return distance.code | (masks.code << 2) | (body ? 16 : 0) | (care ? 32 : 0);
  }
}
