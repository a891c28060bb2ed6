package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.LookUpNameRows.Named;
import vn.chot.app.places.UnitNames;

/**
 * Finds a name: all its words with year and place first; where nobody is found, with either of
 * them, then a year beside it, then one word fewer. A name alone is found by all its words, and
 * where that is not enough, by its given name with the other words typed.
 */
@Component
class LookUpByName {
  private static final int FEW_UNITS = 12;
  private static final int ENOUGH = 5;

  private final LookUpNameRows rows;
  private final UnitNames unitNames;

  LookUpByName(LookUpNameRows rows, UnitNames unitNames) {
    this.rows = rows;
    this.unitNames = unitNames;
  }

  /**
   * Who was found, in any order.
   *
   * @param many whether the rows stopped at their limit
   */
  record Hits(Collection<LookUpRow> rows, boolean many) {}

  Hits find(LookUpMeaning.OfName asked, Reach reach) {
    Search search = new Search(asked, unitNames.ground(asked.units()), reach);
    if (asked.years().isEmpty() && asked.units().isEmpty()) {
      search.alone();
    } else {
      search.exactly();
      search.allWords(asked.years(), search.in);
      search.wider();
    }
    LookUpMeaning.OfName orElse = asked.orElse();
    return search.found.isEmpty() && orElse != null
        ? find(orElse, reach)
        : new Hits(search.found.values(), search.many);
  }

  private final class Search {
    private final LookUpMeaning.OfName asked;
    private final Set<UUID> in;
    private final Reach reach;
    private final Map<UUID, LookUpRow> found = new LinkedHashMap<>();
    private boolean many;

    Search(LookUpMeaning.OfName asked, Set<UUID> in, Reach reach) {
      this.asked = asked;
      this.in = in;
      this.reach = reach;
    }

    private void add(Named named, Set<UUID> where) {
      List<LookUpRow> step = rows.find(named, where, reach);
      step.forEach(row -> found.putIfAbsent(row.id(), row));
      many |= step.size() >= LookUpNameRows.MOST;
    }

    private String sorted() {
      return NameKeys.words(String.join(" ", asked.words()));
    }

    private void exactly() {
      if (!asked.years().isEmpty()) {
        add(Named.exactly(sorted(), asked.years()), in);
      }
    }

    /** Everybody with all words, in these years where given, in these units where given. */
    private void allWords(List<Integer> years, Set<UUID> where) {
      if (where.size() <= FEW_UNITS) {
        add(Named.keys(sets(asked.words(), years, where)), Set.of());
      } else if (!years.isEmpty()) {
        add(Named.keys(sets(asked.words(), years, Set.of())), where);
      } else {
        add(Named.exactly(sorted()), where);
        byParts(where);
      }
    }

    /** Wider and wider until somebody is found. */
    private void wider() {
      if (found.isEmpty() && !asked.years().isEmpty() && !in.isEmpty()) {
        allWords(List.of(), in);
        allWords(asked.years(), Set.of());
      }
      if (found.isEmpty() && !asked.years().isEmpty()) {
        Set<Integer> beside = new HashSet<>();
        asked.years().forEach(year -> beside.addAll(List.of(year - 1, year + 1)));
        allWords(List.copyOf(beside), Set.of());
      }
      if (found.isEmpty() && asked.years().isEmpty()) {
        add(Named.exactly(sorted()), Set.of());
      }
      if (found.isEmpty() && asked.words().size() > 2) {
        boolean few = in.size() <= FEW_UNITS;
        Set<UUID> units = few ? in : Set.of();
        if (few || !asked.years().isEmpty()) {
          add(Named.keys(oneFewer(units)), few ? Set.of() : in);
        }
      }
    }

    private List<List<String>> oneFewer(Set<UUID> units) {
      List<List<String>> sets = new ArrayList<>();
      for (int left = asked.words().size() - 1; left >= 0; left--) {
        sets.addAll(sets(others(left), asked.years(), units));
      }
      return sets;
    }

    /** A name without year or place. */
    private void alone() {
      add(Named.exactly(sorted()), Set.of());
      if (!reach.everywhere() && reach.units().size() <= FEW_UNITS) {
        allWords(List.of(), reach.units());
      }
      byParts(Set.of());
    }

    /**
     * By the given name, last or first, with the other words typed; at last with the first alone.
     */
    private void byParts(Set<UUID> where) {
      List<String> words = asked.words();
      if (found.size() >= ENOUGH || words.size() < 2) {
        return;
      }
      add(Named.givenName(words.getLast(), others(words.size() - 1)), where);
      if (found.size() < ENOUGH) {
        add(Named.givenName(words.getFirst(), others(0)), where);
      }
      if (found.isEmpty() && words.size() > 2) {
        add(Named.givenName(words.getLast(), List.of(words.getFirst())), where);
      }
    }

    private List<String> others(int but) {
      List<String> words = new ArrayList<>(asked.words());
      words.remove(but);
      return words;
    }
  }

  /** For each year and unit that may be meant the keys of all words. */
  private static List<List<String>> sets(List<String> words, List<Integer> years, Set<UUID> in) {
    List<List<String>> sets = new ArrayList<>();
    for (Integer year : years.isEmpty() ? List.of(0) : years) {
      for (UUID unit : in.isEmpty() ? Set.of(new UUID(0, 0)) : in) {
        Set<String> keys = new HashSet<>();
        for (String word : words) {
          if (!years.isEmpty()) {
            keys.add(NameKeys.inYear(word, year));
          }
          if (!in.isEmpty()) {
            keys.add(NameKeys.inUnit(word, unit));
          }
        }
        sets.add(List.copyOf(keys));
      }
    }
    return sets;
  }
}
