package vn.chot.app.agencies;

import java.util.stream.IntStream;

/** How much two names are alike. */
final class Likeness {

  private Likeness() {}

  /**
   * The number of letters to add, drop, change or swap with a neighbour to turn one into the other;
   * {@code most + 1} as soon as it is more than that. O(length × most).
   */
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] twoBack = new int[other.length() + 1];
    int[] back = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      back[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(back[j - 1] + (same ? 0 : 1), Math.min(back[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost = Math.min(cost, twoBack[j - 2] + 1);
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = twoBack;
      twoBack = back;
      back = row;
      row = spare;
    }
    return back[other.length()];
  }

  /** Between 0 and 1: the share of three-letter pieces that both have (Dice); both sorted. */
  static double likeness(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    int both = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return 2.0 * both / (one.length + other.length);
  }

  /** The three-letter pieces of a name, each as one number, sorted. */
  static int[] pieces(String name) {
    String padded = "  " + name + " ";
    return IntStream.range(0, padded.length() - 2)
        .map(at -> (padded.charAt(at) * 128 + padded.charAt(at + 1)) * 128 + padded.charAt(at + 2))
        .sorted()
        .distinct()
        .toArray();
  }

  /** How often each letter and digit stands in a name. */
  static byte[] letters(String name) {
    byte[] count = new byte[36];
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      if (letter >= 'a' && letter <= 'z') {
        count[letter - 'a']++;
      } else if (letter >= '0' && letter <= '9') {
        count[26 + letter - '0']++;
      }
    }
    return count;
  }

  /** Fewer edits than this cannot turn one name into the other: half the letters that differ. */
  static int least(byte[] one, byte[] other) {
    int differing = 0;
    for (int at = 0; at < one.length; at++) {
      differing += Math.abs(one[at] - other[at]);
    }
    return (differing + 1) / 2;
  }
}
