package vn.chot.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a person probably meant: few letters apart, marks and hyphens aside. */
public final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /** The nearest known word, where one is near enough; of equals, the first in the alphabet. */
  public static Optional<String> to(String written, Collection<String> known) {
    String wanted = plain(written);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int allowed = Math.max(1, wanted.length() / 3);
    record Candidate(String word, int apart) {}
    return known.stream()
        .filter(word -> !word.equals(written) && word.length() <= LONGEST)
        .map(word -> new Candidate(word, apart(wanted, plain(word))))
        .filter(c -> c.apart() <= allowed)
        .min(Comparator.comparingInt(Candidate::apart).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('_', '-')
        .replace(' ', '-');
  }

  /** Damerau's distance: letters changed, left out, put in, or two neighbours swapped. */
  private static int apart(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + changed);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
