package vn.chot.app.people.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.chot.app.places.Unmarked;

/**
 * One word of a name as it is compared.
 *
 * @param bare without marks
 * @param marks the marks it bears in an order of their own, so that hoà and hòa are one
 */
record NameWord(String bare, String marks) {
  /** A few thousand words make all names: each is taken apart once. */
  private static final Map<String, NameWord> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 10_000;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** The words of a name in the order written; those without letters are left out. */
  static List<NameWord> of(String name) {
    return Arrays.stream(BETWEEN.split(name))
        .map(NameWord::known)
        .filter(word -> !word.bare.isEmpty())
        .toList();
  }

  private static NameWord known(String written) {
    NameWord known = KNOWN.get(written);
    if (known == null) {
      known = word(written);
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(written, known);
      }
    }
    return known;
  }

  private static NameWord word(String written) {
    int[] marks =
        Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .chars()
            .filter(c -> c == 'đ' || Character.getType(c) == Character.NON_SPACING_MARK)
            .sorted()
            .toArray();
    return new NameWord(Unmarked.of(written).replace(" ", ""), new String(marks, 0, marks.length));
  }

  /** The word with i for y: Lý and Lí are one name, so are Vy and Vi. */
  String sounded() {
    return bare.replace('y', 'i');
  }
}
