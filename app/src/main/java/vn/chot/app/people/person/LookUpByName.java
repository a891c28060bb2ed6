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
import vn.chot.app.places.UnitNames;

/**
 * Finds a name: all its words with year and commune first; where nobody is found, with either of
 * them, then a year beside it, then one word fewer. A name alone is found by all its words, or
 * within the asker's few units.
 */
@Component
class LookUpByName {
  private static final int FEW_UNITS = 12;

  private final LookUpRows rows;
  private final UnitNames unitNames;

  LookUpByName(LookUpRows rows, UnitNames unitNames) {
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
    Set<UUID> in = unitNames.ground(asked.units());
    Map<UUID, LookUpRow> found = new LinkedHashMap<>();
    boolean many = false;
    for (List<LookUpRow> step :
        List.<List<LookUpRow>>of(exactly(asked, in), all(asked, in, reach))) {
      step.forEach(row -> found.putIfAbsent(row.id(), row));
      many |= step.size() >= LookUpRows.MOST;
    }
    if (found.isEmpty()) {
      nearly(asked, in).forEach(row -> found.putIfAbsent(row.id(), row));
    }
    if (found.isEmpty() && asked.orElse() != null) {
      return find(asked.orElse(), reach);
    }
    return new Hits(found.values(), many);
  }

  private List<LookUpRow> exactly(LookUpMeaning.OfName asked, Set<UUID> in) {
    String words = NameKeys.words(String.join(" ", asked.words()));
    if (!asked.years().isEmpty()) {
      return rows.byWords(words, asked.years()).stream()
          .filter(row -> in.isEmpty() || row.areas().stream().anyMatch(in::contains))
          .toList();
    }
    return in.isEmpty() ? rows.byWords(words) : List.of();
  }

  private List<LookUpRow> all(LookUpMeaning.OfName asked, Set<UUID> in, Reach reach) {
    if (asked.years().isEmpty() && in.isEmpty()) {
      boolean few = !reach.everywhere() && reach.units().size() <= FEW_UNITS;
      return few ? rows.byKeys(sets(asked.words(), List.of(), reach.units())) : List.of();
    }
    return rows.byKeys(sets(asked.words(), asked.years(), in));
  }

  /** Wider and wider until somebody is found. */
  private List<LookUpRow> nearly(LookUpMeaning.OfName asked, Set<UUID> in) {
    if (!asked.years().isEmpty() && !in.isEmpty()) {
      List<List<String>> either = new ArrayList<>(sets(asked.words(), List.of(), in));
      either.addAll(sets(asked.words(), asked.years(), Set.of()));
      List<LookUpRow> found = rows.byKeys(either);
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (!asked.years().isEmpty()) {
      Set<Integer> beside = new HashSet<>();
      asked.years().forEach(year -> beside.addAll(List.of(year - 1, year + 1)));
      List<LookUpRow> found = rows.byKeys(sets(asked.words(), List.copyOf(beside), Set.of()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return asked.words().size() < 3 || (asked.years().isEmpty() && in.isEmpty())
        ? List.of()
        : rows.byKeys(oneFewer(asked, in));
  }

  private static List<List<String>> oneFewer(LookUpMeaning.OfName asked, Set<UUID> in) {
    List<List<String>> sets = new ArrayList<>();
    for (int left = asked.words().size() - 1; left >= 0; left--) {
      List<String> words = new ArrayList<>(asked.words());
      words.remove(left);
      sets.addAll(sets(words, asked.years(), in));
    }
    return sets;
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
