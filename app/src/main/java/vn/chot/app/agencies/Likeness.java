package vn.chot.app.agencies;

import java.util.HashSet;
import java.util.Set;

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

  /** Between 0 and 1: the share of three-letter pieces that both have (Dice). */
  static double likeness(Set<Integer> one, Set<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    return 2.0 * both / (one.size() + other.size());
  }

  /** The three-letter pieces of a name, each as one number. */
  static Set<Integer> pieces(String name) {
    String padded = "  " + name + " ";
    Set<Integer> pieces = new HashSet<>();
    for (int at = 0; at + 3 <= padded.length(); at++) {
      pieces.add((padded.charAt(at) * 128 + padded.charAt(at + 1)) * 128 + padded.charAt(at + 2));
    }
    return pieces;
  }
}
