package vn.chot.bench.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws papers of 50 measures until their tasks are enough: most measures have one department to
 * lead, some several, some every district or every commune of a district; a few departments lead
 * far more than the others.
 */
final class Drafting {
  private static final int MEASURES = 50;
  private static final int DAYS = 500;

  private final Province province;
  private final RandomGenerator random;
  private final LocalDate today;
  private int left;

  Drafting(Province province, RandomGenerator random, LocalDate today, int tasks) {
    this.province = province;
    this.random = random;
    this.today = today;
    this.left = tasks;
  }

  /** The papers, oldest first. */
  List<Draft> papers() {
    int expected = Math.max(1, left / 166);
    List<Draft> papers = new ArrayList<>();
    while (left > 0) {
      int number = papers.size() + 1;
      LocalDate day = today.minusDays(Math.max(1, DAYS - (long) DAYS * number / expected));
      List<Draft.Order> orders = new ArrayList<>();
      while (orders.size() < MEASURES && left > 0) {
        orders.add(order(day));
      }
      papers.add(new Draft(province.uuid(), number, day, orders));
    }
    return papers;
  }

  private Draft.Order order(LocalDate day) {
    int turn = random.nextInt(1000);
    List<Province.Body> leads;
    String label;
    if (turn < 30) {
      leads = List.of();
      label = "Bộ Y tế";
    } else if (turn < 33) {
      leads = province.communes;
      label = "UBND các xã, phường, thị trấn";
    } else if (turn < 50) {
      Province.Body district = Wording.one(province.districts, random);
      leads = below(district);
      label = "UBND các xã thuộc " + district.name().substring("UBND ".length());
    } else if (turn < 130) {
      leads = province.districts;
      label = "UBND các huyện, thị xã, thành phố";
    } else if (turn < 180) {
      leads =
          List.of(Wording.one(random.nextBoolean() ? province.others : province.communes, random));
      label = leads.getFirst().name();
    } else {
      leads = several(turn < 400 ? 2 + random.nextInt(2) : 1);
      label = String.join(", ", leads.stream().map(Province.Body::name).toList());
    }
    List<Province.Body> tasked = leads.subList(0, Math.min(leads.size(), left));
    left -= Math.max(tasked.size(), 0);
    return new Draft.Order(
        province.uuid(),
        province.uuid(),
        Wording.measure(label, random),
        label,
        tasked,
        partners(tasked),
        deadline(day));
  }

  private List<Province.Body> below(Province.Body district) {
    return province.communes.stream().filter(c -> district.id().equals(c.parent())).toList();
  }

  /** Departments, the first ones far more often than the last. */
  private List<Province.Body> several(int many) {
    return Stream.generate(
            () -> {
              double skewed = Math.pow(random.nextDouble(), 2.5);
              return province.departments.get((int) (skewed * province.departments.size()));
            })
        .distinct()
        .limit(many)
        .toList();
  }

  private List<Province.Body> partners(List<Province.Body> leads) {
    return random.nextInt(5) < 3
        ? List.of()
        : several(1 + random.nextInt(2)).stream().filter(p -> !leads.contains(p)).toList();
  }

  private @Nullable LocalDate deadline(LocalDate day) {
    return random.nextInt(10) < 6 ? day.plusDays(3 + random.nextInt(60)) : null;
  }
}
