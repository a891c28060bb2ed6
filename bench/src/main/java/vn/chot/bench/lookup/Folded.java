package vn.chot.bench.lookup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Names as the register keeps them beside the written form. */
public final class Folded {
  private Folded() {}

  /** Without marks, in small letters, single blanks. */
  public static String of(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /** The words of a folded name in the order of the alphabet. */
  static String words(String folded) {
    String[] words = folded.split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
