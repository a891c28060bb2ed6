package vn.chot.app.surveillance.tracing;

import java.util.UUID;

/**
 * A line of a case's list as it is computed.
 *
 * @param first the first minute of exposure at this level
 * @param last the minute by which the last exposure had ended
 * @param parent through whom
 * @param unit where the person is; zeros where unknown
 * @param commune the unit's name without marks, to sort by
 */
record ContactLine(
    UUID person,
    int level,
    int first,
    int last,
    int minutes,
    UUID parent,
    UUID unit,
    String commune) {
  static final UUID NOWHERE = new UUID(0, 0);
  private static final int MOST_MINUTES = 999_999;

  /** Smaller is nearer the danger: the level, then the longer exposure. */
  int rank() {
    return rank(level, minutes);
  }

  static int rank(int level, int minutes) {
    return level * (MOST_MINUTES + 1) + MOST_MINUTES - Math.min(minutes, MOST_MINUTES);
  }

  /** Whether the exposure is another, wherever the person is now. */
  boolean sameExposure(ContactLine other) {
    return level == other.level
        && first == other.first
        && last == other.last
        && minutes == other.minutes
        && parent.equals(other.parent);
  }
}
