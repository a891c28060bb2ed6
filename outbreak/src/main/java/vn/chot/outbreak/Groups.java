package vn.chot.outbreak;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Numbers 0 … n - 1 put into groups by a key, in their order: one counting sort. */
final class Groups {
  private final int[] start;
  private final int[] members;

  private Groups(int[] start, int[] members) {
    this.start = start;
    this.members = members;
  }

  /** Groups by keys 0 … {@code count} - 1; a negative key leaves the number out. */
  static Groups by(int n, int count, IntUnaryOperator key) {
    int[] start = new int[count + 1];
    for (int i = 0; i < n; i++) {
      int group = key.applyAsInt(i);
      if (group >= 0) {
        start[group + 1]++;
      }
    }
    for (int group = 0; group < count; group++) {
      start[group + 1] += start[group];
    }
    int[] next = Arrays.copyOf(start, count);
    int[] members = new int[start[count]];
    for (int i = 0; i < n; i++) {
      int group = key.applyAsInt(i);
      if (group >= 0) {
        members[next[group]++] = i;
      }
    }
    return new Groups(start, members);
  }

  int[] of(int group) {
    return Arrays.copyOfRange(members, start[group], start[group + 1]);
  }

  int size(int group) {
    return start[group + 1] - start[group];
  }
}
