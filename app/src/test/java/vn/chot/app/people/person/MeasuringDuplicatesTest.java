package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chot.app.ChotTest;
import vn.chot.app.people.person.FaultyRegister.Entry;
import vn.chot.app.people.person.Verdicts.Pair;

/**
 * How many duplicates are found and how many of the found are none, on registers whose duplicates
 * are known (docs/duplicates.md). {@code ./chot bench duplicates} prints the same at full size.
 */
@ChotTest
class MeasuringDuplicatesTest {
  private static final int PEOPLE = Integer.getInteger("chot.duplicates.people", 4_000);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final String SEEDS = System.getProperty("chot.duplicates.seeds", "2");

  @Autowired FindCandidates findCandidates;
  @Autowired JdbcTemplate jdbc;

  @Test
  void nineInTenDuplicatesAreFoundAndHardlyAnybodyElse() {
    for (String seed : SEEDS.split(",", -1)) {
      FaultyRegister register = FaultyRegister.drawn(PEOPLE, Long.parseLong(seed));
      new RegisterRows(jdbc).write(register);
      long begun = System.nanoTime();
      Set<Pair> told = told(register);
      double seconds = (System.nanoTime() - begun) / 1e9;
      Verdicts scored = Verdicts.of(register.entries, told);
      if (System.getProperty("chot.duplicates.people") != null) {
        print(seed, register, told, seconds);
      }
      assertThat(scored.precision()).as("precision, seed " + seed).isGreaterThanOrEqualTo(0.98);
      assertThat(scored.recall()).as("recall, seed " + seed).isGreaterThanOrEqualTo(0.90);
    }
  }

  private Set<Pair> told(FaultyRegister register) {
    Set<UUID> own = new HashSet<>();
    register.entries.forEach(entry -> own.add(entry.id()));
    Set<Pair> told = new HashSet<>();
    List<UUID> ids = new ArrayList<>(own);
    FindCandidates.Round round = findCandidates.round();
    for (int from = 0; from < ids.size(); from += 4_000) {
      round
          .twins(ids.subList(from, Math.min(ids.size(), from + 4_000)))
          .forEach((id, twins) ->
              twins.stream()
                  .filter(twin -> own.contains(twin.id()))
                  .forEach(twin -> told.add(Pair.of(id, twin.id()))));
    }
    return told;
  }

  private static void print(String seed, FaultyRegister register, Set<Pair> told, double seconds) {
    List<Entry> entries = register.entries;
    OUT.printf(
        Locale.ROOT,
        "%nseed %s: %,d records, %.1f s for all blocks and comparisons%n",
        seed,
        entries.size(),
        seconds);
    OUT.printf(Locale.ROOT, "%-28s %9s %9s %9s %9s%n", "", "precision", "recall", "F1", "whole");
    line("scored", Verdicts.of(entries, told));
    Set<Pair> exact = joined(entries, e -> e.facts().citizenId().orElse(""));
    exact.addAll(
        joined(entries, e -> e.facts().born() == null ? "" : e.facts().name() + e.facts().born()));
    line("exact key", Verdicts.of(entries, exact));
    Trigrams trigrams = Trigrams.of(entries);
    Verdicts best = Verdicts.of(entries, Set.of());
    double at = 0;
    for (int hundredths = 30; hundredths <= 100; hundredths += 5) {
      Verdicts verdicts = Verdicts.of(entries, trigrams.from(hundredths / 100.0));
      if (verdicts.f1() > best.f1()) {
        best = verdicts;
        at = hundredths / 100.0;
      }
    }
    line("trigram, best at %.2f".formatted(at), best);
    OUT.print(Verdicts.missed(entries, told));
  }

  static Set<Pair> joined(List<Entry> entries, Function<Entry, String> key) {
    Map<String, List<Entry>> groups = new HashMap<>();
    entries.forEach(e -> groups.computeIfAbsent(key.apply(e), k -> new ArrayList<>()).add(e));
    groups.remove("");
    Set<Pair> pairs = new HashSet<>();
    for (List<Entry> group : groups.values()) {
      for (int a = 0; a < group.size(); a++) {
        for (int b = a + 1; b < group.size(); b++) {
          pairs.add(Pair.of(group.get(a).id(), group.get(b).id()));
        }
      }
    }
    return pairs;
  }

  private static void line(String name, Verdicts verdicts) {
    OUT.printf(
        Locale.ROOT,
        "%-28s %9.4f %9.4f %9.4f %9.4f%n",
        name,
        verdicts.precision(),
        verdicts.recall(),
        verdicts.f1(),
        verdicts.whole());
  }
}
