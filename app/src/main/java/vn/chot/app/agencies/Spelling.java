package vn.chot.app.agencies;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chot.app.places.Unmarked;

/**
 * A name as it is compared.
 *
 * @param marked small letters with their marks, single spaces: tells "Tân An" from "Tân Ân"
 * @param plain without marks
 * @param full without marks, short forms written out, "và" left out
 * @param shortened whether a short form was written out
 */
record Spelling(String marked, String plain, String full, boolean shortened) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Spelling of(String name) {
    String small = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String marked = BETWEEN.matcher(small).replaceAll(" ").strip();
    String plain = Unmarked.of(name);
    WordLists.Expanded full = WordLists.HERE.expand(plain);
    return new Spelling(marked, plain, full.words(), full.shortened());
  }

  /** The words of the full name. */
  List<String> words() {
    return full.isEmpty() ? List.of() : List.of(full.split(" "));
  }
}
