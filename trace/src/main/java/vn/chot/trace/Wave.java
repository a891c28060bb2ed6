package vn.chot.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Those who could pass it on in one step, and when.
 *
 * <p>Kept from each step of a search, so that evidence and paths can be read afterwards. A person
 * may stand in it twice: a case with two windows.
 */
final class Wave {
  final int[] person;
  final int[] from;
  final int[] to;
  final int[] via;
  private int @Nullable [] byPerson;

  Wave(int size) {
    person = new int[size];
    from = new int[size];
    to = new int[size];
    via = new int[size];
  }

  void put(int at, int who, int since, int until, int source) {
    person[at] = who;
    from[at] = since;
    to[at] = until;
    via[at] = source;
  }

  int size() {
    return person.length;
  }

  /** The index of a person's first place, or −1; the others follow in {@link #order}. */
  synchronized int find(int who) {
    int[] order = order();
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (person[order[middle]] < who) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < order.length && person[order[low]] == who ? low : -1;
  }

  /** The indexes in the order of persons. */
  synchronized int[] order() {
    int[] known = byPerson;
    if (known == null) {
      long[] keys = new long[person.length];
      for (int at = 0; at < keys.length; at++) {
        keys[at] = ((long) person[at] << 32) | at;
      }
      Arrays.sort(keys);
      known = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
      byPerson = known;
    }
    return known;
  }
}
