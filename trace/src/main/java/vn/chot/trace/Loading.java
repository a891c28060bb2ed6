package vn.chot.trace;

import java.util.Arrays;

/**
 * Presences on their way into a base.
 *
 * <p><b>Idea.</b> Two counting sorts: what came in any order is dealt out by space, each space's
 * run is put in the order of beginnings, and the runs, read in the order of spaces, are dealt out
 * by person. <b>Layout.</b> Chunks of 262,144 in four columns, 14 bytes each, let go before the
 * second side is made, so that the most held at once is 24 bytes a presence. <b>Cost.</b> A few
 * passes; no comparison but within a run.
 */
public final class Loading {
  private static final int BITS = 18;
  private static final int CHUNK = 1 << BITS;

  private int[][] person = new int[16][];
  private int[][] space = new int[16][];
  private int[][] from = new int[16][];
  private short[][] minutes = new short[16][];
  private int size;
  private int persons;
  private int spaces;

  /** Adds one; a stay of over 65,535 minutes is taken in pieces. */
  public void add(int who, int where, int since, int until) {
    int begin = since;
    while (until - begin > Base.LONGEST) {
      put(who, where, begin, Base.LONGEST);
      begin += Base.LONGEST;
    }
    put(who, where, begin, until - begin);
  }

  private void put(int who, int where, int since, int lasting) {
    int chunk = size >>> BITS;
    int at = size & (CHUNK - 1);
    if (at == 0) {
      if (chunk == person.length) {
        person = Arrays.copyOf(person, chunk * 2);
        space = Arrays.copyOf(space, chunk * 2);
        from = Arrays.copyOf(from, chunk * 2);
        minutes = Arrays.copyOf(minutes, chunk * 2);
      }
      person[chunk] = new int[CHUNK];
      space[chunk] = new int[CHUNK];
      from[chunk] = new int[CHUNK];
      minutes[chunk] = new short[CHUNK];
    }
    person[chunk][at] = who;
    space[chunk][at] = where;
    from[chunk][at] = since;
    minutes[chunk][at] = (short) lasting;
    persons = Math.max(persons, who + 1);
    spaces = Math.max(spaces, where + 1);
    size++;
  }

  /** How many were added. */
  public int size() {
    return size;
  }

  /** The base of all that was added; this loading is spent. */
  Base settle() {
    int[] spaceStart = starts(space, spaces);
    int[] personStart = starts(person, persons);
    int[] personOf = new int[size];
    int[] spaceFrom = new int[size];
    short[] spaceMinutes = new short[size];
    dealBySpace(spaceStart, personOf, spaceFrom, spaceMinutes);
    short[] longest = new short[spaces];
    orderRuns(spaceStart, personOf, spaceFrom, spaceMinutes, longest);
    int[] spaceOf = new int[size];
    int[] personFrom = new int[size];
    short[] personMinutes = new short[size];
    int[] next = Arrays.copyOf(personStart, persons);
    for (int where = 0; where < spaces; where++) {
      for (int i = spaceStart[where]; i < spaceStart[where + 1]; i++) {
        int at = next[personOf[i]]++;
        spaceOf[at] = where;
        personFrom[at] = spaceFrom[i];
        personMinutes[at] = spaceMinutes[i];
      }
    }
    orderRuns(personStart, spaceOf, personFrom, personMinutes, new short[persons]);
    return new Base(
        personStart,
        spaceOf,
        personFrom,
        personMinutes,
        spaceStart,
        personOf,
        spaceFrom,
        spaceMinutes,
        longest);
  }

  private int[] starts(int[][] keys, int groups) {
    int[] starts = new int[groups + 1];
    for (int i = 0; i < size; i++) {
      starts[keys[i >>> BITS][i & (CHUNK - 1)] + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      starts[group + 1] += starts[group];
    }
    return starts;
  }

  private void dealBySpace(int[] starts, int[] personOf, int[] spaceFrom, short[] spaceMinutes) {
    int[] next = Arrays.copyOf(starts, spaces);
    int chunks = (size + CHUNK - 1) >>> BITS;
    for (int chunk = 0; chunk < chunks; chunk++) {
      int held = Math.min(CHUNK, size - (chunk << BITS));
      for (int i = 0; i < held; i++) {
        int at = next[space[chunk][i]]++;
        personOf[at] = person[chunk][i];
        spaceFrom[at] = from[chunk][i];
        spaceMinutes[at] = minutes[chunk][i];
      }
      person[chunk] = new int[0];
      space[chunk] = new int[0];
      from[chunk] = new int[0];
      minutes[chunk] = new short[0];
    }
  }

  /**
   * Puts each run in the order of beginnings, those of one beginning as they came, and notes its
   * longest stay.
   */
  private static void orderRuns(
      int[] starts, int[] other, int[] from, short[] minutes, short[] longest) {
    long[] keys = new long[64];
    int[] others = new int[64];
    short[] lasting = new short[64];
    for (int run = 0; run + 1 < starts.length; run++) {
      int begin = starts[run];
      int held = starts[run + 1] - begin;
      if (held > keys.length) {
        keys = new long[held * 2];
        others = new int[held * 2];
        lasting = new short[held * 2];
      }
      int most = 0;
      boolean ordered = true;
      for (int i = 0; i < held; i++) {
        most = Math.max(most, minutes[begin + i] & 0xFFFF);
        ordered &= i == 0 || from[begin + i - 1] <= from[begin + i];
      }
      longest[run] = (short) most;
      if (!ordered) {
        for (int i = 0; i < held; i++) {
          keys[i] = ((long) from[begin + i] << 32) | i;
          others[i] = other[begin + i];
          lasting[i] = minutes[begin + i];
        }
        Arrays.sort(keys, 0, held);
        for (int i = 0; i < held; i++) {
          int was = (int) keys[i];
          from[begin + i] = (int) (keys[i] >>> 32);
          other[begin + i] = others[was];
          minutes[begin + i] = lasting[was];
        }
      }
    }
  }
}
