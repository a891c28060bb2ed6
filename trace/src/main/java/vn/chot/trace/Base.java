package vn.chot.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The settled presences.
 *
 * <p><b>Idea.</b> Compressed rows, twice: sorted by person, then beginning; and by space, then
 * beginning. <b>Layout.</b> Column arrays, per presence and side one int for the other party, one
 * int for the beginning, one unsigned short for the minutes: 10 bytes a side, 20 in all; an int
 * offset for each person and each space; per space the longest stay, so that everybody in a space
 * at a moment begins between (moment − longest) and the moment, one binary search away. A stay over
 * 65,535 minutes is cut into pieces by who adds it. <b>Cost.</b> A person's presences: one
 * contiguous run. A space's people in a window: a binary search and one contiguous run. Removal
 * sets a bit in each side; bits are made when first needed.
 */
final class Base {
  static final int LONGEST = 0xFFFF;

  final int[] personStart;
  final int[] spaceOf;
  final int[] personFrom;
  final short[] personMinutes;

  final int[] spaceStart;
  final int[] personOf;
  final int[] spaceFrom;
  final short[] spaceMinutes;
  final short[] longest;

  /** Removed presences, a bit each, by their index in either side; made when the first goes. */
  private volatile long @Nullable [] goneByPerson;

  private volatile long @Nullable [] goneBySpace;
  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

  Base(
      int[] personStart,
      int[] spaceOf,
      int[] personFrom,
      short[] personMinutes,
      int[] spaceStart,
      int[] personOf,
      int[] spaceFrom,
      short[] spaceMinutes,
      short[] longest) {
    this.personStart = personStart;
    this.spaceOf = spaceOf;
    this.personFrom = personFrom;
    this.personMinutes = personMinutes;
    this.spaceStart = spaceStart;
    this.personOf = personOf;
    this.spaceFrom = spaceFrom;
    this.spaceMinutes = spaceMinutes;
    this.longest = longest;
  }

  static Base empty() {
    return new Base(
        new int[1],
        new int[0],
        new int[0],
        new short[0],
        new int[1],
        new int[0],
        new int[0],
        new short[0],
        new short[0]);
  }

  int persons() {
    return personStart.length - 1;
  }

  int spaces() {
    return spaceStart.length - 1;
  }

  int size() {
    return spaceOf.length;
  }

  /** The first index of a space's run whose presence may still last at a moment. */
  int firstLasting(int space, int moment) {
    int low = spaceStart[space];
    int high = spaceStart[space + 1];
    int least = moment - (longest[space] & 0xFFFF);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spaceFrom[middle] > least) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean anyGone() {
    return goneBySpace != null;
  }

  boolean goneByPerson(int at) {
    return bit(goneByPerson, at);
  }

  boolean goneBySpace(int at) {
    return bit(goneBySpace, at);
  }

  private static boolean bit(long @Nullable [] words, int at) {
    return words != null && (((long) WORD.getOpaque(words, at >>> 6) >>> at) & 1) != 0;
  }

  private static void set(long[] words, int at) {
    WORD.setRelease(words, at >>> 6, words[at >>> 6] | (1L << at));
  }

  /** Removes one presence of exactly these values, if there is one. */
  boolean remove(Presence presence) {
    if (presence.person() >= persons() || presence.space() >= spaces()) {
      return false;
    }
    short minutes = (short) (presence.to() - presence.from());
    int mine = -1;
    for (int at = personStart[presence.person()]; at < personStart[presence.person() + 1]; at++) {
      if (spaceOf[at] == presence.space()
          && personFrom[at] == presence.from()
          && personMinutes[at] == minutes
          && !goneByPerson(at)) {
        mine = at;
      }
    }
    int theirs = -1;
    for (int at = spaceStart[presence.space()]; at < spaceStart[presence.space() + 1]; at++) {
      if (personOf[at] == presence.person()
          && spaceFrom[at] == presence.from()
          && spaceMinutes[at] == minutes
          && !goneBySpace(at)) {
        theirs = at;
      }
    }
    if (mine < 0 || theirs < 0) {
      return false;
    }
    long[] byPerson = goneByPerson;
    long[] bySpace = goneBySpace;
    if (byPerson == null || bySpace == null) {
      byPerson = new long[(size() >>> 6) + 1];
      bySpace = new long[(size() >>> 6) + 1];
      goneByPerson = byPerson;
      goneBySpace = bySpace;
    }
    set(byPerson, mine);
    set(bySpace, theirs);
    return true;
  }

  /** Bytes held. */
  long bytes() {
    return 20L * size()
        + 4L * (personStart.length + spaceStart.length)
        + 2L * longest.length
        + (anyGone() ? size() / 4 : 0);
  }
}
