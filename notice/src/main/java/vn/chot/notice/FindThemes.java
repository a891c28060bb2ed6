package vn.chot.notice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what a measure is about, by the words of {@code words/themes.txt}; {@link Theme#OTHER} where
 * none of them stands in it.
 */
final class FindThemes {

  private static final Map<Theme, Phrases> WORDS = new EnumMap<>(Theme.class);
  private static final Map<String, EnumSet<Theme>> FIRST_WORDS = new HashMap<>();

  private static final EnumSet<Theme> NONE = EnumSet.noneOf(Theme.class);

  static {
    for (String line : Phrases.lines("themes")) {
      int colon = line.indexOf(':');
      Theme theme =
          Theme.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
      List<String> phrases = Arrays.asList(line.substring(colon + 1).split(",", -1));
      WORDS.put(theme, new Phrases(phrases));
      for (String phrase : phrases) {
        FIRST_WORDS
            .computeIfAbsent(new Words(phrase).key(0), first -> EnumSet.noneOf(Theme.class))
            .add(theme);
      }
    }
  }

  private FindThemes() {}

  static List<Theme> in(Words words) {
    EnumSet<Theme> themes = EnumSet.noneOf(Theme.class);
    for (int i = 0; i < words.size(); i++) {
      for (Theme theme : FIRST_WORDS.getOrDefault(words.key(i), NONE)) {
        Phrases phrases = WORDS.get(theme);
        if (phrases != null && !themes.contains(theme) && phrases.at(words, i) > 0) {
          themes.add(theme);
        }
      }
    }
    return themes.isEmpty() ? List.of(Theme.OTHER) : List.copyOf(themes);
  }
}
