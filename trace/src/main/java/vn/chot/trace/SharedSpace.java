package vn.chot.trace;

import java.util.List;

/**
 * A space in which several cases were, within their windows: a place that may explain them.
 *
 * @param space where
 * @param persons the cases that were there, in ascending order
 * @param from the first minute any of them was there
 * @param to the minute by which the last had left
 * @param together minutes in which at least two of them were there at once
 */
public record SharedSpace(int space, List<Integer> persons, int from, int to, int together) {
  /** Copies the list. */
  public SharedSpace {
    persons = List.copyOf(persons);
  }
}
