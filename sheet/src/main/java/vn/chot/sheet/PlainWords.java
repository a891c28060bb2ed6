package vn.chot.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words compared without regard to case, marks, spacing and punctuation. */
final class PlainWords {

  private PlainWords() {}

  /** Letters without marks and figures, nothing else: "Cơ quan (đầy đủ) *" is coquandaydu. */
  static String of(String words) {
    String parted = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(parted.length());
    parted
        .codePoints()
        .map(c -> c == 'đ' ? 'd' : c)
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Which of the candidates a person may have meant: near in letters, or one within the other. */
  static Optional<String> nearest(String wanted, List<String> candidates) {
    String plain = of(wanted);
    String best = null;
    int least = Math.max(2, plain.length() / 3) + 1;
    for (String candidate : candidates) {
      String other = of(candidate);
      if (other.isEmpty() || other.length() > 100 || plain.length() > 100) {
        continue;
      }
      boolean within =
          other.length() > 2
              && plain.length() > 2
              && (plain.contains(other) || other.contains(plain));
      int distance = within ? 1 : distance(plain, other);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein's distance, row by row. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
