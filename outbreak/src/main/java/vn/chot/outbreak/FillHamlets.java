package vn.chot.outbreak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills the hamlets with households drawn from the fitted sketches, to exactly as many people as
 * were asked for.
 */
final class FillHamlets {
  private static final int LARGEST = 16;

  private final Plan plan;
  private final FitSketches fit;
  private final Weighted any;
  private final Weighted[] bySize = new Weighted[LARGEST];
  private final int[][] ofSize = new int[LARGEST][];

  FillHamlets(Plan plan) {
    this.plan = plan;
    this.fit = FitSketches.fitted();
    this.any = new Weighted(fit.weights());
    for (int size = 1; size < LARGEST; size++) {
      int wanted = size;
      ofSize[size] =
          java.util.stream.IntStream.range(0, fit.sketches().size())
              .filter(i -> fit.sketches().get(i).size() == wanted)
              .toArray();
      bySize[size] =
          new Weighted(Arrays.stream(ofSize[size]).mapToDouble(i -> fit.weights()[i]).toArray());
    }
  }

  Population filled(Territory territory, Chance chance) {
    List<Unit> hamlets = territory.of(Level.HAMLET);
    double[] weights =
        hamlets.stream().mapToDouble(hamlet -> territory.weight(hamlet.id())).toArray();
    int[] counts = Share.out(plan.people(), weights, plan.people() >= 12 * weights.length ? 6 : 1);
    int[] sketch = new int[plan.people()];
    int[] hamletOf = new int[plan.people()];
    int[] firstOfHamlet = new int[hamlets.size() + 1];
    int houses = 0;
    for (int hamlet = 0; hamlet < counts.length; hamlet++) {
      firstOfHamlet[hamlet] = houses;
      Chance here = chance.split(hamlet);
      for (int left = counts[hamlet];
          left > 0;
          left -= fit.sketches().get(sketch[houses - 1]).size()) {
        sketch[houses] = draw(here, left);
        hamletOf[houses++] = hamlet;
      }
    }
    firstOfHamlet[counts.length] = houses;
    return peopled(
        Arrays.copyOf(sketch, houses),
        Arrays.copyOf(hamletOf, houses),
        firstOfHamlet,
        chance.split("births"));
  }

  private int draw(Chance chance, int left) {
    int drawn = any.draw(chance);
    if (fit.sketches().get(drawn).size() <= left) {
      return drawn;
    }
    int size = Math.min(left, LARGEST - 1);
    while (bySize[size].isEmpty()) {
      size--;
    }
    return ofSize[size][bySize[size].draw(chance)];
  }

  private Population peopled(int[] sketch, int[] hamletOf, int[] firstOfHamlet, Chance chance) {
    int[] first = new int[sketch.length + 1];
    int[] born = new int[plan.people()];
    int[] household = new int[plan.people()];
    int[] birthdays = birthdays();
    int person = 0;
    for (int house = 0; house < sketch.length; house++) {
      first[house] = person;
      Sketch pattern = fit.sketches().get(sketch[house]);
      for (int i = 0; i < pattern.size(); i++) {
        household[person] = house;
        int late =
            Chance.scaled(
                chance.at(person),
                birthdays[pattern.member(i).age()] - birthdays[pattern.member(i).age() + 1]);
        born[person++] = birthdays[pattern.member(i).age()] - late;
      }
    }
    first[sketch.length] = person;
    return new Population(
        new ArrayList<>(fit.sketches()), born, household, first, sketch, hamletOf, firstOfHamlet);
  }

  /** For each age the last day of birth that makes it on the first day. */
  private int[] birthdays() {
    int[] days = new int[Sketch.OLDEST + 2];
    LocalDate day = plan.firstDay();
    for (int age = 0; age < days.length; age++) {
      days[age] = (int) day.minusYears(age).toEpochDay();
    }
    return days;
  }
}
