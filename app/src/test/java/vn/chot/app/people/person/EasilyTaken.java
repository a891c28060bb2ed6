package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Other persons who are easily taken for somebody: docs/duplicates.md, "hard negatives". */
final class EasilyTaken {
  private final Map<Boolean, List<String>> givens = new HashMap<>();
  private final LocalDate today;
  private final Draws draws;

  EasilyTaken(LocalDate today, Draws draws) {
    this.today = today;
    this.draws = draws;
  }

  /** Notes the given name of somebody, for the names of siblings. */
  void note(Draft draft) {
    givens.computeIfAbsent(draft.woman, w -> new ArrayList<>()).add(draft.name.getLast());
  }

  Draft namesake(Draft of) {
    Draft other = of.copy();
    while (other.born.equals(of.born)) {
      other.born = LocalDate.ofYearDay(of.year, 1 + draws.below(365));
    }
    other.citizen = draws.citizen(other.year, other.woman);
    other.phone = draws.chance(0.5) ? "" : draws.phone();
    other.inHousehold = false;
    return other;
  }

  Draft twin(Draft of) {
    return sibling(of, 0);
  }

  Draft sibling(Draft of) {
    return sibling(of, 1 + draws.below(6));
  }

  private Draft sibling(Draft of, int younger) {
    Draft other = of.copy();
    other.born = younger == 0 ? of.born : of.born.plusDays(300L * younger + draws.below(200));
    other.born = other.born.isAfter(today) ? of.born.minusYears(younger) : other.born;
    other.year = other.born.getYear();
    other.name.set(other.name.size() - 1, given(of.name.getLast(), of.woman));
    other.citizen = draws.citizen(other.year, other.woman);
    other.phone = of.homePhone;
    return other;
  }

  /** Another given name of the same first letter, or one letter away. */
  private String given(String given, boolean woman) {
    List<String> pool = Objects.requireNonNull(givens.get(woman));
    for (int tries = 0; tries < 400; tries++) {
      String next = draws.of(pool);
      if (!next.equals(given) && (next.charAt(0) == given.charAt(0) || Slips.one(next, given))) {
        return next;
      }
    }
    return given.equals("Anh") ? "An" : "Anh";
  }

  Draft parent(Draft of) {
    Draft other = of.copy();
    other.born = of.born.minusDays(365L * (20 + draws.below(16)) + draws.below(365));
    other.year = other.born.getYear();
    other.citizen = draws.citizen(other.year, other.woman);
    other.phone = of.homePhone;
    return other;
  }
}
