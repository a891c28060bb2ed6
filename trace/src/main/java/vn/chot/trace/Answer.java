package vn.chot.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The people a question reached, a line each, the cases themselves first.
 *
 * <p>The lines are there at once; {@link #evidence} and {@link #path} are worked out when asked, on
 * what the question had looked at.
 */
public final class Answer {
  private final View view;
  private final Question question;
  private final Wave[] waves;
  private final int[] person;
  private final int[] level;
  private final int[] first;
  private final int[] last;
  private final int[] minutes;
  private final int[] parent;

  Answer(View view, Question question, Reached reached, Wave[] waves) {
    this.view = view;
    this.question = question;
    this.waves = waves;
    person = reached.column(Reached.PERSON);
    level = reached.column(Reached.LEVEL);
    first = reached.column(Reached.FIRST);
    last = reached.column(Reached.LAST);
    minutes = reached.column(Reached.MINUTES);
    parent = reached.column(Reached.PARENT);
  }

  /** How many lines. */
  public int size() {
    return person.length;
  }

  /** The person of a line. */
  public int person(int line) {
    return person[line];
  }

  /** 0 for a case, 1 for F1, and so on: the fewest hops from any case. */
  public int level(int line) {
    return level[line];
  }

  /** The first minute of exposure at that level; for a case, of its infectious window. */
  public int first(int line) {
    return first[line];
  }

  /** The minute by which the last exposure at that level had ended. */
  public int last(int line) {
    return last[line];
  }

  /** Minutes of exposure at that level, summed over those met. */
  public int minutes(int line) {
    return minutes[line];
  }

  /** Through whom first (backwards: last); −1 for a case. */
  public int parent(int line) {
    return parent[line];
  }

  /** The lines in the order of level, then person. */
  public int[] inOrder() {
    long[] keys = new long[size()];
    for (int line = 0; line < keys.length; line++) {
      keys[line] = ((long) level[line] << 32) | person[line];
    }
    Integer[] lines = new Integer[size()];
    Arrays.setAll(lines, line -> line);
    Arrays.sort(lines, Comparator.comparingLong(line -> keys[line]));
    return Arrays.stream(lines).mapToInt(Integer::intValue).toArray();
  }

  /** The line of a person. */
  public Optional<Integer> find(int who) {
    for (int line = 0; line < person.length; line++) {
      if (person[line] == who) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The chain from a line's person back to a case, that person first, the case last. */
  public List<Integer> path(int line) {
    List<Integer> chain = new ArrayList<>();
    chain.add(person[line]);
    int source = parent[line];
    for (int step = level[line]; step > 0; step--) {
      chain.add(source);
      Wave wave = waves[step - 1];
      int at = wave.find(source);
      source = wave.via[at];
    }
    return List.copyOf(chain);
  }

  /** Every meeting that made a line's level, in the order of time. */
  public List<Exposure> evidence(int line) {
    if (level[line] == 0) {
      return List.of();
    }
    return new Meetings(view, question, waves[level[line] - 1]).of(person[line]);
  }
}
