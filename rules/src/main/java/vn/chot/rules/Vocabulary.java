package vn.chot.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names that a condition may use, with their types; {@code person.age} is a name, too.
 *
 * @param words for names that hold one of a closed list of words: that list, so that a comparison
 *     with a word that can never be there is found
 */
public record Vocabulary(Map<String, Type> names, Map<String, List<String>> words) {
  public Vocabulary {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }
}
