package vn.chot.app.agencies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chot.app.places.Unmarked;

/** The word lists under {@code agencies/words}, read once; all words without marks. */
final class WordLists {
  static final WordLists HERE = new WordLists();

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  final Set<String> titles = words("titles");
  final Set<String> innerBodies = words("inner-bodies");
  final Set<String> fillers = words("group-fillers");
  final Set<String> vague = words("vague");
  final Set<String> outside = words("outside");
  final Set<String> provinces = new LinkedHashSet<>();
  final Set<String> cities = new LinkedHashSet<>();
  final Map<String, String> groups = new LinkedHashMap<>();

  private WordLists() {
    pairs("short-forms").forEach((from, to) -> add(from, to, true));
    pairs("same-names").forEach((from, to) -> add(from, to, false));
    for (String line : lines("provinces")) {
      String name = Unmarked.of(line.replaceFirst("=.*", ""));
      provinces.add(name);
      if (line.contains("=")) {
        cities.add(name);
      }
    }
    for (String line : lines("groups")) {
      int at = line.indexOf('=');
      groups.put(without(Unmarked.of(line.substring(0, at))), line.substring(at + 1).strip());
    }
  }

  private record Phrase(List<String> from, List<String> to, boolean shortForm) {}

  /** A name with its short forms written out. */
  record Expanded(String words, boolean shortened) {}

  /** Writes the short forms in a name out, the longest first, and leaves "và" out. */
  Expanded expand(String plain) {
    List<String> words = new ArrayList<>(List.of(without(plain).split(" ")));
    boolean shortened = false;
    int turns = 0;
    for (int at = 0; at < words.size() && turns < 64; ) {
      Phrase phrase = longest(words, at);
      if (phrase == null) {
        at++;
        continue;
      }
      words.subList(at, at + phrase.from().size()).clear();
      words.addAll(at, phrase.to());
      shortened |= phrase.shortForm();
      turns++;
      at = phrase.shortForm() ? 0 : at + phrase.to().size();
    }
    return new Expanded(String.join(" ", words), shortened);
  }

  private @org.jspecify.annotations.Nullable Phrase longest(List<String> words, int at) {
    Phrase best = null;
    for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
      int end = at + phrase.from().size();
      boolean fits = end <= words.size() && words.subList(at, end).equals(phrase.from());
      if (fits && (best == null || phrase.from().size() > best.from().size())) {
        best = phrase;
      }
    }
    return best;
  }

  private void add(String from, String to, boolean shortForm) {
    List<String> words = List.of(without(Unmarked.of(from)).split(" "));
    List<String> full = List.of(without(Unmarked.of(to)).split(" "));
    if (!words.equals(full)) {
      phrases
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Phrase(words, full, shortForm));
    }
  }

  /** "và" and "&" join words and tell no name from another. */
  private static String without(String plain) {
    return (" " + plain + " ").replace(" va ", " ").strip();
  }

  private static Map<String, String> pairs(String list) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(list)) {
      int at = line.indexOf('=');
      pairs.put(line.substring(0, at), line.substring(at + 1));
    }
    return pairs;
  }

  private static Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    lines(list).forEach(line -> words.add(without(Unmarked.of(line))));
    return words;
  }

  private static List<String> lines(String list) {
    String path = "/agencies/words/" + list + ".txt";
    try (InputStream file =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
