package vn.chot.trace;

import java.util.Arrays;

/**
 * Whom a meeting can tell nothing new of, a bit a person, so that the many meetings with those
 * known already are passed over at the price of one load from a small table: the cases; in the last
 * step, where a sooner moment helps nobody any more, all who were reached before; and whoever was
 * added after the question began.
 */
final class Known {
  private long[] bits = new long[16];
  private int persons;

  void begin(int people) {
    persons = people;
    if (bits.length <= people >>> 6) {
      bits = new long[(people >>> 6) + 1];
    }
  }

  void add(int who) {
    bits[who >>> 6] |= 1L << who;
  }

  boolean matters(int who) {
    return who < persons && (bits[who >>> 6] >>> who & 1) == 0;
  }

  /** Adds all who are reached. */
  void addAll(Reached reached) {
    for (int slot = 0; slot < reached.count(); slot++) {
      add(reached.get(slot, Reached.PERSON));
    }
  }

  /** Forgets those of a search that has ended. */
  void forget(Reached reached) {
    if (reached.count() > persons >>> 6) {
      Arrays.fill(bits, 0);
      return;
    }
    for (int slot = 0; slot < reached.count(); slot++) {
      bits[reached.get(slot, Reached.PERSON) >>> 6] = 0;
    }
  }
}
