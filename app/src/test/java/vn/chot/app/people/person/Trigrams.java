package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chot.app.people.person.FaultyRegister.Entry;
import vn.chot.app.people.person.Verdicts.Pair;
import vn.chot.app.places.Unmarked;

/**
 * The plain baseline: similarity of names without marks as pg_trgm has it (two blanks before each
 * word, one after; shared trigrams by all), among records born in one year or with one telephone or
 * CCCD.
 */
final class Trigrams {
  private final Map<Pair, Double> similar = new HashMap<>();

  private Trigrams() {}

  static Trigrams of(List<Entry> entries) {
    Trigrams trigrams = new Trigrams();
    Map<Integer, List<Grams>> years = new HashMap<>();
    Map<UUID, Grams> known = new HashMap<>();
    for (Entry entry : entries) {
      Grams grams = new Grams(entry.id(), grams(entry.facts().name()));
      known.put(entry.id(), grams);
      Integer year = entry.facts().birthYear();
      if (year != null) {
        years.computeIfAbsent(year, y -> new ArrayList<>()).add(grams);
      }
    }
    for (List<Grams> group : years.values()) {
      for (int a = 0; a < group.size(); a++) {
        for (int b = a + 1; b < group.size(); b++) {
          trigrams.add(group.get(a), group.get(b));
        }
      }
    }
    Set<Pair> shared =
        MeasuringDuplicatesTest.joined(entries, e -> e.facts().citizenId().orElse(""));
    shared.addAll(
        MeasuringDuplicatesTest.joined(entries, e -> String.join("", e.facts().telephones())));
    shared.forEach(pair ->
        trigrams.add(
            Objects.requireNonNull(known.get(pair.first())),
            Objects.requireNonNull(known.get(pair.second()))));
    return trigrams;
  }

  private record Grams(UUID id, Set<String> all) {}

  private void add(Grams a, Grams b) {
    Set<String> left = a.all();
    Set<String> right = b.all();
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
    for (String word : Unmarked.of(name).split(" ", -1)) {
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
