package vn.chot.trace;

import java.util.List;
import java.util.Map;

/**
 * What is asked of the index.
 *
 * @param cases where the wave starts
 * @param rule who counts as a contact
 * @param depth how many levels, 1 to 5
 * @param since nothing before this minute counts
 * @param until nothing from this minute on counts
 * @param isolated what-if: minutes of isolation that stand in for the stored ones
 * @param direction whom they could have infected, or who could have infected them
 */
public record Question(
    List<IndexCase> cases,
    ContactRule rule,
    int depth,
    int since,
    int until,
    Map<Integer, Integer> isolated,
    Direction direction) {

  /** Which way a question looks. */
  public enum Direction {
    /** Whom could they have infected? */
    FORWARD,
    /** Who could have infected them? */
    BACKWARD
  }

  /** Copies what it is given. */
  public Question {
    cases = List.copyOf(cases);
    isolated = Map.copyOf(isolated);
    if (depth < 1 || depth > 5) {
      throw new IllegalArgumentException("a depth is 1 to 5: " + depth);
    }
  }

  /** Whom could these have infected by a moment, as far as is stored? */
  public static Question forward(List<IndexCase> cases, ContactRule rule, int depth, int until) {
    return new Question(cases, rule, depth, 0, until, Map.of(), Direction.FORWARD);
  }
}
