package vn.chot.notice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what a measure is about, by the words of {@code words/themes.txt}; {@link Theme#OTHER} where
 * none of them stands in it.
 */
final class FindThemes {

  private static final Map<Theme, Phrases> WORDS = load();

  private FindThemes() {}

  private static Map<Theme, Phrases> load() {
    Map<Theme, Phrases> map = new EnumMap<>(Theme.class);
    for (String line : Phrases.lines("themes")) {
      int colon = line.indexOf(':');
      Theme theme =
          Theme.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
      map.put(theme, new Phrases(Arrays.asList(line.substring(colon + 1).split(",", -1))));
    }
    return map;
  }

  static List<Theme> in(Words words) {
    List<Theme> themes =
        WORDS.entrySet().stream()
            .filter(entry -> entry.getValue().anyIn(words, 0, words.size()))
            .map(Map.Entry::getKey)
            .toList();
    return themes.isEmpty() ? List.of(Theme.OTHER) : themes;
  }
}
