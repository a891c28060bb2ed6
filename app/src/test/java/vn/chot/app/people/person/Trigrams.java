package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chot.app.people.person.FaultyRegister.Entry;
import vn.chot.app.people.person.Verdicts.Pair;
import vn.chot.app.places.Unmarked;

/**
 * The plain baseline: similarity of names without marks as pg_trgm has it (two blanks before each
 * word, one after; shared trigrams by all), among records born in one year or with one telephone or
 * CCCD.
 */
@SuppressWarnings({"NullAway", "StringSplitter"})
final class Trigrams {
  private final Map<Pair, Double> similar = new HashMap<>();

  private Trigrams() {}

  static Trigrams of(List<Entry> entries) {
    Trigrams trigrams = new Trigrams();
    Map<Integer, List<Entry>> years = new HashMap<>();
    entries.stream()
        .filter(e -> e.facts().birthYear() != null)
        .forEach(e -> years.computeIfAbsent(e.facts().birthYear(), y -> new ArrayList<>()).add(e));
    Map<Entry, Set<String>> grams =
        entries.stream().collect(Collectors.toMap(e -> e, e -> grams(e.facts().name())));
    for (List<Entry> group : years.values()) {
      for (int a = 0; a < group.size(); a++) {
        for (int b = a + 1; b < group.size(); b++) {
          trigrams.add(group.get(a), group.get(b), grams);
        }
      }
    }
    Map<java.util.UUID, Entry> known =
        entries.stream().collect(Collectors.toMap(Entry::id, e -> e));
    Set<Pair> shared =
        MeasuringDuplicatesTest.joined(entries, e -> e.facts().citizenId().orElse(""));
    shared.addAll(
        MeasuringDuplicatesTest.joined(entries, e -> String.join("", e.facts().telephones())));
    shared.forEach(pair -> trigrams.add(known.get(pair.first()), known.get(pair.second()), grams));
    return trigrams;
  }

  private void add(Entry a, Entry b, Map<Entry, Set<String>> grams) {
    Set<String> left = grams.get(a);
    Set<String> right = grams.get(b);
    int both = 0;
    for (String gram : left) {
      both += right.contains(gram) ? 1 : 0;
    }
    double similarity = (double) both / (left.size() + right.size() - both);
    if (similarity >= 0.3) {
      similar.put(Pair.of(a.id(), b.id()), similarity);
    }
  }

  private static Set<String> grams(String name) {
    Set<String> grams = new HashSet<>();
    for (String word : Unmarked.of(name).split(" ")) {
      String padded = "  " + word + " ";
      for (int at = 0; at + 3 <= padded.length(); at++) {
        grams.add(padded.substring(at, at + 3));
      }
    }
    return grams;
  }

  Set<Pair> from(double threshold) {
    return similar.entrySet().stream()
        .filter(pair -> pair.getValue() >= threshold)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
