package vn.chot.app.people.person;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;

/**
 * What a look-up by name finds: each word of the name joined with the year and with each unit,
 * because a word alone (Nguyễn, Thị, Văn) is a third of everybody.
 */
public final class NameKeys {
  private NameKeys() {}

  /** The words of a name without marks, in the order of the alphabet. */
  public static String words(String name) {
    String[] words = Unmarked.of(name).split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** All keys of a person. */
  public static List<String> of(String name, @Nullable Integer birthYear, Collection<UUID> units) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : Unmarked.of(name).split(" ", -1)) {
      if (birthYear != null) {
        keys.add(inYear(word, birthYear));
      }
      units.forEach(unit -> keys.add(inUnit(word, unit)));
    }
    return List.copyOf(keys);
  }

  /** The key of a word and a year: "an|1985". */
  public static String inYear(String word, int year) {
    return word + "|" + year;
  }

  /** The key of a word and a unit: the first eight digits of its id keep the index small. */
  public static String inUnit(String word, UUID unit) {
    return word + "|" + unit.toString().substring(0, 8);
  }
}
