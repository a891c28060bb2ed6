package vn.chot.trace;

import java.util.Arrays;

/**
 * Where those of a wave were while they could pass it on.
 *
 * <p><b>Idea.</b> A question of many cases asks the same spaces again and again: classmates sit in
 * one class. So the visits of a step are put in the order of spaces first; each space is then read
 * while it is warm, and so are the lines of the people in it. <b>Layout.</b> Two longs a visit:
 * space and visitor, beginning and end. <b>Cost.</b> One counting sort by eleven bits of the space
 * a pass, two passes up to four million spaces.
 */
final class Visits {
  private static final int BITS = 11;
  private static final int MASK = (1 << BITS) - 1;

  private long[] where = new long[1 << 10];
  private long[] when = new long[1 << 10];
  private long[] otherWhere = new long[0];
  private long[] otherWhen = new long[0];
  private final int[] starts = new int[MASK + 2];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int who, int space, int from, int to) {
    if (size == where.length) {
      where = Arrays.copyOf(where, size * 2);
      when = Arrays.copyOf(when, size * 2);
    }
    where[size] = ((long) space << 32) | who;
    when[size++] = ((long) from << 32) | (to & 0xFFFFFFFFL);
  }

  /** Adds all of another. */
  void addAll(Visits more) {
    int both = size + more.size;
    if (both > where.length) {
      where = Arrays.copyOf(where, both);
      when = Arrays.copyOf(when, both);
    }
    System.arraycopy(more.where, 0, where, size, more.size);
    System.arraycopy(more.when, 0, when, size, more.size);
    size = both;
  }

  int size() {
    return size;
  }

  int space(int at) {
    return (int) (where[at] >>> 32);
  }

  int who(int at) {
    return (int) where[at];
  }

  int from(int at) {
    return (int) (when[at] >> 32);
  }

  int to(int at) {
    return (int) when[at];
  }

  /** Puts them in the order of spaces; {@code spaces} is more than any space's number. */
  void order(int spaces) {
    if (size < 2) {
      return;
    }
    if (otherWhere.length < size) {
      otherWhere = new long[where.length];
      otherWhen = new long[where.length];
    }
    for (int shift = 0; (spaces - 1) >>> shift != 0; shift += BITS) {
      pass(32 + shift);
      long[] swap = where;
      where = otherWhere;
      otherWhere = swap;
      swap = when;
      when = otherWhen;
      otherWhen = swap;
    }
  }

  private void pass(int shift) {
    Arrays.fill(starts, 0);
    for (int i = 0; i < size; i++) {
      starts[((int) (where[i] >>> shift) & MASK) + 1]++;
    }
    for (int digit = 0; digit <= MASK; digit++) {
      starts[digit + 1] += starts[digit];
    }
    for (int i = 0; i < size; i++) {
      int at = starts[(int) (where[i] >>> shift) & MASK]++;
      otherWhere[at] = where[i];
      otherWhen[at] = when[i];
    }
  }
}
