package vn.chot.trace;

/**
 * Somebody was in a space.
 *
 * @param person who, from 0
 * @param space where, from 0
 * @param from the first minute
 * @param to the minute by which the person had left, after {@code from}
 */
public record Presence(int person, int space, int from, int to) {
  /** Refuses what cannot be. */
  public Presence {
    if (person < 0 || space < 0) {
      throw new IllegalArgumentException("person and space are numbers from 0");
    }
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a presence ends after it begins: " + from + " to " + to);
    }
  }
}
